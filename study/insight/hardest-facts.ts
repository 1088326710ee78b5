import { own } from "../../base/own.ts";
import type { Desk } from "../library/desk.ts";
import type { StudyFact } from "../today/facts.ts";
import { slipsOf } from "../memory/memory.ts";
import { fittingQuestion } from "../today/fitting-question.ts";

/** A fact that is hard to keep. */
export interface HardFact {
  readonly pack: string;
  readonly packTitle: string;
  readonly fact: string;
  readonly statement: string;
  /** The question that would be asked next for it. */
  readonly question: string;
  readonly answers: number;
  readonly right: number;
  /** How often it was forgotten on a later day. */
  readonly lapses: number;
  /** The chance of recall today, 0 to 1. */
  readonly recall: number;
}

const MOST = 10;

/**
 * The facts that were missed, hardest first: those forgotten most often since they last held, then those with the smallest share of right
 * answers, then those least likely to be recalled today.
 */
export function hardestFacts({ state }: Desk, facts: readonly StudyFact[]): HardFact[] {
  return facts
    .flatMap((study) => {
      const { pack, fact, memory, recall } = study;
      const record = own(state.packs, pack.id);
      const tally = own(record?.facts, fact);
      if (memory === null || tally === undefined || tally.right === tally.answers) return [];
      const { answers, right } = tally;
      return [{ study, record, answers, right, recall, lapses: memory.lapses, slips: slipsOf(memory) }];
    })
    .sort(
      (a, b) =>
        b.slips - a.slips ||
        a.right / a.answers - b.right / b.answers ||
        a.recall - b.recall ||
        // of two that are as hard always the same one first, whichever was met first
        (a.study.pack.id + a.study.fact < b.study.pack.id + b.study.fact ? -1 : 1),
    )
    .slice(0, MOST)
    .map(({ study, record, slips: _slips, ...figures }) => ({
      pack: study.pack.id,
      packTitle: study.pack.title,
      fact: study.fact,
      statement: study.pack.facts.find(({ id }) => id === study.fact)?.statement ?? study.fact,
      question: fittingQuestion(study, record).id,
      ...figures,
    }));
}
