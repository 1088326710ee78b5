import { z } from "zod";
import type { KindIssue } from "../kind/kind.ts";
import type { Outcome, Remark } from "../kind/outcome.ts";
import type { Option } from "../kind/question.ts";
import { findRepeats } from "./find-repeats.ts";

/** Position of an option in the pack, from 0. Null says "I do not know". */
export const optionIndex = z.int().min(0).max(99);

/** An option as it is offered: where it stands in the pack, and its text. */
export interface OfferedOption {
  readonly index: number;
  readonly text: string;
}

export function offer(options: readonly Option[]): OfferedOption[] {
  return options.map(({ text }, index) => ({ index, text }));
}

/** Rules for every list of options: no text twice, whatever its case. */
export function findDoubles(options: readonly Option[]): KindIssue[] {
  return findRepeats(
    options.map(({ text }) => text),
    "option",
    (index) => ["options", index, "text"],
  );
}

/** Rules for a question with one right option: exactly one is right, and `answerText` names it. */
export function findOneOfIssues(question: {
  readonly options: readonly Option[];
  readonly answerText: string;
}): KindIssue[] {
  const right = question.options.filter((option) => option.right);
  const issues = findDoubles(question.options);
  if (right.length !== 1) {
    issues.push({
      path: ["options"],
      message: `must hold exactly one right option; ${right.length} are right`,
    });
  } else if (right[0]?.text !== question.answerText) {
    issues.push({ path: ["answerText"], message: "must be the text of the right option" });
  }
  return issues;
}

/** What is said of each option once the learner has chosen `chosen`. */
export function remarkOn(options: readonly Option[], chosen: ReadonlySet<number>): Remark[] {
  return options.map(({ text, right, why, span }, index) => ({
    state: chosen.has(index) ? (right ? "right" : "wrong") : right ? "missed" : "left",
    text,
    why,
    span,
  }));
}

/** Marks a choice of one option; an index that no option has counts as not known. */
export function markOneOf(
  question: { readonly options: readonly Option[]; readonly answerText: string },
  chosen: number | null,
): Outcome {
  const option = chosen === null ? undefined : question.options[chosen];
  const isRight = option?.right === true;
  return {
    verdict: isRight ? "right" : "wrong",
    score: isRight ? 1 : 0,
    rightAnswer: question.answerText,
    given: option?.text ?? "",
    remarks: remarkOn(question.options, new Set(option === undefined || chosen === null ? [] : [chosen])),
  };
}
