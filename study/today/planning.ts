import { dayNumberOf } from "../../base/calendar.ts";
import { AppError } from "../../base/errors.ts";
import type { DeskUseCases } from "../library/desk.ts";
import type { Plan } from "../log/plan.ts";
import { dayAt } from "../state/state.ts";
import { type Today, todayOf } from "./today.ts";
import { type Workload, workloads } from "./workload.ts";

/** The use cases of the learner's plan: how much a day, how well, by when. */
export interface Planning {
  /** What is due and new, and what it takes. */
  today(): Today;
  change(plan: Plan): Promise<Today>;
  /**
   * Sets the day by which a pack is to be known, or takes it away.
   * @throws AppError `not-found` · `refused` for a day that is over
   */
  setReadyBy(pack: string, day: string | null): Promise<Today>;
  /** What each retention would cost. */
  workloads(): readonly Workload[];
}

export function createPlanning({ reads, writes }: DeskUseCases): Planning {
  return {
    today: reads(todayOf),
    change: writes(async (desk, plan) => {
      await desk.note({ kind: "plan-changed", plan });
      return todayOf(desk);
    }),
    setReadyBy: writes(async (desk, pack, day) => {
      desk.library.get(pack);
      if (day !== null && dayNumberOf(day) < dayAt(desk.state, desk.now).day)
        throw new AppError("refused", "This day is over.");
      await desk.note({ kind: "ready-by-set", pack, day });
      return todayOf(desk);
    }),
    workloads: reads(workloads),
  };
}
