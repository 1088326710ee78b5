import type { Draft } from "../stages/draft.ts";

/** The fields that every question has, from its draft. Level 2 is the middle: neither a hint nor a detail. */
export function baseOf({ fact, skill, stem, answer, evidence, rule }: Draft, level: 1 | 2 | 3 = 2) {
  return {
    fact,
    skill,
    stem,
    rule,
    level,
    answerText: answer.text,
    answerSpan: answer.span,
    evidence: evidence.map((span) => ({ ...span })),
  };
}
