import { z } from "zod";
import { type Fact, LABELS, type Label } from "../../article/fact.ts";
import type { Kind, KindIssue } from "../kind/kind.ts";
import { findOneOfIssues, markOneOf, type OfferedOption, offer, optionIndex } from "../options/one-of.ts";
import { printOptions } from "../kind/printed.ts";
import { optionSchema, questionBase } from "../kind/question.ts";

/** A label as an option's text. */
export const LABEL_WORDS: Readonly<Record<Label, string>> = {
  reported: "Reported",
  claimed: "Claimed",
  characterized: "Characterized",
  expected: "Expected",
  "not-said": "Not said",
};

const question = z.strictObject({
  ...questionBase,
  kind: z.literal("label"),
  options: z.array(optionSchema).min(2).max(5),
});
const answer = z.strictObject({ kind: z.literal("label"), option: optionIndex.nullable() });

export type LabelQuestion = z.infer<typeof question>;
export type LabelAnswer = z.infer<typeof answer>;
export interface LabelView {
  readonly kind: "label";
  readonly options: readonly OfferedOption[];
}

function findIssues(asked: LabelQuestion, fact: Fact): KindIssue[] {
  const issues = findOneOfIssues(asked);
  const order = asked.options.map(({ text }) => LABELS.findIndex((label) => LABEL_WORDS[label] === text));
  if (order.includes(-1) || order.some((rank, index) => index > 0 && rank <= (order[index - 1] ?? -1))) {
    issues.push({
      path: ["options"],
      message: `must be of ${Object.values(LABEL_WORDS).join(", ")}, in this order`,
    });
  }
  if (asked.answerText !== LABEL_WORDS[fact.label]) {
    issues.push({
      path: ["answerText"],
      message: `must be "${LABEL_WORDS[fact.label]}", the label of its fact`,
    });
  }
  return issues;
}

/** How does the article stand to a statement: does it report, claim, characterize, expect or not say it? */
export const label: Kind<LabelQuestion, LabelAnswer, LabelView> = {
  traits: {
    asks: "task",
    offers: "fixed-words",
    tellsSource: true,
    tellsIfDone: true,
    showsSentences: false,
  },
  question,
  answer,
  findIssues,
  view: ({ options }) => ({ kind: "label", options: offer(options) }),
  mark: (asked, { option }) => markOneOf(asked, option),
  print: (asked) => printOptions(asked, "Tick one."),
};
