import { AppError } from "../../base/errors.ts";
import type { SessionQuestion } from "../learner/record.ts";
import type { Library } from "../library/library.ts";
import type { Desk } from "../today/facts.ts";
import { planToday } from "../today/plan-today.ts";
import { planSession } from "./plan.ts";

/** What a learner wants to be asked. */
export type SessionWish =
  /** What is due and new; `more` plans a whole budget beyond what was spent today. */
  | { readonly mode: "today"; readonly more: boolean }
  /** @param size  how many questions at the most; at least 1 */
  | { readonly mode: "pack"; readonly pack: string; readonly size: number }
  /** Exactly these, in this order; a question named twice is asked once. */
  | { readonly mode: "chosen"; readonly questions: readonly SessionQuestion[] };

/** As many as an event takes. */
const MOST_QUESTIONS = 5_000;

/** The questions of a new session, in order; empty when there is nothing to ask. @throws AppError `not-found` */
export function chooseQuestions(wish: SessionWish, desk: Desk): readonly SessionQuestion[] {
  const { state, library } = desk;
  switch (wish.mode) {
    case "today":
      return planToday(desk, wish.more)
        .chosen.slice(0, MOST_QUESTIONS)
        .map(({ study, question }) => ({ pack: study.pack.id, question: question.id }));
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
