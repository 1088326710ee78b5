import { cutAt, type MarkKind } from "../../../parts/article-blocks.ts";
import type { Bounds, Mark } from "../state/marks.ts";

/** Words of one block that are shown in one way. */
export interface Piece extends Bounds {
  readonly text: string;
  readonly mark: Mark | null;
  /** True for the piece in which its mark begins; a mark is reached there and nowhere else. */
  readonly isHead: boolean;
  readonly chosen: MarkKind | null;
  /** Part of a frame: which of its ends are in this piece. */
  readonly frame: { readonly opens: boolean; readonly closes: boolean } | null;
}

/** What is shown on the words of an article, each list in the order of the text and without overlaps but `chosen`. */
export interface Shown {
  readonly marks: readonly Mark[];
  readonly frames: readonly Bounds[];
  /** Words that were asked for; where a proof and an origin overlap, the proof wins. */
  readonly chosen: readonly (Bounds & { readonly kind: MarkKind })[];
}

/** Cuts a block where anything that is shown on it begins or ends. The pieces joined give the block's text. */
export function piecesOf(text: string, block: Bounds, shown: Shown): Piece[] {
  const near = <T extends Bounds>(list: readonly T[]): T[] =>
    list.filter(({ start, end }) => start < block.end && block.start < end);
  const [marks, frames, chosen] = [near(shown.marks), near(shown.frames), near(shown.chosen)];
  return cutAt(block, [...marks, ...frames, ...chosen]).map(({ start, end }) => {
    const over = <T extends Bounds>(list: readonly T[]): T[] =>
      list.filter((one) => one.start < end && start < one.end);
    const mark = over(marks)[0] ?? null;
    const frame = over(frames)[0];
    const kinds = over(chosen).map(({ kind }) => kind);
    return {
      start,
      end,
      mark,
      text: text.slice(start, end),
      isHead: mark !== null && mark.start >= start,
      chosen: kinds.includes("proof") ? "proof" : (kinds[0] ?? null),
      frame: frame === undefined ? null : { opens: frame.start >= start, closes: frame.end <= end },
    };
  });
}
