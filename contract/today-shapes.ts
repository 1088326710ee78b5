import { z } from "zod";
import { planSchema } from "../study/log/plan.ts";

/** A fact in its own words, with the question that would be asked next for it. */
export const toldFact = {
  pack: z.string(),
  packTitle: z.string(),
  fact: z.string(),
  statement: z.string(),
  question: z.string(),
} as const;

/** `Today` of study/today/today.ts as a schema; the compiler compares the two. */
export const todayShape = z.strictObject({
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
});

export const workloadShape = z.strictObject({
  retention: z.number(),
  minutesADay: z.number(),
  kept: z.number(),
});
