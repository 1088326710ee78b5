import { z } from "zod";
import { plainText } from "../../pack/plain-text.ts";
import { spanSchema } from "../../pack/span.ts";
import type { Kind, KindIssue } from "../kind.ts";
import type { MarkContext, Outcome } from "../outcome.ts";
import { questionBase } from "../question.ts";
import { EXPECTED, type Expected, matchTyped } from "./match-typed.ts";

const question = z.strictObject({
  ...questionBase,
  kind: z.literal("typed"),
  expects: z.enum(EXPECTED),
  /** Other answers that are right as they stand. */
  accept: z.array(plainText(200)).max(20),
  /** Answers that are known to be wrong, each with its reason. */
  mistakes: z
    .array(z.strictObject({ text: plainText(200), why: plainText(500), span: spanSchema.nullable() }))
    .max(20),
});
const answer = z.strictObject({ kind: z.literal("typed"), text: z.string().max(500) });

export type TypedQuestion = z.infer<typeof question>;
export type TypedAnswer = z.infer<typeof answer>;
export interface TypedView {
  readonly kind: "typed";
  readonly expects: Expected;
}

function findIssues(asked: TypedQuestion): KindIssue[] {
  return asked.mistakes.flatMap(({ text }, index) =>
    matchTyped(text, asked, []).kind === "accepted"
      ? [{ path: ["mistakes", index, "text"], message: "would be accepted as right" }]
      : [],
  );
}

function mark(asked: TypedQuestion, { text }: TypedAnswer, { people }: MarkContext): Outcome {
  const match = matchTyped(text, asked, people);
  const isRight = match.kind === "accepted";
  return {
    verdict: isRight ? "right" : "wrong",
    score: isRight ? 1 : 0,
    rightAnswer: asked.answerText,
    given: text.trim(),
    remarks:
      match.kind === "mistake"
        ? [{ state: "wrong", text: match.mistake.text, why: match.mistake.why, span: match.mistake.span }]
        : [],
    ...(isRight ? { closeness: match.closeness } : {}),
  };
}

/** The learner types the answer; marking forgives what a fair teacher forgives. */
export const typed: Kind<TypedQuestion, TypedAnswer, TypedView> = {
  question,
  answer,
  findIssues,
  view: ({ expects }) => ({ kind: "typed", expects }),
  mark,
  print: ({ stem, answerText, accept }) => ({
    prompt: [stem],
    options: [],
    blanks: [{ before: "", after: "", width: "line" }],
    key: accept.length === 0 ? [answerText] : [answerText, `Also right: ${accept.join("; ")}`],
  }),
};
