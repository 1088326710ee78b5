/** FSRS-6 in whole days of the learner. The only file that knows ts-fsrs: docs/decisions/0015-one-memory-a-fact.md. */
import { FSRSAlgorithm } from "ts-fsrs";

// Importing the package adds these four to every Date of the program. Nothing here uses them.
for (const name of ["scheduler", "diff", "format", "dueFormat"]) Reflect.deleteProperty(Date.prototype, name);

/** How an answer went: 1 forgotten, 2 with effort, 3 well, 4 with ease. FSRS calls them Again, Hard, Good, Easy. */
export type Grade = 1 | 2 | 3 | 4;

/** What FSRS knows of a memory. */
export interface Strength {
  /** Days until the chance of recall has fallen to 90 %; 0.001 to 36,500. */
  readonly stability: number;
  /** 1 (easy) to 10 (hard). */
  readonly difficulty: number;
}

/** The published weights, without random spread: the same log gives the same days on every computer. */
const fsrs = new FSRSAlgorithm({ enable_fuzz: false });

/**
 * The strength after an answer.
 *
 * @param elapsed  whole days since the last answer, 0 for one on the same day: such an answer moves the strength little
 */
export function strengthAfter(before: Strength | null, elapsed: number, grade: Grade): Strength {
  return fsrs.next_state(before, elapsed, grade);
}

/** The chance, 0 to 1, that something of this stability is recalled after so many days. */
export function chanceOfRecall(stability: number, elapsed: number): number {
  return fsrs.forgetting_curve(elapsed, stability);
}

/**
 * Whole days, at least 1, until the chance of recall has fallen to `retention`.
 *
 * @param retention  0.7 to 0.99
 */
export function daysUntil(retention: number, stability: number): number {
  return Math.min(Math.max(1, Math.round(stability * daysAtStabilityOne(retention))), 36_500);
}

const factors = new Map<number, number>();

function daysAtStabilityOne(retention: number): number {
  const known = factors.get(retention);
  if (known !== undefined) return known;
  const factor = fsrs.calculate_interval_modifier(retention);
  factors.set(retention, factor);
  return factor;
}
