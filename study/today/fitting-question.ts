import { own } from "../../base/own.ts";
import type { Question } from "../../questions/kinds/index.ts";
import type { PackRecord } from "../state/record.ts";
import { demandOf, fittingDemand } from "../memory/demand.ts";
import type { StudyFact } from "./facts.ts";

/** What it costs to ask more than the memory is fit for, and to ask the same words twice running; in steps of demand. */
const TOO_HARD = 0.5;
const SAME_WORDS = 1.75;

/**
 * The question by which to ask for a fact: of the demand that the memory is fit for, rather below than above, and not
 * the one that was asked last. Among equals the one that was never asked or longest ago, then the easiest, then the
 * first of the pack.
 */
export function fittingQuestion({ questions, memory }: StudyFact, record: PackRecord | undefined): Question {
  const wanted = fittingDemand(memory?.stability ?? null);
  const cost = ({ id, kind }: Question): number => {
    const above = demandOf(kind) - wanted;
    return Math.abs(above) + (above > 0 ? TOO_HARD : 0) + (id === memory?.question ? SAME_WORDS : 0);
  };
  const lastAt = ({ id }: Question): number => own(record?.questions, id)?.lastAt ?? Number.NEGATIVE_INFINITY;
  const better = (a: Question, b: Question): number =>
    cost(a) - cost(b) || compare(lastAt(a), lastAt(b)) || a.level - b.level;
  return questions.reduce((best, one) => (better(one, best) < 0 ? one : best));
}

/** As a difference, but of infinities as well. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
