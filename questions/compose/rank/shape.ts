import type { Question } from "../../kinds/index.ts";
import type { Candidate } from "../stages/candidate.ts";
import type { RankContext } from "./rank-context.ts";

/** What both orders, the one by hand and the learned one, see of a question's answer. */
export interface Shape {
  /** The answer begins with a capital. */
  readonly isNamed: boolean;
  /** Of the answer. */
  readonly words: number;
  /** How often the article names whom or what is asked for; 0 where that has no name. */
  readonly mentions: number;
  /** Where in the body the answer stands: 0 at its start, 1 at its end, below 0 in what stands above it. */
  readonly depth: number;
}

export function shapeOf({ drafts: [draft] }: Candidate, question: Question, context: RankContext): Shape {
  const { answerText, answerSpan, evidence } = question;
  const { body } = context;
  const start = answerSpan?.start ?? evidence[0]?.start ?? 0;
  return {
    isNamed: /^(?:the )?\p{Lu}/u.test(answerText),
    words: answerText.split(" ").length,
    mentions: context.mentionsOf(draft?.answer.entity ?? ""),
    depth: (start - body.start) / Math.max(1, body.end - body.start),
  };
}
