import type { Skill } from "../../kinds/question.ts";
import type { Span } from "../../pack/span.ts";
import type { Sentence } from "../../reading/document.ts";
import type { Host } from "../clauses/host.ts";
import type { Draft, DraftAnswer, Slot } from "../draft.ts";
import { type Gap, type Stem, writeStem, type Workshop } from "./workshop.ts";

interface Ask {
  readonly slot: Slot;
  readonly skill: Skill;
  readonly rule: string;
  readonly prior: number;
  readonly answer: DraftAnswer;
  /** Sentences that the answer leans on. */
  readonly needs?: readonly Sentence[];
}

/** A draft that asks a clause; none where the stem cannot stand alone, or would hold its own answer. */
export function putDraft(workshop: Workshop, host: Host, gap: Gap, ask: Ask): Draft[] {
  const stem = writeStem(workshop, host, gap);
  if (stem === null) return [];
  const planned = host.event.label === "expected" && ask.skill === "what";
  return draftOf(workshop, host.sentence, host.fact, stem, {
    ...ask,
    skill: planned ? "plan" : ask.skill,
    prior: ask.prior * (0.7 + 0.3 * host.trust) * (stem.resolved ? 0.9 : 1),
  });
}

/** A draft from a stem that is already written. */
export function draftOf(
  { material }: Workshop,
  sentence: Sentence,
  fact: string,
  stem: Stem,
  { slot, skill, rule, prior, answer, needs = [] }: Ask,
): Draft[] {
  const proof = [...new Set([sentence, ...stem.needs, ...needs])];
  const evidence: Span[] = proof.map(({ unit }) => material.analysis.span(unit));
  return [{ fact, slot, skill, stem: stem.text, answer, evidence: evidence.slice(0, 10), rule, prior }];
}
