import type { Fit } from "../log/fit.ts";
import type { LearnerState } from "../state/record.ts";
import { memoryModel, WEIGHT_LIMITS, type Weights } from "../memory/fsrs.ts";
import { countTestsIn, type Step, stepsOf } from "../memory/trace.ts";
import { isTest, predictionError } from "./prediction-error.ts";

/** The answers of one memory, oldest first, from which weights are learned. */
export interface Lesson {
  /** Days since the answer before; 0 for the first. */
  readonly elapsed: readonly number[];
  /** 1 to 4 */
  readonly grades: readonly number[];
  /** Answers from this place on are to be foreseen; those before only lead up to them. */
  readonly from: number;
}

/** Learns weights from answers; the same answers give the same weights. Only some hosts can. */
export interface WeightLearner {
  /**
   * @param onProgress  hears the share of the work that is done, 0 to 1
   * @returns the weights, or why there are none: it was stopped, or it does not work on this computer
   */
  learn(
    lessons: readonly Lesson[],
    onProgress: (share: number) => void,
  ): Promise<Weights | "stopped" | "failed">;
  /** Ends the learning that is under way, if there is one. */
  stop(): void;
}

/**
 * Fewer answers that test a memory are not learned from. Anki asks for 400 answers of any kind (ankitects/anki, issue
 * 2999); `node test/bench/fit.ts` shows what weights from fewer and from more are worth in the three months after.
 */
export const ENOUGH_ANSWERS = 500;
/** This share of the answers, the latest ones, is kept for the test. */
const TESTED_SHARE = 0.2;
/** Older answers say little of today's memory, and learning from more takes time and room: up to 15 seconds, 260 MB. */
const MOST_LEARNED = 100_000;

export type FitOutcome =
  | { readonly kind: "too-few" }
  | { readonly kind: "stopped" }
  /** Learning does not work on this computer. */
  | { readonly kind: "failed" }
  /** The learned weights foresaw the tested answers no better than those that count; nothing was changed. */
  | { readonly kind: "no-better"; readonly fit: Fit }
  | { readonly kind: "better"; readonly fit: Fit };

interface FitOptions {
  /** Fewer answers are not learned from. */
  readonly enough?: number;
  readonly onProgress?: (share: number) => void;
}

/** How many answers there are that tested a memory. */
export function countTests(state: LearnerState): number {
  let count = 0;
  for (const { traces } of Object.values(state.packs)) {
    for (const trace of Object.values(traces)) count += countTestsIn(trace);
  }
  return count;
}

/** The answers of each memory, of all packs: also of those that are not in the library any more. */
export function stepsByMemory({ packs }: LearnerState): Step[][] {
  return Object.values(packs).flatMap(({ traces }) => Object.values(traces).map(stepsOf));
}

/**
 * Learns weights from the earlier answers and tests them on the later ones, which they have not seen. They are better
 * only when both figures of the test are.
 */
export async function fitMemory(
  state: LearnerState,
  learner: WeightLearner,
  { enough = ENOUGH_ANSWERS, onProgress = () => undefined }: FitOptions = {},
): Promise<FitOutcome> {
  const traces = stepsByMemory(state);
  const days = traces.flatMap((trace) => trace.filter(isTest).map(({ day }) => day)).sort((a, b) => a - b);
  const firstTested = days[Math.floor((1 - TESTED_SHARE) * days.length)];
  if (days.length < enough || firstTested === undefined) return { kind: "too-few" };
  const before = memoryModel(state.fit);
  const learnedDays = days.filter((day) => day < firstTested).slice(-MOST_LEARNED);
  const [firstLearned] = learnedDays;
  if (firstLearned === undefined) return { kind: "too-few" }; // all on one day
  const learned = await learner.learn(lessonsOf(traces, firstLearned, firstTested), onProgress);
  if (learned === "stopped" || learned === "failed") return { kind: learned };
  const weights = withinLimits(learned);
  const longestGap = traces.reduce(
    (longest, trace) => trace.reduce((most, { elapsed }) => Math.max(most, elapsed), longest),
    1,
  );
  const fit: Fit = {
    weights,
    longestGap,
    learnedFrom: learnedDays.length,
    tested: days.filter((day) => day >= firstTested).length,
    before: predictionError(before, traces, firstTested),
    after: predictionError(memoryModel({ weights, longestGap }), traces, firstTested),
  };
  const isBetter = fit.after.logLoss < fit.before.logLoss && fit.after.rmse < fit.before.rmse;
  return { kind: isBetter ? "better" : "no-better", fit };
}

/** The answers before `untilDay`, of memories that were tested since `fromDay`. */
function lessonsOf(traces: readonly Step[][], fromDay: number, untilDay: number): Lesson[] {
  return traces.flatMap((trace) => {
    const steps = counting(trace.filter(({ day }) => day < untilDay));
    const from = steps.findIndex((step) => isTest(step) && step.day >= fromDay);
    if (from < 0) return [];
    return [{ elapsed: steps.map(({ elapsed }) => elapsed), grades: steps.map(({ grade }) => grade), from }];
  });
}

/**
 * The answers of a memory without those that leave it as it is (see `standingAfter`): of one day the first, the first
 * miss, and one that was right after it.
 */
function counting(steps: readonly Step[]): Step[] {
  let missed = false;
  let mended = false;
  return steps.flatMap((step, place): Step[] => {
    const isMiss = step.grade === 1;
    if (place === 0 || isTest(step)) {
      [missed, mended] = [isMiss, false];
      return [step];
    }
    if (isMiss ? missed : !missed || mended) return [];
    [missed, mended] = [true, !isMiss];
    return [isMiss || step.grade === 2 ? step : { ...step, grade: 3 }];
  });
}

/** Four decimals, as FSRS is published; what is tested is what is kept. */
function withinLimits(weights: Weights): number[] {
  return WEIGHT_LIMITS.map(([least, most], index) => {
    const weight = Math.round(10_000 * (weights[index] ?? least)) / 10_000;
    return Math.min(most, Math.max(least, weight));
  });
}
