import type { KindName, Question } from "../kinds/index.ts";
import type { Option } from "../kinds/question.ts";

/** Kinds whose stem gives a task about something that the question itself shows. */
const TASK_KINDS: ReadonlySet<KindName> = new Set([
  "true-false",
  "label",
  "multi",
  "match",
  "order",
  "timeline",
  "chain",
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
