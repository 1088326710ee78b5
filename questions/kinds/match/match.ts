import { z } from "zod";
import { type Random, shuffled } from "../../../base/random.ts";
import { plainText } from "../../article/plain-text.ts";
import { spanSchema } from "../../article/span.ts";
import type { Kind, KindIssue } from "../kind/kind.ts";
import { findRepeats } from "../options/find-repeats.ts";
import { type Outcome, type Remark, verdictOf } from "../kind/outcome.ts";
import { letterAt, type PrintedQuestion } from "../kind/printed.ts";
import { questionBase } from "../kind/question.ts";
import { type Card, cardSchema, namedCard } from "../sequence/card.ts";

const pairSchema = z.strictObject({
  left: plainText(160),
  right: plainText(160),
  why: plainText(500),
  span: spanSchema.nullable(),
});
const question = z.strictObject({
  ...questionBase,
  kind: z.literal("match"),
  /** Two lefts may share a right. */
  pairs: z.array(pairSchema).min(2).max(8),
  /** Options that belong to no left. */
  extras: z.array(cardSchema).max(6),
});
const answer = z.strictObject({
  kind: z.literal("match"),
  pairs: z.array(z.strictObject({ left: namedCard, right: namedCard })).max(50),
});

export type MatchQuestion = z.infer<typeof question>;
export type MatchAnswer = z.infer<typeof answer>;
export interface MatchView {
  readonly kind: "match";
  readonly lefts: readonly string[];
  /** What may be matched, each once, extras among them; one of them may serve several lefts. */
  readonly rights: readonly string[];
}

type Pair = MatchQuestion["pairs"][number];
const joined = (pairs: readonly { readonly left: string; readonly right: string }[]): string =>
  pairs.map(({ left, right }) => `${left}: ${right}`).join("; ");

function findIssues({ pairs, extras, answerText }: MatchQuestion): KindIssue[] {
  const rights = [...new Set(pairs.map(({ right }) => right))];
  const lefts = pairs.map(({ left }) => left);
  const issues = [
    ...findRepeats(lefts, "the left side of pair", (index) => ["pairs", index, "left"]),
    ...findRepeats([...rights, ...extras.map(({ text }) => text)], "option", (index) =>
      index < rights.length ? ["pairs"] : ["extras", index - rights.length, "text"],
    ),
  ];
  if (rights.length + extras.length < 2) {
    issues.push({ path: ["pairs"], message: "must offer at least two different options" });
  }
  if (answerText !== joined(pairs)) {
    issues.push({ path: ["answerText"], message: `must list the pairs: "${joined(pairs)}"` });
  }
  return issues;
}

/** A wrong option explains itself by where it belongs: with another left, or nowhere. */
function explain(
  right: string,
  pairs: readonly Pair[],
  extras: readonly Card[],
): Pick<Remark, "why" | "span"> {
  const home = pairs.find((pair) => pair.right === right) ?? extras.find(({ text }) => text === right);
  return { why: home?.why ?? null, span: home?.span ?? null };
}

/**
 * Credit: an equal share for each left with its right option. A wrong pair gets two remarks, what was given and
 * what is right, each with its reason.
 */
function mark({ pairs, extras, answerText }: MatchQuestion, given: MatchAnswer): Outcome {
  const offered = new Set([...pairs.map(({ right }) => right), ...extras.map(({ text }) => text)]);
  const chosen = new Map(given.pairs.map(({ left, right }) => [left, right]));
  const made = pairs.flatMap(({ left }) => {
    const right = chosen.get(left);
    return right !== undefined && offered.has(right) ? [{ left, right }] : [];
  });
  const remarks = pairs.flatMap(({ left, right, why, span }): Remark[] => {
    const mine = made.find((pair) => pair.left === left)?.right;
    const truth = { text: `${left}: ${right}`, why, span, part: left };
    if (mine === right) return [{ state: "right", ...truth }];
    const missed: Remark = { state: "missed", ...truth };
    if (mine === undefined) return [missed];
    return [
      { state: "wrong", text: `${left}: ${mine}`, ...explain(mine, pairs, extras), part: left },
      missed,
    ];
  });
  const used = new Set(made.map(({ right }) => right));
  const left = extras.filter(({ text }) => !used.has(text));
  const score = remarks.filter(({ state }) => state === "right").length / pairs.length;
  return {
    verdict: verdictOf(score),
    score,
    rightAnswer: answerText,
    given: joined(made),
    remarks: [...remarks, ...left.map((extra): Remark => ({ state: "left", ...extra }))],
  };
}

function offeredRights({ pairs, extras }: MatchQuestion, random: Random): string[] {
  const rights = new Set([...pairs.map(({ right }) => right), ...extras.map(({ text }) => text)]);
  return shuffled([...rights], random);
}

function print(asked: MatchQuestion, random: Random): PrintedQuestion {
  const rights = offeredRights(asked, random);
  const letterOf = (right: string): string => letterAt(rights.indexOf(right));
  const pairs = shuffled(asked.pairs, random);
  return {
    prompt: [asked.stem, "Write the letter that belongs to each. A letter may serve twice, or not at all."],
    options: rights.map((text, index) => ({ letter: letterAt(index), text })),
    blanks: pairs.map(({ left }) => ({ before: left, after: "", width: "figure" })),
    key: pairs.map(({ left, right }) => `${left}: ${letterOf(right)}. ${right}`),
  };
}

/** Each left to its option, with options that belong to none; partial credit. */
export const match: Kind<MatchQuestion, MatchAnswer, MatchView> = {
  traits: {
    asks: "task",
    offers: "no-options",
    tellsSource: true,
    tellsIfDone: true,
    showsSentences: false,
  },
  question,
  answer,
  findIssues,
  view: (asked, random) => ({
    kind: "match",
    rights: offeredRights(asked, random),
    lefts: shuffled(
      asked.pairs.map(({ left }) => left),
      random,
    ),
  }),
  mark,
  print,
};
