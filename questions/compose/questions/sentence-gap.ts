import type { Expected } from "../../kinds/typed/key.ts";
import type { AnswerType } from "../draft.ts";
import type { SentenceGap } from "../drafts/gaps.ts";
import { baseOf } from "./base.ts";
import type { Candidate } from "./candidate.ts";

const EXPECTED: Readonly<Partial<Record<AnswerType, Expected>>> = {
  person: "person",
  organization: "organization",
  country: "place",
  place: "place",
  number: "number",
  date: "number",
};

/** A sentence of the article with one gap, for what no question in words reaches. */
export function makeSentenceGaps(gaps: readonly SentenceGap[]): Candidate[] {
  return gaps.map(({ draft, before, after, sources }) => {
    const text = draft.answer.text;
    const gap = {
      answerText: text,
      expects: EXPECTED[draft.answer.type] ?? ("words" as const),
      ...{ accept: [], mistakes: [] },
      why: `The article says: “${draft.evidence[0]?.text.slice(0, 400) ?? ""}”`,
      span: draft.answer.span,
    };
    const source = sources[0] === undefined ? "" : `, according to ${sources[0]}`;
    const stem = `Fill in what is missing${source}: “${wordsBefore(before)} ____${glue(after)}${wordsAfter(after)}”.`;
    const passage = `${before} {1}${glue(after)}${after}`.trim();
    return {
      question: { ...baseOf(draft), stem, kind: "cloze" as const, passage, gaps: [gap] },
      drafts: [draft],
      prior: draft.prior,
    };
  });
}

const glue = (after: string): string => (/^[,.;:!?’'”)%-]/.test(after) ? "" : " ");

/** Enough words to know the place again where the passage is not shown. */
const WINDOW = 8;

function wordsBefore(text: string): string {
  const words = plain(text).split(" ");
  return words.length > WINDOW ? `… ${words.slice(-WINDOW).join(" ")}` : words.join(" ");
}

function wordsAfter(text: string): string {
  const words = plain(text).split(" ");
  return words.length > WINDOW ? `${words.slice(0, WINDOW).join(" ")} …` : words.join(" ").replace(/\.$/, "");
}

/** Inside the quotation marks of the stem no others stand. */
const plain = (text: string): string => text.replace(/["“”]/g, "").trim();
