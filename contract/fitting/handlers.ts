import type { Study } from "../../study/study.ts";
import type { HandlersOf } from "../call.ts";
import type { fittingCalls } from "./calls.ts";

export function fittingHandlers({ fitting }: Study) {
  return {
    status: () => fitting.status(),
    learn: () => fitting.learn(),
    stop() {
      fitting.stop();
      return {};
    },
    forget: () => fitting.forget(),
  } satisfies HandlersOf<typeof fittingCalls>;
}
