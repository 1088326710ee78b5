import { z } from "zod";
import type { Article } from "../../article/article.ts";
import type { Fact } from "../../article/fact.ts";
import { plainText } from "../../article/plain-text.ts";
import { spanSchema } from "../../article/span.ts";
import type { Kind, KindIssue } from "../kind/kind.ts";
import { type MarkContext, type Outcome, type Remark, verdictOf } from "../kind/outcome.ts";
import { questionBase } from "../kind/question.ts";
import { foldWords } from "../../text/fold.ts";
import { type Expected, keyFields, type TypedMatch } from "../typed/key.ts";
import { findKeyIssues } from "../typed/key-issues.ts";
import { matchTyped } from "../typed/match-typed.ts";
import { piecesOf, taskOf } from "./passage.ts";

const gapSchema = z.strictObject({
  answerText: plainText(200),
  ...keyFields,
  why: plainText(500),
  span: spanSchema.nullable(),
});
const question = z.strictObject({
  ...questionBase,
  kind: z.literal("cloze"),
  /** The text with its gaps as {1}, {2} and so on. */
  passage: plainText(1_000),
  gaps: z.array(gapSchema).min(1).max(8),
});
const answer = z.strictObject({
  kind: z.literal("cloze"),
  /** What was typed into each gap, in order; empty for a gap left open. */
  gaps: z.array(z.string().max(500)).max(20),
});

export type ClozeQuestion = z.infer<typeof question>;
export type ClozeAnswer = z.infer<typeof answer>;
export interface ClozeView {
  readonly kind: "cloze";
  readonly pieces: readonly (
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "gap"; readonly gap: number; readonly expects: Expected }
  )[];
}

const joined = (texts: readonly string[]): string => texts.join("; ");

function findIssues({ passage, gaps, answerText }: ClozeQuestion, _: Fact, article: Article): KindIssue[] {
  const pieces = piecesOf(passage);
  const order = pieces.flatMap((piece) => (piece.kind === "gap" ? [piece.gap] : []));
  const issues: KindIssue[] = [];
  if (order.length !== gaps.length || order.some((gap, index) => gap !== index)) {
    const all = gaps.map((_gap, index) => `{${index + 1}}`).join(", ");
    issues.push({ path: ["passage"], message: `must hold each gap once and in order: ${all}` });
  }
  const rightAnswer = joined(gaps.map((gap) => gap.answerText));
  if (answerText !== rightAnswer) {
    issues.push({ path: ["answerText"], message: `must list what goes into the gaps: "${rightAnswer}"` });
  }
  const words = pieces.flatMap((piece) =>
    piece.kind === "text" ? [` ${foldWords(piece.text).join(" ")} `] : [],
  );
  gaps.forEach((gap, index) => {
    if (words.some((text) => text.includes(` ${foldWords(gap.answerText).join(" ")} `))) {
      issues.push({ path: ["gaps", index, "answerText"], message: "stands in the passage already" });
    }
    for (const { path, message } of findKeyIssues(gap, article.people ?? [])) {
      issues.push({ path: ["gaps", index, ...path], message });
    }
  });
  return issues;
}

/** Credit: an equal share for each gap. A gap filled wrongly also gets the remark of what belongs there. */
function mark({ gaps, answerText }: ClozeQuestion, given: ClozeAnswer, { people }: MarkContext): Outcome {
  const typed = gaps.map((_, index) => given.gaps[index]?.trim() ?? "");
  const matches = gaps.map((gap, index) => matchTyped(typed[index] ?? "", gap, people));
  const remarks = gaps.flatMap((gap, index) =>
    remarksOn({ gap, place: `Gap ${index + 1}`, text: typed[index] ?? "" }, matches[index]),
  );
  const score = remarks.filter(({ state }) => state === "right").length / gaps.length;
  const isBlank = typed.every((text) => text === "");
  return {
    verdict: verdictOf(score),
    score,
    rightAnswer: answerText,
    given: isBlank ? "" : joined(typed.map((text) => (text === "" ? "–" : text))),
    remarks,
    ...unreadableIn(matches),
  };
}

interface FilledGap {
  readonly gap: ClozeQuestion["gaps"][number];
  readonly place: string;
  readonly text: string;
}

function remarksOn({ gap, place, text }: FilledGap, match: TypedMatch | undefined): Remark[] {
  const right = { text: `${place}: ${gap.answerText}`, why: gap.why, span: gap.span };
  if (text === "" || match === undefined) return [{ state: "missed", ...right }];
  if (match.kind === "accepted") {
    const written = match.closeness === "slip" ? `You wrote “${text}”. ` : "";
    return [{ state: "right", ...right, why: `${written}${gap.why}` }];
  }
  const { why, span } =
    match.kind === "mistake" ? match.mistake : { why: "why" in match ? match.why : null, span: null };
  return [
    { state: "wrong", text: `${place}: ${text}`, why, span },
    { state: "missed", ...right },
  ];
}

/** The first gap that could not be read. */
function unreadableIn(matches: readonly TypedMatch[]): Pick<Outcome, "unreadable"> {
  const part = matches.findIndex(({ kind }) => kind === "unreadable");
  const match = matches[part];
  if (match?.kind !== "unreadable") return {};
  const place = matches.length === 1 ? "" : `Gap ${part + 1}: `;
  return { unreadable: { why: `${place}${match.why}`, part } };
}

/** A text with gaps to fill; each gap is marked like a typed answer of its own. */
export const cloze: Kind<ClozeQuestion, ClozeAnswer, ClozeView> = {
  traits: {
    asks: "in-a-gap",
    offers: "no-options",
    tellsSource: false,
    tellsIfDone: false,
    showsSentences: false,
  },
  question,
  answer,
  findIssues,
  view: ({ passage, gaps }) => ({
    kind: "cloze",
    pieces: piecesOf(passage).map((piece) =>
      piece.kind === "text" ? piece : { ...piece, expects: gaps[piece.gap]?.expects ?? "words" },
    ),
  }),
  mark,
  task: ({ stem }) => taskOf(stem),
  print: ({ stem, passage, gaps }) => ({
    prompt: [
      taskOf(stem),
      piecesOf(passage)
        .map((piece) => (piece.kind === "text" ? piece.text : `____ (${piece.gap + 1})`))
        .join(""),
    ],
    options: [],
    blanks: gaps.map((_, index) => ({ before: `(${index + 1})`, after: "", width: "word" })),
    key: gaps.map(({ answerText, accept }, index) => `(${index + 1}) ${[answerText, ...accept].join(" / ")}`),
  }),
};
