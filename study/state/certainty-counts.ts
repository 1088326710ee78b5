import type { Certainty } from "../memory/certainty.ts";

/** How answers went that were given with one certainty. */
export interface CertaintyCount {
  answers: number;
  right: number;
}
export type CertaintyCounts = Record<Certainty, CertaintyCount>;

export function noCertainty(): CertaintyCounts {
  return {
    sure: { answers: 0, right: 0 },
    fairly: { answers: 0, right: 0 },
    guess: { answers: 0, right: 0 },
  };
}

/** Counts an answer in, in place; `by` -1 takes it out again. */
export function countCertainty(
  counts: CertaintyCounts,
  { certainty, verdict }: { readonly certainty?: Certainty | undefined; readonly verdict: string },
  by: 1 | -1,
): void {
  if (certainty === undefined) return;
  counts[certainty].answers += by;
  if (verdict === "right") counts[certainty].right += by;
}
