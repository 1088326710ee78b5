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

const published = modelOf(undefined);
const learned = new WeakMap<Weights, MemoryModel>();

/** The model with a learner's own weights; with the published ones for null. Weights lie within `WEIGHT_LIMITS`. */
export function memoryModel(weights: Weights | null): MemoryModel {
  if (weights === null) return published;
  const known = learned.get(weights);
  if (known !== undefined) return known;
  const model = modelOf(weights);
  learned.set(weights, model);
  return model;
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
