import type { Verdict } from "../../questions/kinds/kind/outcome.ts";
import type { KindName } from "../../questions/kinds/index.ts";
import type { Certainty } from "./certainty.ts";
import { demandOf } from "./demand.ts";
import type { Grade } from "./fsrs.ts";

export interface Graded {
  readonly verdict: Verdict;
  /** Share of the credit, 0 to 1. */
  readonly score: number;
  readonly questionKind: KindName;
  readonly elapsedMs: number;
  readonly certainty?: Certainty | undefined;
}

export interface Circumstances {
  /** How often the question was asked before in the same session. */
  readonly triesBefore: number;
  /** What a question of this kind takes this learner as a rule; asked only where it counts. */
  readonly typicalMs: () => number;
  /** The learner said to have known it. */
  readonly isOverruled: boolean;
}

/** An answer that took this many times as long as usual was hard to find. */
const SLOW = 3;

/**
 * The grade of an answer, from what marking said, how sure the learner was, the time, and the tries.
 *
 * - wrong, or partly right with less than half of the credit: forgotten (1)
 * - partly right otherwise, right by a guess, or right after three times the usual time without being sure: effort (2)
 * - right: well (3)
 * - right at once, sure, in the usual time, and by recall instead of recognizing: ease (4)
 */
export function gradeOf(answer: Graded, { triesBefore, typicalMs, isOverruled }: Circumstances): Grade {
  const { verdict, score, questionKind, elapsedMs, certainty } = answer;
  if (isOverruled) return 3;
  if (verdict === "wrong") return 1;
  if (verdict === "partly") return score >= 0.5 ? 2 : 1;
  if (certainty === "guess") return 2;
  if (triesBefore > 0) return 3;
  if (certainty !== "sure") return elapsedMs > SLOW * typicalMs() ? 2 : 3;
  return demandOf(questionKind) >= 3 && elapsedMs <= typicalMs() ? 4 : 3;
}
