import type { Ranked } from "./rank.ts";

/** The best questions that stand well beside each other, best first. */
export function select(ranked: readonly Ranked[], wanted: number): Ranked[] {
  return ranked.slice(0, wanted);
}
