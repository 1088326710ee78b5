import { z } from "zod";
import type { CallsOf } from "../call.ts";
import type { NameIn } from "../call-names.ts";
import { nothing, packId } from "../inputs.ts";
import { onceMoreShape } from "../question/shapes.ts";
import {
  answerShape,
  feedbackShape,
  readShape,
  sessionShape,
  sessionWishShape,
  summaryShape,
} from "./shapes.ts";

/** One session after the other: the day's, a pack's, read mode's. */
export const sessionCalls = {
  start: { input: sessionWishShape, output: sessionShape },
  /** The session to go on with; null when there is none. */
  status: { input: nothing, output: sessionShape.nullable() },
  answer: { input: answerShape, output: z.union([feedbackShape, onceMoreShape]) },
  undo: { input: nothing, output: sessionShape },
  /** Counts the last answer as right: the learner knew it. */
  overrule: { input: nothing, output: sessionShape },
  end: { input: nothing, output: summaryShape },
  /** The sections of a pack's article, and how far its read-through has come. */
  sections: { input: packId, output: readShape },
} as const satisfies CallsOf<NameIn<"session">>;
