import { z } from "zod";
import { fitSchema } from "../study/log/fit.ts";

/** `FitStatus` of study/fit/fitting.ts as a schema; the compiler compares the two. */
export const fitStatusShape = z.strictObject({
  canLearn: z.boolean(),
  answers: z.int(),
  enough: z.int(),
  fit: fitSchema.nullable(),
  progress: z.number().min(0).max(1).nullable(),
});

/** `FitOutcome` of study/fit/fit-memory.ts. */
export const fitOutcomeShape = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("too-few") }),
  z.strictObject({ kind: z.literal("stopped") }),
  z.strictObject({ kind: z.literal("failed") }),
  z.strictObject({ kind: z.literal("no-better"), fit: fitSchema }),
  z.strictObject({ kind: z.literal("better"), fit: fitSchema }),
]);
