import { AppError } from "../../base/errors.ts";
import type { Fit } from "../log/fit.ts";
import type { Seat, WritingSeat } from "../learner/seat.ts";
import type { UseCases } from "../learner/use-cases.ts";
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

export function createFitting(
  { reads, writes }: UseCases<Seat, WritingSeat>,
  weightLearner: WeightLearner | null,
): Fitting {
  let underWay: Promise<FitOutcome> | null = null;
  let progress: number | null = null;

  const statusOf = ({ state }: Seat): FitStatus => ({
    canLearn: weightLearner !== null,
    answers: countTests(state),
    enough: ENOUGH_ANSWERS,
    fit: state.fit,
    progress,
  });

  /** Takes no turn, for it may take long: answers go on meanwhile. */
  const learnFrom = reads(async ({ learner, state }) => {
    if (weightLearner === null) throw new AppError("refused", "Only the desktop app can do this.");
    const outcome = await fitMemory(state, weightLearner, {
      onProgress: (share) => {
        progress = share;
      },
    });
    return { learner, outcome };
  });

  const take = writes(async (seat, learner: string, fit: Fit): Promise<FitOutcome> => {
    if (seat.learner !== learner) return { kind: "stopped" }; // another learner studies now
    await seat.note({ kind: "fit-changed", fit });
    return { kind: "better", fit };
  });

  async function learn(): Promise<FitOutcome> {
    const { learner, outcome } = await learnFrom();
    return outcome.kind === "better" ? take(learner, outcome.fit) : outcome;
  }

  return {
    status: reads(statusOf),
    learn() {
      if (underWay !== null) return underWay;
      progress = 0;
      underWay = learn().finally(() => {
        underWay = progress = null;
      });
      return underWay;
    },
    stop: () => weightLearner?.stop(),
    forget: writes(async (seat) => {
      if (seat.state.fit !== null) await seat.note({ kind: "fit-changed", fit: null });
      return statusOf(seat);
    }),
  };
}
