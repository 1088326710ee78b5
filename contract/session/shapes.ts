import { z } from "zod";
import { SKILLS } from "../../questions/kinds/kind/question.ts";
import { factSchema } from "../../questions/article/fact.ts";
import { spanSchema } from "../../questions/article/span.ts";
import { answerSchema } from "../../questions/kinds/index.ts";
import { idSchema } from "../../questions/article/id.ts";
import { SESSION_MODES } from "../../study/log/mode.ts";
import { CERTAINTIES } from "../../study/memory/certainty.ts";
import type { ReadStatus } from "../../study/read/read-status.ts";
import type { SessionWish } from "../../study/session/begin.ts";
import type { AnswerInput } from "../../study/session/drill.ts";
import type { Feedback, SessionStatus } from "../../study/session/session.ts";
import type { SessionSummary } from "../../study/session/summary.ts";
import { askedShape, outcomeShape } from "../question/shapes.ts";
import { shapeOf } from "../same.ts";

/** What a session is to ask. */
export const sessionWishShape = shapeOf<SessionWish>()(
  z.discriminatedUnion("mode", [
    z.strictObject({ mode: z.literal("today"), more: z.boolean() }),
    z.strictObject({ mode: z.literal("pack"), pack: idSchema, size: z.int().min(1).max(5_000) }),
    z.strictObject({
      mode: z.literal("chosen"),
      questions: z
        .array(z.strictObject({ pack: idSchema, question: idSchema }))
        .min(1)
        .max(5_000),
    }),
    z.strictObject({ mode: z.literal("read"), pack: idSchema }),
  ]),
);

export const answerShape = shapeOf<AnswerInput>()(
  z.strictObject({
    session: idSchema,
    position: z.int().min(0),
    question: idSchema,
    answer: answerSchema,
    elapsedMs: z.number().min(0).max(86_400_000),
    certainty: z.enum(CERTAINTIES).optional(),
    isSecondTry: z.boolean().optional(),
  }),
);

/** The sections of an article in read mode. */
export const readShape = shapeOf<ReadStatus>()(
  z.strictObject({
    sections: z.array(
      z.strictObject({
        start: z.int(),
        end: z.int(),
        questions: z.int(),
        answered: z.int(),
        right: z.int(),
      }),
    ),
    current: z.int().nullable(),
  }),
);

export const sessionShape = shapeOf<SessionStatus>()(
  z.strictObject({
    session: z.string(),
    mode: z.enum(SESSION_MODES),
    pack: z.string(),
    packTitle: z.string(),
    asOf: z.string(),
    position: z.int(),
    settled: z.int(),
    total: z.int(),
    question: askedShape.nullable(),
    canUndo: z.boolean(),
    mayOverrule: z.boolean(),
    read: readShape.nullable(),
  }),
);

export const feedbackShape = shapeOf<Feedback>()(
  z.strictObject({
    question: z.string(),
    stem: z.string(),
    outcome: outcomeShape,
    fact: factSchema,
    evidence: z.array(spanSchema),
    session: sessionShape,
  }),
);

export const summaryShape = shapeOf<SessionSummary>()(
  z.strictObject({
    asked: z.int(),
    rightAtOnce: z.int(),
    rightLater: z.int(),
    stillMissed: z.int(),
    skills: z.array(z.strictObject({ skill: z.enum(SKILLS), asked: z.int(), rightAtOnce: z.int() })),
    missed: z.array(
      z.strictObject({ pack: z.string(), question: z.string(), stem: z.string(), answerText: z.string() }),
    ),
  }),
);
