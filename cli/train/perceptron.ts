import type { Scorer } from "../../questions/reading/model/scorer.ts";

/** Weights before packing: `classes` weights a row, row after row. */
export interface WeightTable {
  readonly bits: number;
  readonly classes: number;
  readonly weights: Float32Array;
}

/** Weights that learn from mistakes; what is kept is their average over all moments (Collins 2002). */
export class Perceptron implements Scorer {
  readonly classes: number;
  private readonly bits: number;
  private readonly shift: number;
  private readonly weights: Float32Array;
  private readonly weighted: Float64Array;
  /** 1 for each row that ever changed: most of the rows looked up never did. */
  private readonly touched: Uint8Array;
  private moment = 1;

  constructor(bits: number, classes: number) {
    this.bits = bits;
    this.shift = 32 - bits;
    this.classes = classes;
    this.weights = new Float32Array(classes << bits);
    this.weighted = new Float64Array(classes << bits);
    this.touched = new Uint8Array(1 << bits);
  }

  score(features: Int32Array, count: number, totals: Float64Array): void {
    const { weights, touched, classes, shift } = this;
    if (classes === 3) {
      scoreTriples(weights, shift, features, count, totals);
      return;
    }
    totals.fill(0);
    for (let i = 0; i < count; i++) {
      const feature = features[i]! >>> shift;
      if (touched[feature] === 0) continue;
      const row = feature * classes;
      for (let c = 0; c < classes; c++) totals[c]! += weights[row + c]!;
    }
  }

  /** One training example has gone by, whether or not it led to a change. */
  tick(): void {
    this.moment++;
  }

  change(features: Int32Array, count: number, label: number, amount: number): void {
    for (let i = 0; i < count; i++) {
      const row = features[i]! >>> this.shift;
      const at = row * this.classes + label;
      this.touched[row] = 1;
      this.weights[at]! += amount;
      this.weighted[at]! += amount * this.moment;
    }
  }

  /** The average so far. */
  averaged(): WeightTable {
    const { bits, classes } = this;
    const weights = new Float32Array(this.weights.length);
    for (let i = 0; i < weights.length; i++) weights[i] = this.weights[i]! - this.weighted[i]! / this.moment;
    return { bits, classes, weights };
  }
}

function scoreTriples(
  weights: Float32Array,
  shift: number,
  features: Int32Array,
  count: number,
  totals: Float64Array,
): void {
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

/** The mean of the tables of several runs over the same data: what only one of them learnt by chance fades. */
export function meanOf(tables: readonly WeightTable[]): WeightTable {
  const { bits, classes } = tables[0]!;
  const weights = new Float32Array(tables[0]!.weights.length);
  for (const table of tables) for (let i = 0; i < weights.length; i++) weights[i]! += table.weights[i]!;
  return { bits, classes, weights: weights.map((sum) => sum / tables.length) };
}
