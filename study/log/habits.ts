import { z } from "zod";

/** What a learner wants of a week; null when nothing is wanted. */
const goalSchema = z.discriminatedUnion("unit", [
  z.strictObject({ unit: z.literal("days"), amount: z.int().min(1).max(7) }),
  z.strictObject({ unit: z.literal("minutes"), amount: z.int().min(5).max(1_680) }),
]);

/** What Dateline reminds of, on its own first screen and nowhere else. */
export const habitsSchema = z.strictObject({
  goal: goalSchema.nullable(),
  /** Whether days in a row are counted. */
  streak: z.boolean(),
});
export type Habits = z.infer<typeof habitsSchema>;

export function defaultHabits(): Habits {
  return { goal: { unit: "days", amount: 3 }, streak: true };
}
