import type { CallsOf } from "../call.ts";
import type { NameIn } from "../call-names.ts";
import { nothing } from "../inputs.ts";
import { fitOutcomeShape, fitStatusShape } from "./shapes.ts";

/** Weights of the memory model that are learned from the learner's own answers. */
export const fittingCalls = {
  /** How it stands with them, and how far the learning is. */
  status: { input: nothing, output: fitStatusShape },
  /** Learns them, and takes them when they foresee later answers better. */
  learn: { input: nothing, output: fitOutcomeShape },
  /** Ends what `learn` began. */
  stop: { input: nothing, output: nothing },
  /** Goes back to the published weights. */
  forget: { input: nothing, output: fitStatusShape },
} as const satisfies CallsOf<NameIn<"fitting">>;
