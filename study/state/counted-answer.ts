import type { Verdict } from "../../questions/kinds/kind/outcome.ts";
import type { RecallTest } from "./recall-counts.ts";
import type { FactMemory } from "../memory/memory.ts";
import type { Timed } from "../memory/pace.ts";
import type { Review } from "../log/event.ts";

/** Counts of answers. `credit` is the sum of scores, so partly right answers count in part. */
export interface Tally {
  answers: number;
  right: number;
  credit: number;
  lastVerdict: Verdict;
  /** Epoch milliseconds. */
  lastAt: number;
}

/** An answer that was counted, with what must be put back to take it out again. */
export interface CountedAnswer extends Omit<Review, "kind" | "session" | "answer"> {
  /** Nothing was given: who says not to know it cannot say later to have known it. */
  isBlank: boolean;
  /** The learner said to have known it; `verdict` and `score` say right then. */
  overruled: boolean;
  /** The day in `LearnerState.days`. */
  calendarDay: string;
  /** The day on the learner's line of days. */
  day: number;
  /** What was counted into the pace. */
  timed: Timed;
  before: { question: Tally | null; fact: Tally | null; memory: FactMemory | null };
  /** What was counted into the recall of its week. */
  recall: RecallTest | null;
}

/** Whether "I knew it" can be said of an answer: something was given, it was missed, and it was not said yet. */
export function isMissed({ isBlank, verdict, overruled }: CountedAnswer): boolean {
  return !isBlank && !overruled && verdict !== "right";
}
