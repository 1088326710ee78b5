import type { Output } from "../../../../contract/calls.ts";
import type { Mark, Unreadable } from "./quiz-values.ts";

/** Whether the answer to the question at hand could be read. What could not is told once, before it counts. */
export class OnceMore {
  /** What could not be read, once that was told. */
  told = $state.raw<Unreadable | null>(null);
  /** What could not be read of the answer that was saved last, where feedback comes at the end. */
  #saved: Unreadable | null = null;

  /** Another question is shown. */
  begin(): void {
    this.told = null;
    this.#saved = null;
  }

  /** @returns the mark of an answer, once that may be told; "again" where it was not taken but is asked once more */
  hear(reply: Output<"quizzes.answer">, isAtOnce: boolean): Mark | "again" | null {
    const isUnread = reply !== null && "unreadable" in reply;
    if (isUnread && isAtOnce) {
      this.told = reply.unreadable;
      return "again";
    }
    this.#saved = isUnread ? reply.unreadable : null;
    return isUnread ? null : reply;
  }

  /** @returns whether the learner is held up: there is something to tell that was not told yet */
  holdsUp(): boolean {
    if (this.#saved === null || this.told !== null) return false;
    this.told = this.#saved;
    return true;
  }
}
