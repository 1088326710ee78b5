import type { PredictionError } from "../log/fit.ts";
import type { MemoryModel } from "../memory/fsrs.ts";
import { type Standing, standingAfter } from "../memory/standing.ts";
import type { Step } from "../memory/trace.ts";

/** Answers of like circumstances: what was expected of them in sum, and what came. */
interface Bin {
  answers: number;
  expected: number;
  recalled: number;
}

/** Whether the answer tested a memory: it came on a later day than the one before. */
export function isTest({ elapsed }: Step): boolean {
  return elapsed > 0;
}

/** Chances are rounded to eight decimals; what was never to happen still may. */
const NEARLY_NEVER = 1e-8;

/**
 * How well a model foresees the answers from a day on that tested a memory. All answers before count for the memories.
 *
 * Both figures are those of the FSRS benchmark (open-spaced-repetition, srs-benchmark): the log loss, and the RMSE over
 * bins of like days since the last answer, like numbers of tests before, and like numbers of lapses before.
 */
export function predictionError(
  model: MemoryModel,
  traces: readonly (readonly Step[])[],
  fromDay: number,
): PredictionError {
  const bins = new Map<string, Bin>();
  let answers = 0;
  let loss = 0;
  for (const trace of traces) {
    let strength: Standing | null = null;
    let met = 0;
    let lapses = 0;
    for (const step of trace) {
      const { elapsed, grade, day } = step;
      if (strength !== null && isTest(step) && day >= fromDay) {
        const chance = model.chanceOfRecall(strength.stability, elapsed);
        const isRecalled = grade > 1;
        answers += 1;
        loss -= Math.log(Math.max(isRecalled ? chance : 1 - chance, NEARLY_NEVER));
        const name = binOf(elapsed, met, lapses);
        const bin = bins.get(name) ?? { answers: 0, expected: 0, recalled: 0 };
        bins.set(name, bin);
        bin.answers += 1;
        bin.expected += chance;
        bin.recalled += isRecalled ? 1 : 0;
      }
      if (strength === null || isTest(step)) met += 1;
      if (strength !== null && isTest(step) && grade === 1) lapses += 1;
      strength = standingAfter(strength, elapsed, grade, model);
    }
  }
  if (answers === 0) return { logLoss: 0, rmse: 0 };
  let squares = 0;
  for (const bin of bins.values()) squares += (bin.expected - bin.recalled) ** 2 / bin.answers;
  return { logLoss: loss / answers, rmse: Math.sqrt(squares / answers) };
}

function binOf(elapsed: number, met: number, lapses: number): string {
  return `${binAt(elapsed, 3.62)}/${binAt(met, 1.89)}/${binAt(lapses, 1.73)}`;
}

/** The bins widen by this factor from one to the next; 0 has its own. */
function binAt(amount: number, factor: number): number {
  return amount === 0 ? -1 : Math.floor(Math.log(amount) / Math.log(factor));
}
