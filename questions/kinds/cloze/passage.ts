/** A piece of a cloze passage: words, or the gap that stands there, counted from 0. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "gap"; readonly gap: number };

/** Takes a passage apart: `{1}` is the first gap. Braces around anything else are words. */
export function piecesOf(passage: string): Piece[] {
  return passage.split(/(\{\d{1,2}\})/).flatMap((part): Piece[] => {
    const number = /^\{(\d{1,2})\}$/.exec(part)?.[1];
    if (number !== undefined) return [{ kind: "gap", gap: Number(number) - 1 }];
    return part === "" ? [] : [{ kind: "text", text: part }];
  });
}

/**
 * The stem without the passage, for where the passage stands beside it: 'Fill in the name that is missing: “… ____ …”'
 * becomes "Fill in the name that is missing.". A stem that quotes no gap stays as it is.
 */
export const taskOf = (stem: string): string => stem.replace(/: “[^“”]*_{2,}[^“”]*”\.?$/u, ".");
