import { DOUBTFUL_TAG } from "../material/doubtful-tag.ts";
import { wordsOf } from "../../text/words.ts";
import type { Skill } from "../../kinds/kind/question.ts";
import type { Span } from "../../article/span.ts";
import type { Sentence } from "../../reading/document/document.ts";
import type { Host } from "../clauses/host.ts";
import type { Draft, DraftAnswer, Signs, Slot } from "../stages/draft.ts";
import { type Gap, type Stated, type WrittenStem, writeStem } from "./stem.ts";
import type { RuleName } from "../stages/rules.ts";
import { Refusal } from "../material/refusal.ts";
import { NAMES_ANSWER } from "./stem-refusals.ts";
import type { Workshop } from "../material/workshop.ts";

interface Ask {
  readonly slot: Slot;
  readonly skill: Skill;
  readonly rule: RuleName;
  readonly prior: number;
  readonly answer: DraftAnswer;
  /** Sentences that the answer leans on. */
  readonly needs?: readonly Sentence[];
  readonly signs?: Signs;
}

/** A draft that asks a clause; none where the stem cannot stand alone, or would hold its own answer. */
export function putDraft(workshop: Workshop, host: Host, gap: Gap, ask: Ask): Draft[] {
  const stem = writeStem(workshop, host, gap);
  if (stem instanceof Refusal) return workshop.refuse(host.sentence, ask.rule, ask.answer.text, stem);
  const planned = host.event.label === "expected" && ask.skill === "what";
  return draftOf(workshop, host.sentence, host.fact, stem, {
    ...ask,
    skill: planned ? "plan" : ask.skill,
    prior: ask.prior * (0.7 + 0.3 * host.trust) * (stem.resolved ? 0.9 : 1),
    signs: signsOf(host, gap, stem),
  });
}

/** @param at  what is asked for; "subject" also where it is no part of the clause */
export function signsOf(
  { sentence, subjectPhrase, verb, segments, trust }: Host,
  { at }: Pick<Gap, "at">,
  stem: Stated,
): Signs {
  const last = Math.max(verb.index, ...segments.filter(({ leading }) => !leading).map((one) => one.last));
  const words = sentence.words.slice(subjectPhrase.first, last + 1).filter(({ upos }) => upos !== "PUNCT");
  return {
    trust,
    weakest: Math.min(...words.map(({ margin }) => margin)),
    doubtful: words.filter(({ tagMargin }) => tagMargin < DOUBTFUL_TAG).length / Math.max(1, words.length),
    dropped: segments.length - stem.said - (at === "subject" ? 0 : 1),
    tail: segments.some(({ tail }) => tail === true),
    clause: verb.relation.split(":")[0] ?? "",
    length: sentence.words.length,
  };
}

/** A draft from a stem that is already written. */
export function draftOf(
  workshop: Workshop,
  sentence: Sentence,
  fact: string,
  { stem, text, needs: leans }: Pick<WrittenStem, "stem" | "text" | "needs">,
  { slot, skill, rule, prior, answer, needs = [], signs }: Ask,
): Draft[] {
  if (namesAnswer(text, answer)) return workshop.refuse(sentence, rule, answer.text, NAMES_ANSWER);
  const proof = [...new Set([sentence, ...leans, ...needs])];
  const evidence: Span[] = proof.map(({ unit }) => workshop.material.analysis.span(unit));
  const draft = { fact, slot, skill, stem, answer, evidence: evidence.slice(0, 10), rule, prior };
  return [signs === undefined ? draft : { ...draft, signs }];
}

/** "Who praised Lee's plan?", answered by Lee: the last word of the name gives it away. */
function namesAnswer(stem: string, { entity }: DraftAnswer): boolean {
  const last = entity?.split(" ").at(-1) ?? "";
  return last.length > 2 && wordsOf(stem).includes(wordsOf(last)[0] ?? "");
}
