import type { Study } from "../../study/study.ts";
import type { HandlersOf } from "../call.ts";
import type { planCalls } from "./calls.ts";

export function planHandlers({ plan }: Study) {
  return {
    today: () => plan.today(),
    change: (wanted) => plan.change(wanted),
    setReadyBy: ({ pack, day }) => plan.setReadyBy(pack, day),
    workloads: () => plan.workloads(),
  } satisfies HandlersOf<typeof planCalls>;
}
