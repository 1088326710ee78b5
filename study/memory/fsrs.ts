/** FSRS-6 in whole days of the learner. The only file that knows ts-fsrs: docs/decisions/0015-one-memory-a-fact.md. */
import { CLAMP_PARAMETERS, FSRSAlgorithm, W17_W18_Ceiling } from "ts-fsrs";

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

/** The 21 numbers of FSRS-6, w0 to w20, that say how memories grow and fade. */
export type Weights = readonly number[];

/** The least and the greatest value of each weight, by the published limits. */
export const WEIGHT_LIMITS: readonly (readonly [least: number, most: number])[] = CLAMP_PARAMETERS(
  W17_W18_Ceiling,
  true,
).map(([least = 0, most = 0]) => [least, most]);

/** FSRS with its weights. */
export interface MemoryModel {
  /**
   * The strength after an answer.
   *
   * @param elapsed  whole days since the last answer, 0 for one on the same day: such an answer moves the strength little
   */
  strengthAfter(before: Strength | null, elapsed: number, grade: Grade): Strength;
  /** The chance, 0 to 1, that something of this stability is recalled after so many days. */
  chanceOfRecall(stability: number, elapsed: number): number;
  /**
   * Whole days, at least 1, until the chance of recall has fallen to `retention`.
   *
   * @param retention  0.7 to 0.99
   */
  daysUntil(retention: number, stability: number): number;
}

/** Weights that were learned from answers. */
export interface Learned {
  /** Each lies within `WEIGHT_LIMITS`. */
  readonly weights: Weights;
  /** The longest gap, in days, after which one of these answers was given; not known of what was learned long ago. */
  readonly longestGap?: number | undefined;
}

/** Weights are trusted for up to so many times the longest gap that they were learned from. */
const TRUSTED_GAPS = 2;
/** For weights of which the longest gap is not known, in days. */
const SOME_GAP = 30;

const published = modelOf(undefined);
const models = new WeakMap<Learned, MemoryModel>();

/** The model with a learner's own weights; with the published ones for null. */
export function memoryModel(learned: Learned | null): MemoryModel {
  if (learned === null) return published;
  const known = models.get(learned);
  if (known !== undefined) return known;
  const model = trusted(modelOf(learned.weights), TRUSTED_GAPS * (learned.longestGap ?? SOME_GAP));
  models.set(learned, model);
  return model;
}

/**
 * Answers of two months say nothing of years. What lies beyond `days` grows by the published weights at the most, which
 * were learned from gaps of that length.
 */
function trusted(own: MemoryModel, days: number): MemoryModel {
  return {
    ...own,
    strengthAfter(before, elapsed, grade) {
      const after = own.strengthAfter(before, elapsed, grade);
      if (after.stability <= days) return after;
      const most = Math.max(days, published.strengthAfter(before, elapsed, grade).stability);
      return { ...after, stability: Math.min(after.stability, most) };
    },
    daysUntil(retention, stability) {
      const until = own.daysUntil(retention, stability);
      return Math.min(until, Math.max(Math.round(days), published.daysUntil(retention, stability)));
    },
  };
}

function modelOf(weights: Weights | undefined): MemoryModel {
  // Without random spread: the same log gives the same days on every computer.
  const fsrs = new FSRSAlgorithm({ enable_fuzz: false, ...(weights === undefined ? {} : { w: weights }) });
  const factors = new Map<number, number>();
  const daysAtStabilityOne = (retention: number): number => {
    const known = factors.get(retention);
    if (known !== undefined) return known;
    const factor = fsrs.calculate_interval_modifier(retention);
    factors.set(retention, factor);
    return factor;
  };
  return {
    strengthAfter: (before, elapsed, grade) => fsrs.next_state(before, elapsed, grade),
    chanceOfRecall: (stability, elapsed) => fsrs.forgetting_curve(elapsed, stability),
    daysUntil: (retention, stability) =>
      Math.min(Math.max(1, Math.round(stability * daysAtStabilityOne(retention))), 36_500),
  };
}
