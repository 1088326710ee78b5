import { habitsSchema } from "../../study/log/habits.ts";
import type { CallsOf } from "../call.ts";
import type { NameIn } from "../call-names.ts";
import { nothing } from "../inputs.ts";
import { habitsShape, insightShape, progressShape } from "./shapes.ts";

/** What the learner has done, in figures. */
export const figureCalls = {
  /** Every figure of the progress page. */
  progress: { input: nothing, output: progressShape },
  /** Every figure of the insight page. */
  insight: { input: nothing, output: insightShape },
  habits: { input: nothing, output: habitsShape },
  changeHabits: { input: habitsSchema, output: habitsShape },
} as const satisfies CallsOf<NameIn<"figures">>;
