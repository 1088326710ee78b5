import type { Grade, MemoryModel, Strength } from "./fsrs.ts";

/** How strong a memory is, and what its last day has done to it already. */
export interface Standing extends Strength {
  /** Whether an answer of the last day missed it. */
  readonly missed: boolean;
}

/** What is kept for no longer, in days, is strengthened by another answer on the same day, and never beyond. */
const BARELY = 2;
/** Days for which a memory stands at the most that was missed once more on a day. */
const TOMORROW = 1;

/**
 * The standing after an answer. The first answer of a day counts in full, and so does its first miss: a day that
 * tested a memory tested it once. Whatever else is answered on the same day, however often and however well, leaves a
 * memory between due tomorrow and due in two days where that is where it stood, and as it is where it stood beyond.
 *
 * FSRS by itself multiplies the stability with each easy answer of a day, without bound.
 */
export function standingAfter(
  before: Standing | null,
  elapsed: number,
  grade: Grade,
  model: MemoryModel,
): Standing {
  if (before === null || elapsed > 0) {
    return { ...model.strengthAfter(before, elapsed, grade), missed: grade === 1 };
  }
  const { stability, missed } = before;
  if (grade === 1) {
    if (!missed) return { ...model.strengthAfter(before, 0, 1), missed: true };
    return stability > BARELY ? before : { ...before, stability: Math.min(stability, TOMORROW) };
  }
  if (stability >= BARELY) return before;
  const again = model.strengthAfter(before, 0, grade === 4 ? 3 : grade);
  return { ...before, stability: Math.min(BARELY, Math.max(stability, again.stability)) };
}
