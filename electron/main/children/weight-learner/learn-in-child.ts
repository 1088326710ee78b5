import { AppError, type PlainError } from "../../../../base/errors.ts";
import type { Lesson, WeightLearner } from "../../../../study/fit/fit-memory.ts";
import type { Weights } from "../../../../study/memory/fsrs.ts";
import { askInChild, type ChildLimits, type ForkChild } from "../ask-child.ts";

/** The most answers that are learned from take some seconds, or 15 where all are of few memories. */
const LEARNING_LIMITS: ChildLimits = { timeMs: 180_000, heapMb: 512, idleMs: 0 };

export interface LearnQuestion {
  readonly lessons: readonly Lesson[];
  /** Path of the native program. */
  readonly binding: string;
}

export type LearnAnswer =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "learned"; readonly weights: Weights }
  | { readonly kind: "failed"; readonly error: PlainError };

/**
 * Learns weights of FSRS out of the main process, which native code that fails must not take with it.
 *
 * @param fork       starts child.ts, or what the build made of it
 * @param binding    path of the native program
 * @param onTrouble  hears why it did not work
 */
export function learnInChild(
  fork: ForkChild,
  binding: string,
  onTrouble: (error: AppError) => void,
  limits: ChildLimits = LEARNING_LIMITS,
): WeightLearner {
  const child = askInChild<LearnQuestion, LearnAnswer>(fork, limits);
  return {
    stop: () => child.stop(),
    async learn(lessons, onProgress) {
      const given = await child.ask({ lessons, binding }, (answer) => {
        if (answer.kind !== "progress") return false;
        onProgress(answer.share);
        return true;
      });
      if (given.kind === "stopped") return "stopped";
      if (given.kind === "answered" && given.answer.kind === "learned") return given.answer.weights;
      const isTold = given.kind === "answered" && given.answer.kind === "failed";
      onTrouble(isTold ? AppError.fromPlain(given.answer.error) : new AppError("internal", given.kind));
      return "failed";
    },
  };
}
