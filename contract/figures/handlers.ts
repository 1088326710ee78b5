import type { Study } from "../../study/study.ts";
import type { HandlersOf } from "../call.ts";
import type { figureCalls } from "./calls.ts";

export function figureHandlers({ figures }: Study) {
  return {
    progress: () => figures.progress(),
    insight: () => figures.insight(),
    habits: () => figures.habits(),
    changeHabits: (habits) => figures.changeHabits(habits),
  } satisfies HandlersOf<typeof figureCalls>;
}
