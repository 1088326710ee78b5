import type { DeskUseCases } from "../library/desk.ts";
import type { Habits } from "../log/habits.ts";
import { type HabitFigures, habitFigures } from "./habits.ts";
import { type Insight, insightOf } from "./insight.ts";
import { type Progress, progressOf } from "./progress.ts";

/** The use cases of what a learner has done, in figures. */
export interface Figures {
  /** Every figure of the progress page. */
  progress(): Progress;
  /** Every figure of the insight page. */
  insight(): Insight;
  /** How the weekly goal and the streak stand. */
  habits(): HabitFigures;
  changeHabits(habits: Habits): Promise<HabitFigures>;
}

export function createFigures({ reads, writes }: DeskUseCases): Figures {
  return {
    progress: reads(({ state, library, now }) => progressOf(state, library, now)),
    insight: reads(insightOf),
    habits: reads(({ state, now }) => habitFigures(state, now)),
    changeHabits: writes(async (desk, habits) => {
      await desk.note({ kind: "habits-changed", habits });
      return habitFigures(desk.state, desk.now);
    }),
  };
}
