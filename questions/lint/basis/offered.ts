import { type Question, traitsOf } from "../../kinds/index.ts";
import type { Option } from "../../kinds/kind/question.ts";

/** Whether the stem asks, so that one answer follows from it: it may be given away. */
export const asksOutright = ({ kind }: Question): boolean => traitsOf(kind).asks !== "task";

/** Whether the stem is a question of its own, not a task and not a passage with a gap. */
export const isPlainQuestion = ({ kind }: Question): boolean => traitsOf(kind).asks === "outright";

/** The options of a question; none for kinds that have none, and none for kinds whose options are fixed words. */
export const freeOptions = (question: Question): readonly Option[] =>
  "options" in question && traitsOf(question.kind).offers !== "fixed-words" ? question.options : [];

/** What the learner reads before answering, apart from options and cards: the stem, and a passage or a claim. */
export function textsOf(question: Question): readonly { readonly field: string; readonly text: string }[] {
  const texts = [{ field: "stem", text: question.stem }];
  for (const field of ["passage", "claim"]) {
    const text: unknown = Object.entries(question).find(([key]) => key === field)?.[1];
    if (typeof text === "string") texts.push({ field, text });
  }
  return texts;
}
