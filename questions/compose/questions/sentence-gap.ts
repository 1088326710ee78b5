import type { SentenceGap } from "../drafts/gaps.ts";
import { baseOf } from "./base.ts";
import { blankBefore, expectedInGap, gapStem } from "./gap-stem.ts";
import type { Candidate } from "./candidate.ts";

/** A sentence of the article with one gap, for what no question in words reaches. */
export function makeSentenceGaps(gaps: readonly SentenceGap[]): Candidate[] {
  return gaps.map(({ draft, before, after, sources }) => {
    const text = draft.answer.text;
    const gap = {
      answerText: text,
      expects: expectedInGap(draft.answer.type),
      ...{ accept: [], mistakes: [] },
      why: `The article says: “${draft.evidence[0]?.text.slice(0, 400) ?? ""}”`,
      span: draft.answer.span,
    };
    const stem = gapStem("what", { before, after }, sources[0]);
    const passage = `${before} {1}${blankBefore(after)}${after}`.trim();
    return {
      question: { ...baseOf(draft), stem, kind: "cloze" as const, passage, gaps: [gap] },
      drafts: [draft],
      prior: draft.prior,
    };
  });
}
