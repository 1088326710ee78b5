import type { CallsOf } from "../call.ts";
import type { NameIn } from "../call-names.ts";
import { nothing } from "../inputs.ts";
import { startShape } from "./shapes.ts";

export const windowCalls = {
  /** The first call of a window, and the one after a switch of learners. */
  start: { input: nothing, output: startShape },
} as const satisfies CallsOf<NameIn<"window">>;
