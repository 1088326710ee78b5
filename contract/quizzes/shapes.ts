import { z } from "zod";
import { answerSchema, KIND_NAMES, type KindName } from "../../questions/kinds/index.ts";
import { SKILLS } from "../../questions/kinds/kind/question.ts";
import { factSchema } from "../../questions/article/fact.ts";
import { spanSchema } from "../../questions/article/span.ts";
import { idSchema } from "../../questions/article/id.ts";
import { quizAboutSchema } from "../../study/log/quiz-event.ts";
import { extraTimeSchema, quizSelectionSchema, quizTermsSchema } from "../../study/log/quiz-terms.ts";
import { CERTAINTIES } from "../../study/memory/certainty.ts";
import type { QuizWish } from "../../study/quiz/begin-quiz.ts";
import type { QuizResult } from "../../study/quiz/quiz-result.ts";
import type { QuizMark } from "../../study/quiz/mark-quiz.ts";
import type { QuizStatus } from "../../study/quiz/quiz-status.ts";
import type { QuizAnswerInput } from "../../study/quiz/quizzes.ts";
import type { QuizScoreCard, QuizSetUp } from "../../study/quiz/set-up.ts";
import { askedShape, outcomeShape } from "../question/shapes.ts";
import { shapeOf } from "../same.ts";

/** Milliseconds by a clock that never jumps: a quiz may stay open for a month. */
export const quizMs = z.number().min(0).max(2_678_400_000);
const limitMs = z.number().nullable();

export const quizWishShape = shapeOf<QuizWish>()(
  z.discriminatedUnion("of", [
    z.strictObject({
      of: z.literal("pack"),
      pack: idSchema,
      ...quizSelectionSchema.shape,
      /** As it was typed. */
      code: z.string().max(100),
      terms: quizTermsSchema,
    }),
    z.strictObject({ of: z.literal("mistakes"), quiz: idSchema }),
  ]),
);

export const quizAnswerShape = shapeOf<QuizAnswerInput>()(
  z.strictObject({
    quiz: idSchema,
    question: idSchema,
    answer: answerSchema.nullable(),
    certainty: z.enum(CERTAINTIES).optional(),
    isSecondTry: z.boolean().optional(),
    elapsedMs: quizMs,
    usedMs: quizMs,
  }),
);

export const quizMarkShape = shapeOf<QuizMark>()(
  z.strictObject({
    stem: z.string(),
    outcome: outcomeShape,
    fact: factSchema,
    evidence: z.array(spanSchema),
    isOverruled: z.boolean(),
    mayOverrule: z.boolean(),
  }),
);

const status = {
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
} as const;

export const quizShape = shapeOf<QuizStatus>()(z.strictObject(status));

const scoreShape = shapeOf<QuizScoreCard>()(
  z.strictObject({
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
  }),
);

export const quizResultShape = shapeOf<QuizResult>()(
  z.strictObject({
    ...status,
    score: scoreShape,
    skills: z.array(
      z.strictObject({ skill: z.enum(SKILLS), asked: z.int(), right: z.int(), points: z.number() }),
    ),
  }),
);

export const quizSetUpShape = shapeOf<QuizSetUp>()(
  z.strictObject({
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
  }),
);
