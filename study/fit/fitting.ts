import type { Clock } from "../../base/clock.ts";
import { AppError } from "../../base/errors.ts";
import type { Turns } from "../../base/turns.ts";
import type { Fit } from "../log/fit.ts";
import type { LearnerLog } from "../learner/store.ts";
import { countTests, ENOUGH_ANSWERS, type FitOutcome, fitMemory, type WeightLearner } from "./fit-memory.ts";

/** How it stands with weights of the learner's own. */
export interface FitStatus {
  /** Whether this host can learn weights at all. */
  readonly canLearn: boolean;
  /** Answers that tested a memory. */
  readonly answers: number;
  /** How many of them it takes. */
  readonly enough: number;
  /** What counts now; null for the published weights. */
  readonly fit: Fit | null;
  /** The share of the learning that is done, 0 to 1; null while none is under way. */
  readonly progress: number | null;
}

/** The use cases of the memory model's own weights, for the active learner. */
export interface Fitting {
  status(): FitStatus;
  /**
   * Learns weights and takes them when they are better; then all memories are worked out by them, and that is saved.
   * A second call while one is under way hears of the same.
   * @throws AppError `refused` where weights cannot be learned · `not-saved` or `disk-full`: nothing was changed
   */
  learn(): Promise<FitOutcome>;
  /** Ends what `learn` began; nothing is changed then. */
  stop(): void;
  /** Goes back to the published weights. */
  forget(): Promise<FitStatus>;
}

interface FittingParts {
  /** The active learner's log; another one after a switch. */
  readonly log: () => LearnerLog;
  readonly weightLearner: WeightLearner | null;
  readonly clock: Clock;
  readonly inTurn: Turns;
}

export function createFitting({ log, weightLearner, clock, inTurn }: FittingParts): Fitting {
  let underWay: Promise<FitOutcome> | null = null;
  let progress: number | null = null;

  const status = (): FitStatus => ({
    canLearn: weightLearner !== null,
    answers: countTests(log().state),
    enough: ENOUGH_ANSWERS,
    fit: log().state.fit,
    progress,
  });

  const change = (fit: Fit | null): Promise<void> =>
    log().append([{ kind: "fit-changed", fit, ...clock.now() }]);

  async function learn(): Promise<FitOutcome> {
    if (weightLearner === null) throw new AppError("refused", "Only the desktop app can do this.");
    const asked = log();
    const outcome = await fitMemory(asked.state, weightLearner, {
      onProgress: (share) => {
        progress = share;
      },
    });
    if (outcome.kind !== "better") return outcome;
    return inTurn(async () => {
      if (log() !== asked) return { kind: "stopped" }; // another learner studies now
      await change(outcome.fit);
      return outcome;
    });
  }

  return {
    status,
    learn() {
      if (underWay !== null) return underWay;
      progress = 0;
      underWay = learn().finally(() => {
        underWay = progress = null;
      });
      return underWay;
    },
    stop: () => weightLearner?.stop(),
    forget: () =>
      inTurn(async () => {
        if (log().state.fit !== null) await change(null);
        return status();
      }),
  };
}
