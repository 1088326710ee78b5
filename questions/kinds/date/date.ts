import { z } from "zod";
import type { Fact } from "../../article/fact.ts";
import { plainText } from "../../article/plain-text.ts";
import { spanSchema } from "../../article/span.ts";
import type { Kind, KindIssue } from "../kind/kind.ts";
import { type Outcome, unreadableIf, verdictOf } from "../kind/outcome.ts";
import { questionBase } from "../kind/question.ts";
import { markDate } from "./mark-date.ts";
import { readDates } from "./read-date.ts";

const dateSchema = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d)?)?$/, "must be a day, month or year such as 2023-10-13, 2023-10 or 2023")
  .refine((value) => readDates(value).length === 1, "does not exist");

const question = z.strictObject({
  ...questionBase,
  kind: z.literal("date"),
  /** As exact as the article and no more: `2023-07` for "in July". */
  value: dateSchema,
  /** Dates that are known to be wrong, each with its reason. */
  mistakes: z
    .array(z.strictObject({ value: dateSchema, why: plainText(500), span: spanSchema.nullable() }))
    .max(20),
});
const answer = z.strictObject({ kind: z.literal("date"), text: z.string().max(200) });

export type DateQuestion = z.infer<typeof question>;
export type DateAnswer = z.infer<typeof answer>;
export interface DateView {
  readonly kind: "date";
}

function findIssues(asked: DateQuestion, { time }: Fact): KindIssue[] {
  const issues: KindIssue[] = asked.mistakes.flatMap(({ value }, index) =>
    value === asked.value
      ? [{ path: ["mistakes", index, "value"], message: "would be accepted as right" }]
      : [],
  );
  if (markDate(asked, asked.answerText).score !== 1) {
    issues.push({
      path: ["answerText"],
      message: "would not be marked right: it must say the same as value",
    });
  }
  const known = time?.value ?? null;
  if (known !== null && /^[\d-]+$/.test(known) && !known.startsWith(asked.value)) {
    issues.push({ path: ["value"], message: `must be the time of its fact, ${known}, or a coarser one` });
  }
  return issues;
}

function mark(asked: DateQuestion, { text }: DateAnswer): Outcome {
  const given = text.trim();
  const { score, why, span, isUnreadable } = markDate(asked, given);
  return {
    verdict: verdictOf(score),
    score,
    rightAnswer: asked.answerText,
    given,
    remarks: why === null ? [] : [{ state: "wrong", text: given, why, span }],
    ...unreadableIf(isUnreadable, why),
  };
}

/** A day, month or year, typed freely or picked; as exact as the article and no more. */
export const date: Kind<DateQuestion, DateAnswer, DateView> = {
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
  view: () => ({ kind: "date" }),
  mark,
  print: ({ stem, answerText }) => ({
    prompt: [stem, "Write the date as exactly as the article gives it, and no more exactly."],
    options: [],
    blanks: ["Day", "Month", "Year"].map((before) => ({ before, after: "", width: "word" })),
    key: [answerText],
  }),
};
