import { showsSaying } from "../../lexicon/verbs-of-saying.ts";
import { hasName, type SentenceGap } from "../gaps/find-gaps.ts";
import type { Workshop } from "../material/workshop.ts";
import { indexOf } from "../options/article-index.ts";
import { baseOf } from "./base.ts";
import { askedInGap, blankBefore, expectedInGap, gapStem } from "./gap-stem.ts";
import { joinStem } from "../stages/stem.ts";
import type { Candidate } from "../stages/candidate.ts";
import { otherForms } from "./other-forms.ts";
import { HIDES_SOURCE } from "./refusals.ts";
import { refuseDraft } from "./refuse.ts";

/** A sentence of the article with one gap, for what no question in words and no clause with a gap reaches. */
export function makeSentenceGaps(
  gaps: readonly SentenceGap[],
  asked: readonly Candidate[],
  workshop: Workshop,
): Candidate[] {
  const taken = new Set(
    asked.flatMap(({ question: { kind, answerSpan } }) => (kind === "cloze" ? [answerSpan?.start] : [])),
  );
  const open = gaps.filter(({ draft }) => !taken.has(draft.answer.span?.start));
  return open.flatMap(({ draft, before, after, sources }) => {
    const text = draft.answer.text;
    const expects = expectedInGap(draft.answer.type);
    const gap = {
      answerText: text,
      expects,
      accept: otherForms(draft.answer, expects, workshop),
      mistakes: [],
      why: `The article says: “${draft.evidence[0]?.text.slice(0, 400) ?? ""}”`,
      span: draft.answer.span,
    };
    const stem = gapStem(askedInGap(draft.answer.type), { before, after }, namedSource(sources, workshop));
    if (losesSource(sources, `${joinStem(stem)} ${text}`))
      return refuseDraft("cloze", { stem, evidence: draft.evidence }, HIDES_SOURCE, workshop);
    const passage = `${before} {1}${blankBefore(after)}${after}`.trim();
    const question = { ...baseOf(draft), stem, kind: "cloze" as const, passage, gaps: [gap] };
    return [{ question, drafts: [draft], prior: draft.prior }];
  });
}

/** The first source with a name, with the "the" that a sentence gives it. */
function namedSource(sources: readonly string[], workshop: Workshop): string | undefined {
  const name = sources.find(hasName);
  return indexOf(workshop).named.find((named) => named.name === name)?.text ?? name;
}

/** A stem that is cut no longer shows who says it; and nobody without a name speaks where no verb of saying stands. */
const losesSource = (sources: readonly string[], shown: string): boolean =>
  sources.some(
    (source) =>
      !hasName(source) && (!shown.toLowerCase().includes(source.toLowerCase()) || !showsSaying(shown)),
  );
