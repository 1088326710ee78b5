/**
 * Linear weights over hashed features: feature `f` owns the row `f >>> (32 - bits)`, with one weight a class.
 * Inference reads small integers, so that sums are exact and equal on every platform; training uses floats.
 */
export interface Scorer {
  readonly bits: number;
  readonly classes: number;
  readonly weights: Int8Array | Float32Array;
}

/** Sums the rows of the first `count` features into `totals`, one total a class. */
export function addScores(scorer: Scorer, features: Int32Array, count: number, totals: Float64Array): void {
  const { weights, classes } = scorer;
  const shift = 32 - scorer.bits;
  totals.fill(0);
  for (let i = 0; i < count; i++) {
    const row = (features[i]! >>> shift) * classes;
    for (let c = 0; c < classes; c++) totals[c]! += weights[row + c]!;
  }
}

/** `addScores` for three classes, where the time of a parse goes. */
export function addThreeScores(
  scorer: Scorer,
  features: Int32Array,
  count: number,
  totals: Float64Array,
): void {
  const { weights } = scorer;
  const shift = 32 - scorer.bits;
  let first = 0;
  let second = 0;
  let third = 0;
  for (let i = 0; i < count; i++) {
    const row = (features[i]! >>> shift) * 3;
    first += weights[row]!;
    second += weights[row + 1]!;
    third += weights[row + 2]!;
  }
  totals[0] = first;
  totals[1] = second;
  totals[2] = third;
}

/** The class with the highest total; the first of equals. */
export function bestClass(totals: Float64Array): number {
  let best = 0;
  for (let c = 1; c < totals.length; c++) if (totals[c]! > totals[best]!) best = c;
  return best;
}
