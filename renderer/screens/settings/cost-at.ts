import type { Output } from "../../../contract/calls.ts";

type Cost = Output<"plan.workloads">[number];

/** What a retention costs and keeps, drawn straight between the two that were worked out; null before any was. */
export function costAt(costs: readonly Cost[], retention: number): Cost | null {
  const above = costs.find((cost) => cost.retention >= retention - 1e-9) ?? costs.at(-1);
  const below = costs.findLast((cost) => cost.retention <= retention + 1e-9) ?? costs[0];
  if (above === undefined || below === undefined) return null;
  const width = above.retention - below.retention;
  const share = width <= 0 ? 0 : (retention - below.retention) / width;
  const between = (from: number, to: number): number => from + share * (to - from);
  return {
    retention,
    minutesADay: between(below.minutesADay, above.minutesADay),
    kept: between(below.kept, above.kept),
  };
}
