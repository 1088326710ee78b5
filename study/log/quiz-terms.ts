import { z } from "zod";
import { KIND_NAMES, type KindName } from "../../questions/kinds/index.ts";
import { SKILLS } from "../../questions/kinds/kind/question.ts";
import { EXTRA_TIMES, type ExtraTime, MOST_QUIZ_MINUTES, MOST_QUIZ_QUESTIONS } from "./quiz-limits.ts";

/** How a quiz goes, whatever it asks. */
export const quizTermsSchema = z.strictObject({
  /** Null for no limit. */
  minutes: z.int().min(1).max(MOST_QUIZ_MINUTES).nullable(),
  /** At the end an answer may be changed until the quiz is handed in; at once it is marked, and stays. */
  feedback: z.enum(["at-end", "at-once"]),
  article: z.enum(["hidden", "beside"]),
});
export type QuizTerms = z.infer<typeof quizTermsSchema>;

/** Which questions of a pack a quiz may ask, and how many of them at the most. */
export const quizSelectionSchema = z.strictObject({
  size: z.int().min(1).max(MOST_QUIZ_QUESTIONS),
  skills: z.array(z.enum(SKILLS)).min(1).max(SKILLS.length),
  kinds: z
    .array(z.enum(KIND_NAMES as [KindName, ...KindName[]]))
    .min(1)
    .max(KIND_NAMES.length),
});
export type QuizSelection = z.infer<typeof quizSelectionSchema>;

export const extraTimeSchema = z.literal(EXTRA_TIMES);

/** Milliseconds that this learner has; null for no limit. */
export function limitOf({ minutes }: QuizTerms, extraTime: ExtraTime): number | null {
  return minutes === null ? null : minutes * 600 * (100 + extraTime);
}
