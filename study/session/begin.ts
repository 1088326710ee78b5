import type { Moment } from "../../base/clock.ts";
import { AppError } from "../../base/errors.ts";
import type { LearnerState, SessionQuestion } from "../learner/record.ts";
import type { Library } from "../library/library.ts";
import { planSession } from "./plan.ts";

/** What a learner wants to be asked. */
export type SessionWish =
  /** @param size  how many questions at the most; at least 1 */
  | { readonly mode: "pack"; readonly pack: string; readonly size: number }
  /** Exactly these, in this order; a question named twice is asked once. */
  | { readonly mode: "chosen"; readonly questions: readonly SessionQuestion[] };

export interface Desk {
  readonly state: LearnerState;
  readonly library: Library;
  readonly now: Moment;
}

/** The questions of a new session, in order; empty when there is nothing to ask. @throws AppError `not-found` */
export function chooseQuestions(wish: SessionWish, { state, library }: Desk): readonly SessionQuestion[] {
  switch (wish.mode) {
    case "pack": {
      const { questions } = library.get(wish.pack).pack;
      return planSession(questions, state.packs[wish.pack], wish.size).map((question) => ({
        pack: wish.pack,
        question,
      }));
    }
    case "chosen":
      return onlyOnce(wish.questions, library);
  }
}

function onlyOnce(questions: readonly SessionQuestion[], library: Library): SessionQuestion[] {
  const chosen = new Map<string, SessionQuestion>();
  for (const one of questions) {
    const isThere = library.get(one.pack).pack.questions.some(({ id }) => id === one.question);
    if (!isThere)
      throw new AppError("not-found", `The pack "${one.pack}" has no question "${one.question}".`);
    chosen.set(`${one.pack}/${one.question}`, one);
  }
  return [...chosen.values()];
}
