import type { Question } from "../kinds/index.ts";
import type { Option } from "../kinds/question.ts";

/** Kinds whose stem gives a task about something that the question itself shows. */
const TASK_KINDS: ReadonlySet<string> = new Set([
  "true-false",
  "label",
  "multi",
  "match",
  "order",
  "timeline",
  "chain",
  "retelling",
  "evidence",
]);

/** Whether the stem alone asks, so that one answer follows from it. */
export function asksOutright({ kind }: Question): boolean {
  return !TASK_KINDS.has(kind);
}

/** The options of a question; none for kinds that have none, and none for kinds whose options are fixed words. */
export function freeOptions(question: Question): readonly Option[] {
  if (!("options" in question) || question.kind === "label" || question.kind === "true-false") return [];
  return question.options;
}

/** What the learner reads before answering, apart from options and cards: the stem, and a passage or a claim. */
export function textsOf(question: Question): readonly { readonly field: string; readonly text: string }[] {
  const texts = [{ field: "stem", text: question.stem }];
  for (const field of ["passage", "claim"]) {
    const text: unknown = Object.entries(question).find(([key]) => key === field)?.[1];
    if (typeof text === "string") texts.push({ field, text });
  }
  return texts;
}
