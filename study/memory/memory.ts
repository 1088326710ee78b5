import type { Grade, MemoryModel } from "./fsrs.ts";
import { type Standing, standingAfter } from "./standing.ts";
import { cappedTrace, stepsOf } from "./trace.ts";

/** What is known of a learner's memory of one fact, from all questions about it. */
export interface FactMemory extends Standing {
  /** The day of study of the last answer, on the learner's line of days. */
  readonly day: number;
  readonly answers: number;
  /** How often it was forgotten on a later day than the one before. */
  readonly lapses: number;
  /** Lapses since it last held for weeks. */
  readonly slips: number;
  /** Recalls on later days since it was last missed. */
  readonly run: number;
  /** The last question about it, so that the same words are not asked twice running. */
  readonly question: string;
}

/** A fact that slipped this often is a leech: asking on costs much and gives little; it wants another look. */
const LEECH_SLIPS = 4;
/** A memory of this stability in days holds: the interval from which Anki calls a card mature. */
const HOLDS_DAYS = 21;
/** After so many recalls on later days a fact does not keep slipping away, whatever it did before. */
const HOLDS_RUN = 3;
/** What is answered within so many hours is one sitting, also where a day of study begins in between. */
const SITTING_MS = 4 * 3_600_000;

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
  const standing = standingAfter(before, elapsed, grade, model);
  const isLapse = grade === 1 && elapsed > 0;
  const holds = grade > 1 && standing.stability >= HOLDS_DAYS;
  return {
    stability: standing.stability,
    difficulty: standing.difficulty,
    missed: standing.missed,
    day: Math.max(day, before?.day ?? day),
    answers: (before?.answers ?? 0) + 1,
    lapses: (before?.lapses ?? 0) + (isLapse ? 1 : 0),
    slips: holds ? 0 : (before?.slips ?? 0) + (isLapse ? 1 : 0),
    run: grade === 1 ? 0 : (before?.run ?? 0) + (elapsed > 0 ? 1 : 0),
    question,
  };
}

/**
 * The memory as a model has it, from all of its answers. One with more answers than its trace has room for stays what
 * it has become; what comes next counts by the new model.
 */
export function workedOut(memory: FactMemory, trace: readonly number[], model: MemoryModel): FactMemory {
  if (memory.answers > trace.length) return memory;
  const { question } = memory;
  return (
    stepsOf(trace).reduce<FactMemory | null>(
      (before, { day, grade }) => memoryAfter(before, { day, grade, question }, model),
      null,
    ) ?? memory
  );
}

/** Whole days since the last answer; 0 before the first, and for an answer from a day before the last one. */
export function elapsedSince(before: FactMemory | null, day: number): number {
  return before === null ? 0 : Math.max(0, day - before.day);
}

/**
 * The day on which an answer counts for a memory: that of the last answer when it is still the same sitting, so that
 * two misses within minutes are one, also around the hour at which a day begins. Moments in milliseconds.
 */
export function countingDay(
  before: FactMemory | null,
  { day, at, lastAt }: { readonly day: number; readonly at: number; readonly lastAt: number | null },
): number {
  if (before === null || lastAt === null) return day;
  const since = at - lastAt;
  return since >= 0 && since < SITTING_MS ? before.day : day;
}

/** The first day on which the fact should be asked again. */
export function dueDay({ day, stability }: FactMemory, retention: number, model: MemoryModel): number {
  return day + model.daysUntil(retention, stability);
}

/** How often it slipped, as far as that still says something: nothing once it holds again. */
export function slipsOf({ slips, run }: Pick<FactMemory, "slips" | "run">): number {
  return run >= HOLDS_RUN ? 0 : slips;
}

export function isLeech(memory: Pick<FactMemory, "slips" | "run">): boolean {
  return slipsOf(memory) >= LEECH_SLIPS;
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
