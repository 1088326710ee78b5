import { z } from "zod";
import type { Article } from "../../article/article.ts";
import type { Fact } from "../../article/fact.ts";
import type { Kind, KindIssue } from "../kind/kind.ts";
import type { MarkContext, Outcome, Remark } from "../kind/outcome.ts";
import { questionBase } from "../kind/question.ts";
import { type Expected, keyFields, type TypedMatch } from "./key.ts";
import { findKeyIssues } from "./key-issues.ts";
import { matchTyped } from "./match-typed.ts";

const question = z.strictObject({
  ...questionBase,
  kind: z.literal("typed"),
  ...keyFields,
});
const answer = z.strictObject({ kind: z.literal("typed"), text: z.string().max(500) });

export type TypedQuestion = z.infer<typeof question>;
export type TypedAnswer = z.infer<typeof answer>;
export interface TypedView {
  readonly kind: "typed";
  readonly expects: Expected;
}

function findIssues(asked: TypedQuestion, _fact: Fact, { people = [] }: Article): KindIssue[] {
  return findKeyIssues(asked, people);
}

function mark(asked: TypedQuestion, { text }: TypedAnswer, { people }: MarkContext): Outcome {
  const match = matchTyped(text, asked, people);
  const isRight = match.kind === "accepted";
  return {
    verdict: isRight ? "right" : "wrong",
    score: isRight ? 1 : 0,
    rightAnswer: asked.answerText,
    given: text.trim(),
    remarks: remarksOn(match, text.trim()),
    ...(isRight ? { closeness: match.closeness } : {}),
    ...(match.kind === "unreadable" ? { unreadable: { why: match.why, part: 0 } } : {}),
  };
}

/** What is known of a wrong answer. The right one needs no remark: its spelling is always shown. */
function remarksOn(match: TypedMatch, given: string): Remark[] {
  if (match.kind === "mistake") {
    const { why, span } = match.mistake;
    return [{ state: "wrong", text: given, why, span }];
  }
  return match.kind === "refused" || match.kind === "unreadable"
    ? [{ state: "wrong", text: given, why: match.why, span: null }]
    : [];
}

/** The learner types the answer; marking forgives what a fair teacher forgives. */
export const typed: Kind<TypedQuestion, TypedAnswer, TypedView> = {
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
  view: ({ expects }) => ({ kind: "typed", expects }),
  mark,
  print: ({ stem, answerText, accept }) => ({
    prompt: [stem],
    options: [],
    blanks: [{ before: "", after: "", width: "line" }],
    key: accept.length === 0 ? [answerText] : [answerText, `Also right: ${accept.join("; ")}`],
  }),
};
