import type { Question } from "../../kinds/index.ts";
import type { Fact } from "../../article/fact.ts";
import { wordsOf } from "../../text/words.ts";
import type { Features } from "./features.ts";
import type { RankContext } from "./rank-context.ts";
import type { Candidate } from "../stages/candidate.ts";
import { createQueue } from "./queue.ts";
import { shapeOf } from "./shape.ts";

/** A question that may go into the pack, with everything that decides on its place. */
export interface Ranked {
  readonly question: Question;
  readonly fact: Fact;
  readonly candidate: Candidate;
  readonly features: Features;
  /** By the rules made by hand, about 0 to 1.4. */
  readonly hand: number;
  /** How likely a teacher hands it out as it is, 0 to 1. */
  readonly quality: number;
}

const WANTED_STEM = 14;
/** "Where had Lavrov been?" could be asked of any day. */
const SHORT_STEM = 7;

/**
 * How good a question is by itself, about 0 to 1.4: what questions of its rule are worth, more for an answer that one
 * can know (a date, a number, a name that the article comes back to), less for a long stem, a long answer, a single
 * plain word, resolved pronouns and sources behind sources; a little more for the top of the article.
 */
export function scoreOf(candidate: Candidate, question: Question, context: RankContext): number {
  const { isNamed, words, mentions, depth } = shapeOf(candidate, question, context);
  const type = candidate.drafts[0]?.answer.type;
  // the stem of a gap is a passage of the article, and as long as that
  const stem = question.kind === "cloze" ? WANTED_STEM : question.stem.split(" ").length;
  return (
    candidate.prior +
    (type === "date" || type === "number" ? 0.16 : 0) +
    (isNamed ? 0.06 + 0.035 * Math.min(5, Math.max(0, mentions - 1)) : 0) +
    (isNamed && words > 1 ? 0.04 : 0) -
    (!isNamed && words === 1 ? 0.14 : 0) -
    0.02 * Math.max(0, words - 6) -
    0.012 * Math.max(0, stem - WANTED_STEM) -
    0.05 * Math.max(0, SHORT_STEM - stem) -
    0.04 * Math.max(0, question.evidence.length - 1) +
    0.1 * (1 - depth)
  );
}

/** What every question of the same kind above it takes from a question. */
const AGAIN = { answer: 0.34, sentence: 0.1, fact: 0.03 } as const;

/**
 * Best first, and each next one the best beside those above it: a question whose answer, sentence or fact was asked
 * for already goes down. The same fact asked for the same answer in another kind loses nothing: it is another
 * exercise, not another question. Of two alike the one that asks for the earlier words comes first.
 *
 * @param scoreOf  what a question is worth by itself, about 0 to 1.5
 */
export function rank(all: readonly Ranked[], scoreOf: (one: Ranked) => number): Ranked[] {
  const scores = all.map(scoreOf);
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  const keys = all.map(({ question, fact }) => ({
    answer: `answer ${wordsOf(question.answerText).join(" ")}`,
    sentence: `sentence ${question.evidence[0]?.start ?? 0}`,
    fact: `fact ${fact.id}`,
    same: `${fact.id} ${wordsOf(question.answerText).join(" ")}`,
  }));
  const worth = (at: number): number => {
    const [one, key] = [all[at], keys[at]];
    if (one === undefined || key === undefined) return 0;
    const score = scores[at] ?? 0;
    if (seen.has(key.same)) return score - AGAIN.sentence;
    return (
      score -
      AGAIN.answer * (counts.get(key.answer) ?? 0) -
      AGAIN.sentence * (counts.get(key.sentence) ?? 0) -
      AGAIN.fact * (counts.get(key.fact) ?? 0)
    );
  };
  const place = ({ question }: Ranked): number =>
    question.answerSpan?.start ?? question.evidence[0]?.start ?? 0;
  const order = all
    .map((_, at) => at)
    .sort((a, b) => place(all[a] as Ranked) - place(all[b] as Ranked) || a - b);
  const queue = createQueue(order, worth);
  const ranked: Ranked[] = [];
  for (let at = queue.take(); at !== null; at = queue.take()) {
    const [one, key] = [all[at], keys[at]];
    if (one === undefined || key === undefined) continue;
    ranked.push(one);
    if (seen.has(key.same)) continue;
    seen.add(key.same);
    for (const name of [key.answer, key.sentence, key.fact]) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return ranked;
}
