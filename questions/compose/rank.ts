import type { Question } from "../kinds/index.ts";
import type { Fact } from "../pack/fact.ts";
import type { Candidate } from "./questions/candidate.ts";

/** A question that may go into the pack, with everything that decides on its place. */
export interface Ranked {
  readonly question: Question;
  readonly fact: Fact;
  readonly candidate: Candidate;
  readonly score: number;
}

/** The score of a question: higher is better. Every part is a rule that a person can read here. */
export function scoreOf({ prior }: Candidate, question: Question): number {
  return prior - Math.max(0, question.stem.split(" ").length - 14) * 0.01;
}

/** Best first; of two with the same score the one that asks for the earlier words. */
export function rank(all: readonly Ranked[]): Ranked[] {
  const place = ({ question }: Ranked): number =>
    question.answerSpan?.start ?? question.evidence[0]?.start ?? 0;
  return all
    .map((one, index) => ({ one, index }))
    .sort((a, b) => b.one.score - a.one.score || place(a.one) - place(b.one) || a.index - b.index)
    .map(({ one }) => one);
}
