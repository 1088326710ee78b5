import { own } from "../../../base/own.ts";
import type { Features } from "./features.ts";
import weights from "./quality-weights.json" with { type: "json" };

const WEIGHTS: Readonly<Record<string, number>> = weights.features;

/**
 * How likely a teacher hands a question out as it is, 0 to 1: a logistic model over its features, learnt from ratings
 * by people (docs/composing-quality.md). Features that it never saw count for nothing.
 */
export function qualityOf(features: Features): number {
  let sum = weights.bias;
  for (const [name, value] of Object.entries(features)) sum += (own(WEIGHTS, name) ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}
