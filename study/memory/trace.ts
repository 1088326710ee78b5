import type { Grade } from "./fsrs.ts";

/**
 * The first answers of one memory, oldest first, a number each: the day of the first one, for each later one the days
 * since the one before; times four, plus the grade less one. With it, a memory can be worked out anew by other weights.
 */
export type Trace = number[];

/**
 * FSRS is learned from so many answers of a memory at the most (fsrs-rs, `max_seq_len`), and few memories ever get more.
 * What is kept of a learner must not grow with every answer.
 */
export const LONGEST_TRACE = 64;

/** One answer of a trace. */
export interface Step {
  /** On the learner's line of days. */
  readonly day: number;
  /** Whole days since the answer before; 0 for the first. */
  readonly elapsed: number;
  readonly grade: Grade;
}

/** Adds an answer, as long as there is room. */
export function addStep(trace: Trace, { day, elapsed, grade }: Step): void {
  if (trace.length === LONGEST_TRACE) return;
  trace.push(4 * (trace.length === 0 ? day : elapsed) + grade - 1);
}

export function stepsOf(trace: readonly number[]): Step[] {
  let day = 0;
  return trace.map((step, place) => {
    const days = Math.floor(step / 4);
    day += days;
    return { day, elapsed: place === 0 ? 0 : days, grade: (step - 4 * days + 1) as Grade };
  });
}

/** The same answers, with those after the day `cap` on that day. */
export function cappedTrace(trace: readonly number[], cap: number): Trace {
  const capped: Trace = [];
  let before: number | null = null;
  for (const { day, grade } of stepsOf(trace)) {
    const at = Math.min(day, cap);
    addStep(capped, { day: at, elapsed: before === null ? 0 : at - before, grade });
    before = at;
  }
  return capped;
}

/** How many of these answers came on a later day than the one before; counted without being unpacked. */
export function countTestsIn(trace: readonly number[]): number {
  return trace.reduce((count, step, place) => count + (place > 0 && step >= 4 ? 1 : 0), 0);
}
