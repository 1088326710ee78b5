import { z } from "zod";
import { plainText } from "../../article/plain-text.ts";
import { spanSchema } from "../../article/span.ts";
import type { Kind, KindIssue } from "../kind/kind.ts";
import { type Outcome, unreadableIf } from "../kind/outcome.ts";
import { questionBase } from "../kind/question.ts";
import { markQuantity } from "./mark-quantity.ts";
import { COMPARISONS } from "./read-quantity.ts";

const question = z.strictObject({
  ...questionBase,
  kind: z.literal("number"),
  value: z.number(),
  /** What the article says of the number: "more than 1,000" is `more-than`. */
  comparison: z.enum(COMPARISONS),
  /** True when the stem says "more than" already, so that the bare number is a whole answer. */
  comparisonInStem: z.boolean().optional(),
  /** How far off an answer may be and still be right, in the unit of `value`; 0 without it. */
  tolerance: z.number().min(0).optional(),
  /** What is counted ("containers", "percent"); shown beside the field. */
  unit: plainText(40).nullable(),
  /** Numbers that are known to be wrong, each with its reason. */
  mistakes: z
    .array(z.strictObject({ value: z.number(), why: plainText(500), span: spanSchema.nullable() }))
    .max(20),
});
const answer = z.strictObject({ kind: z.literal("number"), text: z.string().max(200) });

export type NumberQuestion = z.infer<typeof question>;
export type NumberAnswer = z.infer<typeof answer>;
export interface NumberView {
  readonly kind: "number";
  readonly unit: string | null;
}

function findIssues(asked: NumberQuestion): KindIssue[] {
  const { value, tolerance = 0, mistakes, answerText } = asked;
  const issues: KindIssue[] = mistakes.flatMap((mistake, index) =>
    Math.abs(mistake.value - value) <= tolerance
      ? [{ path: ["mistakes", index, "value"], message: "would be accepted as right" }]
      : [],
  );
  if (markQuantity(asked, answerText).score !== 1) {
    issues.push({
      path: ["answerText"],
      message: "would not be marked right: it must say the same as value",
    });
  }
  return issues;
}

function mark(asked: NumberQuestion, { text }: NumberAnswer): Outcome {
  const given = text.trim();
  const { score, why, span, isUnreadable } = markQuantity(asked, given);
  return {
    verdict: score === 1 ? "right" : score === 0 ? "wrong" : "partly",
    score,
    rightAnswer: asked.answerText,
    given,
    remarks: why === null ? [] : [{ state: score === 1 ? "right" : "wrong", text: given, why, span }],
    ...unreadableIf(isUnreadable, why),
  };
}

/** A number, typed in figures or words; "more than" and the like count as part of the answer. */
export const number: Kind<NumberQuestion, NumberAnswer, NumberView> = {
  traits: {
    asks: "outright",
    offers: "no-options",
    tellsSource: false,
    tellsIfDone: false,
    showsSentences: false,
  },
  question,
  answer,
  findIssues,
  view: ({ unit }) => ({ kind: "number", unit }),
  mark,
  print: ({ stem, unit, answerText, tolerance = 0 }) => ({
    prompt: [stem],
    options: [],
    blanks: [{ before: "", after: unit ?? "", width: "word" }],
    key: tolerance === 0 ? [answerText] : [answerText, `Right within ${tolerance} of it.`],
  }),
};
