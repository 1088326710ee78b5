import { z } from "zod";
import { answerSchema } from "../../questions/kinds/index.ts";
import { idSchema } from "../../questions/article/id.ts";
import { momentFields } from "./event-parts.ts";
import { CERTAINTIES } from "../memory/certainty.ts";
import { LONGEST_CODE, MOST_QUIZ_QUESTIONS } from "./quiz-limits.ts";
import { extraTimeSchema, quizSelectionSchema, quizTermsSchema } from "./quiz-terms.ts";

/** Milliseconds for which a quiz has been open on the screen, by a clock that never jumps. */
const usedMs = z.int().min(0);

/** What chose the questions of a quiz: a selection from the pack, or an earlier quiz by its mistakes. */
export const quizAboutSchema = z.discriminatedUnion("of", [
  z.strictObject({ of: z.literal("pack"), ...quizSelectionSchema.shape }),
  z.strictObject({ of: z.literal("mistakes"), quiz: idSchema }),
]);
export type QuizAbout = z.infer<typeof quizAboutSchema>;

const quizStarted = z.strictObject({
  kind: z.literal("quiz-started"),
  quiz: idSchema,
  pack: idSchema,
  packVersion: z.int(),
  about: quizAboutSchema,
  code: z.string().min(1).max(LONGEST_CODE),
  terms: quizTermsSchema,
  /** As it was set then, in per cent. */
  extraTime: extraTimeSchema,
  /** Ids of the questions, in the order in which they are asked. */
  questions: z.array(idSchema).min(1).max(MOST_QUIZ_QUESTIONS),
  ...momentFields,
});
export type QuizStarted = z.infer<typeof quizStarted>;

/** An answer as it stands now, instead of the one before. It counts with the review that is made of it. */
const quizAnswered = z.strictObject({
  kind: z.literal("quiz-answered"),
  quiz: idSchema,
  question: idSchema,
  /** Null when it was taken out again. */
  answer: answerSchema.nullable(),
  certainty: z.enum(CERTAINTIES).optional(),
  /** For which the question has been shown so far, all visits together. */
  elapsedMs: z.int().min(0),
  usedMs,
  ...momentFields,
});
export type QuizAnswered = z.infer<typeof quizAnswered>;

/** Time went by without an answer. */
const quizTimeUsed = z.strictObject({
  kind: z.literal("quiz-time-used"),
  quiz: idSchema,
  usedMs,
  ...momentFields,
});

/** The end of a quiz. The reviews of all its answers stand before it. */
const quizHandedIn = z.strictObject({
  kind: z.literal("quiz-handed-in"),
  quiz: idSchema,
  by: z.enum(["learner", "time"]),
  /** Questions that were asked: without those that a newer edition of the pack has dropped. */
  asked: z.int().min(0).max(MOST_QUIZ_QUESTIONS),
  usedMs,
  ...momentFields,
});
export type QuizHandedIn = z.infer<typeof quizHandedIn>;

/** What the learner has beyond the time of every quiz that begins from now on. */
const extraTimeSet = z.strictObject({
  kind: z.literal("extra-time-set"),
  percent: extraTimeSchema,
  ...momentFields,
});

/** What happens in quizzes, for the learner's log. */
export const quizEvents = [quizStarted, quizAnswered, quizTimeUsed, quizHandedIn, extraTimeSet] as const;
