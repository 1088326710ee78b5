import { z } from "zod";
import { idSchema } from "../../questions/article/id.ts";
import { planSchema, readyBySchema } from "../../study/log/plan.ts";
import type { CallsOf } from "../call.ts";
import type { NameIn } from "../call-names.ts";
import { nothing } from "../inputs.ts";
import { todayShape, workloadsShape } from "./shapes.ts";

/** How much a day, how well, by when. */
export const planCalls = {
  /** What is due and new, and what it takes. */
  today: { input: nothing, output: todayShape },
  change: { input: planSchema, output: todayShape },
  /** The day by which a pack is to be known; null takes it away. */
  setReadyBy: {
    input: z.strictObject({ pack: idSchema, day: readyBySchema.nullable() }),
    output: todayShape,
  },
  /** What each retention would cost a day, and what it would keep. */
  workloads: { input: nothing, output: workloadsShape },
} as const satisfies CallsOf<NameIn<"plan">>;
