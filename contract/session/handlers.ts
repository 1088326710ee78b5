import type { Study } from "../../study/study.ts";
import type { HandlersOf } from "../call.ts";
import type { sessionCalls } from "./calls.ts";

export function sessionHandlers({ session }: Study) {
  return {
    start: (wish) => session.start(wish),
    status: () => session.status(),
    answer: (input) => session.answer(input),
    undo: () => session.undo(),
    overrule: () => session.overrule(),
    end: () => session.end(),
    sections: ({ pack }) => session.sectionsOf(pack),
  } satisfies HandlersOf<typeof sessionCalls>;
}
