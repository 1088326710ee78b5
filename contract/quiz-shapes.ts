import { z } from "zod";
import { answerSchema, KIND_NAMES, type KindName } from "../questions/kinds/index.ts";
import { SKILLS } from "../questions/kinds/question.ts";
import { factSchema } from "../questions/article/fact.ts";
import { spanSchema } from "../questions/article/span.ts";
import { idSchema } from "../study/log/event-parts.ts";
import { quizAboutSchema } from "../study/log/quiz-event.ts";
import { extraTimeSchema, quizSelectionSchema, quizTermsSchema } from "../study/log/quiz-terms.ts";
import { CERTAINTIES } from "../study/memory/certainty.ts";
import { askedShape, outcomeShape } from "./shapes.ts";

/** The shapes of quizzes. They repeat the types of study/quiz/ as schemas; the compiler compares the two. */

const limitMs = z.number().nullable();

export const quizWishShape = z.discriminatedUnion("of", [
  z.strictObject({
    of: z.literal("pack"),
    pack: idSchema,
    ...quizSelectionSchema.shape,
    /** As it was typed. */
    code: z.string().max(100),
    terms: quizTermsSchema,
  }),
  z.strictObject({ of: z.literal("mistakes"), quiz: idSchema }),
]);

export const quizMarkShape = z.strictObject({
  stem: z.string(),
  outcome: outcomeShape,
  fact: factSchema,
  evidence: z.array(spanSchema),
  isOverruled: z.boolean(),
  mayOverrule: z.boolean(),
});

export const quizShape = z.strictObject({
  quiz: z.string(),
  pack: z.string(),
  packTitle: z.string(),
  asOf: z.string(),
  code: z.string(),
  about: quizAboutSchema,
  terms: quizTermsSchema,
  limitMs,
  usedMs: z.int(),
  questions: z.array(
    z.strictObject({
      asked: askedShape,
      answer: answerSchema.nullable(),
      certainty: z.enum(CERTAINTIES).nullable(),
      elapsedMs: z.int(),
      mark: quizMarkShape.nullable(),
    }),
  ),
});

const scoreShape = z.strictObject({
  quiz: z.string(),
  pack: z.string(),
  code: z.string(),
  of: z.enum(["pack", "mistakes"]),
  by: z.enum(["learner", "time"]),
  day: z.string(),
  asked: z.int(),
  answered: z.int(),
  right: z.int(),
  points: z.number(),
  known: z.int(),
  usedMs: z.int(),
  limitMs,
  isKept: z.boolean(),
});

export const quizResultShape = z.strictObject({
  ...quizShape.shape,
  score: scoreShape,
  skills: z.array(
    z.strictObject({ skill: z.enum(SKILLS), asked: z.int(), right: z.int(), points: z.number() }),
  ),
});

export const quizSetUpShape = z.strictObject({
  pack: z.string(),
  packTitle: z.string(),
  extraTime: extraTimeSchema,
  counts: z.array(
    z.strictObject({
      skill: z.enum(SKILLS),
      kind: z.enum(KIND_NAMES as [KindName, ...KindName[]]),
      questions: z.int(),
    }),
  ),
  open: z
    .strictObject({
      quiz: z.string(),
      code: z.string(),
      asked: z.int(),
      answered: z.int(),
      usedMs: z.int(),
      limitMs,
    })
    .nullable(),
  scores: z.array(scoreShape),
});
