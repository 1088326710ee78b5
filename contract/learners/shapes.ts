import { z } from "zod";
import type { LearnerList } from "../../study/learner/learners.ts";
import type { ImportedLearner } from "../../study/learner/transfer.ts";
import { shapeOf } from "../same.ts";

export const learnersShape = shapeOf<LearnerList>()(
  z.strictObject({
    active: z.string(),
    learners: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  }),
);

/** What became of a learner's file. */
export const importedLearnerShape = shapeOf<ImportedLearner>()(
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("added"), name: z.string(), answers: z.int() }),
    z.strictObject({ kind: z.literal("merged"), name: z.string(), answers: z.int() }),
    z.strictObject({ kind: z.literal("nothing-new"), name: z.string() }),
    z.strictObject({ kind: z.literal("stopped") }),
    z.strictObject({ kind: z.literal("newer-format") }),
    z.strictObject({ kind: z.literal("refused"), message: z.string() }),
  ]),
);
