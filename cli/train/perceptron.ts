import type { Scorer } from "../../questions/reading/model/scorer.ts";

/** Weights that learn from mistakes; what is kept is their average over all moments (Collins 2002). */
export class Perceptron implements Scorer {
  readonly bits: number;
  readonly classes: number;
  readonly weights: Float32Array;
  private readonly weighted: Float64Array;
  private moment = 1;

  constructor(bits: number, classes: number) {
    this.bits = bits;
    this.classes = classes;
    this.weights = new Float32Array(classes << bits);
    this.weighted = new Float64Array(classes << bits);
  }

  /** One training example has gone by, whether or not it led to a change. */
  tick(): void {
    this.moment++;
  }

  change(features: Int32Array, count: number, label: number, amount: number): void {
    const shift = 32 - this.bits;
    for (let i = 0; i < count; i++) {
      const at = (features[i]! >>> shift) * this.classes + label;
      this.weights[at]! += amount;
      this.weighted[at]! += amount * this.moment;
    }
  }

  /** The average so far, as weights of its own. */
  averaged(): Scorer & { readonly weights: Float32Array } {
    const { bits, classes } = this;
    const weights = new Float32Array(this.weights.length);
    for (let i = 0; i < weights.length; i++) weights[i] = this.weights[i]! - this.weighted[i]! / this.moment;
    return { bits, classes, weights };
  }
}
