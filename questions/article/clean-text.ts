import { ENTITY_PATTERN, readEntity } from "../text/entities.ts";

/** A stretch of a text, end exclusive, in UTF-16 units. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** The article in the plain characters that the rules expect, and the way back to the text as it was given. */
export interface CleanText {
  readonly text: string;
  /** Bounds in the clean text to bounds in the text as given. Characters left out inside stay inside. */
  toRaw(bounds: Bounds): Bounds;
}

/**
 * What Unicode calls default-ignorable (soft hyphens, zero-width and direction marks, and all others): no part of any
 * word. Behind a pictograph they choose and join pictures, and stay.
 */
const INVISIBLE = /(?<!\p{Extended_Pictographic}\uFE0F?)\p{Default_Ignorable_Code_Point}/u;
/** Typewriter quotation marks of wire copy, two characters for one mark. */
const TYPEWRITER = /``|''/;
/** "Amp" alone between capitals is what a careless copy leaves of "&amp;". */
const AMP = /(?<=\p{Lu}[\p{L}.]* )amp(?= \p{Lu})/u;
const CHANGED = new RegExp(
  [INVISIBLE, TYPEWRITER, ENTITY_PATTERN, AMP].map(({ source }) => source).join("|"),
  "gu",
);

/** One character for one: offsets do not move. */
function plainCharacters(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n/g, " \n")
    .replace(/[\r\u0085\u2028\u2029\f\v]/g, "\n")
    .replace(/[^\S\n\uFEFF]/g, " ")
    .replace(/\p{Cc}/gu, (control) => (control === "\n" ? control : " "));
}

/**
 * Spaces of every width become blanks, line ends of every kind a line feed, halves of surrogate pairs the
 * replacement character; invisible marks disappear, `` and '' become curly quotation marks, and signs as web pages
 * write them ("&amp;", "&#8217;") what they stand for. Runs in time proportional to the length.
 */
export function cleanText(raw: string): CleanText {
  const plain = plainCharacters(raw);
  if (plain.search(CHANGED) < 0) return { text: plain, toRaw: ({ start, end }) => ({ start, end }) };
  const pieces: string[] = [];
  const cuts: { clean: number; shift: number }[] = [{ clean: 0, shift: 0 }];
  // the last character of what was written in several, and where those end
  const ends = new Map<number, number>();
  let from = 0;
  let length = 0;
  for (const found of plain.matchAll(CHANGED)) {
    const mark = markFor(found[0], plain[found.index - 1], plain[found.index + found[0].length]);
    pieces.push(plain.slice(from, found.index), mark);
    length += found.index - from + mark.length;
    from = found.index + found[0].length;
    cuts.push({ clean: length, shift: from - length });
    if (mark !== "") ends.set(length - 1, from);
  }
  pieces.push(plain.slice(from));
  const rawAt = (position: number): number => position + shiftAt(cuts, position);
  return {
    text: pieces.join(""),
    toRaw: ({ start, end }) => ({
      start: rawAt(start),
      end: end > start ? (ends.get(end - 1) ?? rawAt(end - 1) + 1) : rawAt(start),
    }),
  };
}

function markFor(found: string, before: string | undefined, after: string | undefined): string {
  if (found === "amp") return "&";
  if (found.startsWith("&")) return signFor(found);
  if (found === "``") return "“";
  return found === "''" ? quoteFor(before, after) : "";
}

/** A sign as plain as the characters around it: a line end or a space of any width is a blank, an invisible mark nothing. */
function signFor(written: string): string {
  const sign = readEntity(written);
  if (sign === undefined) return written;
  if (/^[\s\p{Cc}]$/u.test(sign)) return " ";
  return INVISIBLE.test(sign) ? "" : sign;
}

const ENTITIES = new RegExp(ENTITY_PATTERN.source, "gu");
/** A text in which signs as web pages write them are the signs themselves, for readers to see. */
export const writeOutSigns = (text: string): string => text.replace(ENTITIES, signFor);

/** Two apostrophes open a quotation after a blank and before a word, and close one elsewhere. */
function quoteFor(before: string | undefined, after: string | undefined): string {
  const opens =
    (before === undefined || /[\s([—–-]/.test(before)) && after !== undefined && /[\p{L}\p{N}$]/u.test(after);
  return opens ? "“" : "”";
}

function shiftAt(cuts: readonly { clean: number; shift: number }[], position: number): number {
  let low = 0;
  let high = cuts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((cuts[middle]?.clean ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return cuts[low]?.shift ?? 0;
}
