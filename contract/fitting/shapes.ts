import { z } from "zod";
import type { FitOutcome } from "../../study/fit/fit-memory.ts";
import type { FitStatus } from "../../study/fit/fitting.ts";
import { fitSchema } from "../../study/log/fit.ts";
import { shapeOf } from "../same.ts";

export const fitStatusShape = shapeOf<FitStatus>()(
  z.strictObject({
    canLearn: z.boolean(),
    answers: z.int(),
    enough: z.int(),
    fit: fitSchema.nullable(),
    progress: z.number().min(0).max(1).nullable(),
  }),
);

export const fitOutcomeShape = shapeOf<FitOutcome>()(
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("too-few") }),
    z.strictObject({ kind: z.literal("stopped") }),
    z.strictObject({ kind: z.literal("failed") }),
    z.strictObject({ kind: z.literal("no-better"), fit: fitSchema }),
    z.strictObject({ kind: z.literal("better"), fit: fitSchema }),
  ]),
);
