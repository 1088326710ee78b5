import type { Grade, MemoryModel, Strength } from "./fsrs.ts";
import { cappedTrace, stepsOf, strengthOf } from "./trace.ts";

/** What is known of a learner's memory of one fact, from all questions about it. */
export interface FactMemory extends Strength {
  /** The day of study of the last answer, on the learner's line of days. */
  readonly day: number;
  readonly answers: number;
  /** How often it was forgotten on a later day than the one before. */
  readonly lapses: number;
  /** The last question about it, so that the same words are not asked twice running. */
  readonly question: string;
}

/** A fact that lapsed this often is a leech: asking on costs much and gives little; it wants another look. */
const LEECH_LAPSES = 4;

/** An answer as a memory takes it. */
export interface MemoryAnswer {
  /** On the learner's line of days. */
  readonly day: number;
  readonly grade: Grade;
  readonly question: string;
}

export function memoryAfter(
  before: FactMemory | null,
  { day, grade, question }: MemoryAnswer,
  model: MemoryModel,
): FactMemory {
  const elapsed = elapsedSince(before, day);
  const { stability, difficulty } = model.strengthAfter(before, elapsed, grade);
  return {
    stability,
    difficulty,
    day: Math.max(day, before?.day ?? day),
    answers: (before?.answers ?? 0) + 1,
    lapses: (before?.lapses ?? 0) + (grade === 1 && elapsed > 0 ? 1 : 0),
    question,
  };
}

/**
 * The memory as a model has it, from all of its answers. One with more answers than its trace has room for stays what
 * it has become; what comes next counts by the new model.
 */
export function workedOut(memory: FactMemory, trace: readonly number[], model: MemoryModel): FactMemory {
  const last = stepsOf(trace).at(-1);
  if (last === undefined || memory.answers > trace.length) return memory;
  return { ...memory, day: last.day, ...strengthOf(trace, model) };
}

/** Whole days since the last answer; 0 before the first, and for an answer from a day before the last one. */
export function elapsedSince(before: FactMemory | null, day: number): number {
  return before === null ? 0 : Math.max(0, day - before.day);
}

/** The first day on which the fact should be asked again. */
export function dueDay({ day, stability }: FactMemory, retention: number, model: MemoryModel): number {
  return day + model.daysUntil(retention, stability);
}

export function isLeech({ lapses }: Pick<FactMemory, "lapses">): boolean {
  return lapses >= LEECH_LAPSES;
}

/** The memory as if no answer had come after the day `cap`, on which a clock was ahead by mistake: see `PlacedDay`. */
export function cappedMemory(
  memory: FactMemory,
  trace: readonly number[],
  cap: number,
  model: MemoryModel,
): FactMemory {
  if (memory.day <= cap) return memory;
  return workedOut({ ...memory, day: cap }, cappedTrace(trace, cap), model);
}
