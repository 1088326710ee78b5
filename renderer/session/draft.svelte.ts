import type { Input } from "../../contract/calls.ts";
import type { Answer, Unreadable } from "./session-values.ts";

/** What the learner has given to a question so far; another one for each time that a question is shown. */
export class Draft {
  answer = $state.raw<Answer | null>(null);
  /** How sure the learner says to be, if anything was said. */
  certainty = $state.raw<Input<"session.answer">["certainty"]>();
  hintShown = $state.raw(false);
  /** What could not be read of the answer that was checked last; the next one counts as it is. */
  unreadable = $state.raw<Unreadable | null>(null);
}
