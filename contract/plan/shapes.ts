import { z } from "zod";
import { planSchema } from "../../study/log/plan.ts";
import type { Today } from "../../study/today/today.ts";
import type { Workload } from "../../study/today/workload.ts";
import { toldFact } from "../question/shapes.ts";
import { shapeOf } from "../same.ts";

export const todayShape = shapeOf<Today>()(
  z.strictObject({
    day: z.string(),
    plan: planSchema,
    spentMinutes: z.int(),
    due: z.int(),
    dueNow: z.int(),
    newNow: z.int(),
    newFacts: z.int(),
    minutes: z.int(),
    backlogDays: z.int(),
    next: z.strictObject({ day: z.string(), facts: z.int() }).nullable(),
    leeches: z.array(z.strictObject({ ...toldFact, lapses: z.int() })),
    tests: z.array(
      z.strictObject({
        pack: z.string(),
        packTitle: z.string(),
        day: z.string(),
        daysLeft: z.int(),
        newFacts: z.int(),
        due: z.int(),
        minutesADay: z.int(),
        fits: z.boolean(),
      }),
    ),
  }),
);

export const workloadsShape = shapeOf<readonly Workload[]>()(
  z.array(z.strictObject({ retention: z.number(), minutesADay: z.number(), kept: z.number() })),
);
