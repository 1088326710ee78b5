import { z } from "zod";
import { shuffled } from "../../../base/random.ts";
import type { Kind, KindIssue } from "../kind/kind.ts";
import { findDoubles, type OfferedOption, offer, optionIndex, remarkOn } from "../options/one-of.ts";
import { type Outcome, verdictOf } from "../kind/outcome.ts";
import { printShuffled } from "../kind/printed.ts";
import { optionSchema, questionBase } from "../kind/question.ts";

const question = z.strictObject({
  ...questionBase,
  kind: z.literal("multi"),
  options: z.array(optionSchema).min(3).max(10),
});
const answer = z.strictObject({ kind: z.literal("multi"), options: z.array(optionIndex).max(100) });

export type MultiQuestion = z.infer<typeof question>;
export type MultiAnswer = z.infer<typeof answer>;
export interface MultiView {
  readonly kind: "multi";
  readonly options: readonly OfferedOption[];
}

const joined = (texts: readonly string[]): string => texts.join("; ");

function findIssues({ options, answerText }: MultiQuestion): KindIssue[] {
  const right = options.filter((option) => option.right).map((option) => option.text);
  const issues = findDoubles(options);
  if (right.length === options.length) {
    issues.push({ path: ["options"], message: "must hold at least one wrong option" });
  }
  if (right.length < 2) {
    issues.push({
      path: ["options"],
      message: `must hold at least two right options; ${right.length} right`,
    });
  } else if (answerText !== joined(right)) {
    issues.push({ path: ["answerText"], message: `must list the right options: "${joined(right)}"` });
  }
  return issues;
}

/**
 * Credit: one share for each right option chosen, one taken away for each wrong one, never below 0, so that
 * ticking everything earns nothing.
 */
function mark({ options, answerText }: MultiQuestion, given: MultiAnswer): Outcome {
  const chosen = new Set(given.options.filter((index) => options[index] !== undefined));
  const rightCount = options.filter((option) => option.right).length;
  const hits = [...chosen].filter((index) => options[index]?.right).length;
  const score = Math.max(0, (hits - (chosen.size - hits)) / rightCount);
  return {
    verdict: verdictOf(score),
    score,
    rightAnswer: answerText,
    given: joined(options.filter((_, index) => chosen.has(index)).map((option) => option.text)),
    remarks: remarkOn(options, chosen),
  };
}

/** Several right options among more; partial credit. */
export const multi: Kind<MultiQuestion, MultiAnswer, MultiView> = {
  traits: {
    asks: "task",
    offers: "several-of-texts",
    tellsSource: true,
    tellsIfDone: false,
    showsSentences: false,
  },
  question,
  answer,
  findIssues,
  view: ({ options }, random) => ({ kind: "multi", options: shuffled(offer(options), random) }),
  mark,
  print: (asked, random) => printShuffled(asked, "Tick all that are right.", random),
};
