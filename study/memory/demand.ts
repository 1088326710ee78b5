import type { KindName } from "../../questions/kinds/index.ts";

/** How much a kind of question asks of memory: 1 to recognize, 2 to complete or sort, 3 to recall, 4 to rebuild. */
export type Demand = 1 | 2 | 3 | 4;

const DEMANDS: Readonly<Record<KindName, Demand>> = {
  choice: 1,
  "true-false": 1,
  label: 2,
  cloze: 2,
  multi: 2,
  match: 2,
  evidence: 2,
  retelling: 2,
  typed: 3,
  number: 3,
  date: 3,
  map: 3,
  order: 4,
  chain: 4,
  timeline: 4,
};

export function demandOf(kind: KindName): Demand {
  return DEMANDS[kind];
}

/** From this stability in days on, a fact is asked with the demand of the same place. */
const STEPS: readonly (readonly [days: number, demand: Demand])[] = [
  [30, 4],
  [10, 3],
  [3, 2],
];

/** What a memory of this stability may be asked for; a fact that was never met begins with recognizing. */
export function fittingDemand(stability: number | null): Demand {
  return STEPS.find(([days]) => stability !== null && stability >= days)?.[1] ?? 1;
}
