import { z } from "zod";
import { idSchema } from "../../questions/article/id.ts";
import { extraTimeSchema } from "../../study/log/quiz-terms.ts";
import type { CallsOf } from "../call.ts";
import type { NameIn } from "../call-names.ts";
import { nothing, packId } from "../inputs.ts";
import { onceMoreShape } from "../question/shapes.ts";
import {
  quizAnswerShape,
  quizMarkShape,
  quizMs,
  quizResultShape,
  quizSetUpShape,
  quizShape,
  quizWishShape,
} from "./shapes.ts";

const quizId = z.strictObject({ quiz: idSchema });
const quizTime = z.strictObject({ quiz: idSchema, usedMs: quizMs });
/** What the learner has beyond the time of every quiz, in per cent of it. */
const extraTime = z.strictObject({ percent: extraTimeSchema });

export const quizCalls = {
  /** All that is needed to set up a quiz about a pack. */
  setUp: { input: packId, output: quizSetUpShape },
  start: { input: quizWishShape, output: quizShape },
  /** A quiz that was begun. */
  status: { input: quizId, output: quizShape },
  /** Saves an answer; with feedback at once it is marked. */
  answer: { input: quizAnswerShape, output: z.union([quizMarkShape, onceMoreShape]).nullable() },
  keepTime: { input: quizTime, output: nothing },
  /** Null when nothing was answered. */
  handIn: { input: quizTime, output: quizResultShape.nullable() },
  /** A quiz that was handed in. */
  result: { input: quizId, output: quizResultShape },
  /** Counts a missed answer of a quiz as known. */
  overrule: { input: z.strictObject({ quiz: idSchema, question: idSchema }), output: quizMarkShape },
  extraTime: { input: nothing, output: extraTime },
  setExtraTime: { input: extraTime, output: extraTime },
} as const satisfies CallsOf<NameIn<"quizzes">>;
