import { own } from "../../base/own.ts";
import type { Features } from "../../questions/compose/rank/features.ts";

export interface Example {
  readonly features: Features;
  /** 0 to 1. */
  readonly target: number;
}

export interface Weights {
  readonly bias: number;
  readonly features: Readonly<Record<string, number>>;
}

const ROUNDS = 600;
const STEP = 2.5;

/**
 * Logistic regression by plain gradient descent from zero; deterministic.
 *
 * @param decay  how strongly weights are held near zero, in examples: 1 is one example that says nothing
 */
export function fitLogistic(examples: readonly Example[], decay: number): Weights {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const at = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ features, target }) => ({
    target,
    cells: Object.entries(features).map(([name, value]) => [at.get(name) ?? 0, value] as const),
  }));
  const weights = new Float64Array(names.length);
  let bias = 0;
  const step = STEP / Math.max(1, rows.length);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight) => decay * weight);
    let lift = 0;
    for (const { cells, target } of rows) {
      const sum = cells.reduce((total, [index, value]) => total + (weights[index] ?? 0) * value, bias);
      const error = 1 / (1 + Math.exp(-sum)) - target;
      lift += error;
      for (const [index, value] of cells) slope[index] = (slope[index] ?? 0) + error * value;
    }
    bias -= step * lift;
    for (const index of weights.keys()) weights[index] = (weights[index] ?? 0) - step * (slope[index] ?? 0);
  }
  // no "-0", which JSON cannot hold
  const round = (value: number): number => Math.round(value * 1_000) / 1_000 || 0;
  return {
    bias: round(bias),
    features: Object.fromEntries(names.map((name, index) => [name, round(weights[index] ?? 0)])),
  };
}

/** The sum that the logistic function turns into a share; enough to put in order. */
export const scoreWith = ({ bias, features: weights }: Weights, features: Features): number =>
  Object.entries(features).reduce((sum, [name, value]) => sum + (own(weights, name) ?? 0) * value, bias);
