import { z } from "zod";
import type { Kind, KindIssue } from "../kind/kind.ts";
import { findOneOfIssues, markOneOf, type OfferedOption, offer, optionIndex } from "../options/one-of.ts";
import { printOptions } from "../kind/printed.ts";
import { optionSchema, questionBase } from "../kind/question.ts";

const question = z.strictObject({
  ...questionBase,
  kind: z.literal("true-false"),
  options: z.array(optionSchema).length(2),
});
const answer = z.strictObject({ kind: z.literal("true-false"), option: optionIndex.nullable() });

export type TrueFalseQuestion = z.infer<typeof question>;
export type TrueFalseAnswer = z.infer<typeof answer>;
export interface TrueFalseView {
  readonly kind: "true-false";
  readonly options: readonly OfferedOption[];
}

function findIssues(asked: TrueFalseQuestion): KindIssue[] {
  const issues = findOneOfIssues(asked);
  if (asked.options[0]?.text !== "True" || asked.options[1]?.text !== "False") {
    issues.push({ path: ["options"], message: 'must be "True" and "False", in this order' });
  }
  return issues;
}

/** A statement about what the article says: true or false. Always offered in this order. */
export const trueFalse: Kind<TrueFalseQuestion, TrueFalseAnswer, TrueFalseView> = {
  traits: {
    asks: "task",
    offers: "fixed-words",
    tellsSource: false,
    tellsIfDone: true,
    showsSentences: false,
  },
  question,
  answer,
  findIssues,
  view: ({ options }) => ({ kind: "true-false", options: offer(options) }),
  mark: (asked, { option }) => markOneOf(asked, option),
  print: (asked) => printOptions(asked, "Tick one."),
};
