import { own } from "../../base/own.ts";
import { AppError } from "../../base/errors.ts";
import type { UnstampedEvent } from "../log/event.ts";
import type { LearnerState, OpenSession, SessionQuestion } from "../state/record.ts";
import type { Library } from "../library/library.ts";
import { readPlanOf } from "../read/read-plan.ts";
import type { Desk } from "../library/desk.ts";
import { planToday } from "../today/plan-today.ts";
import { readThroughOf } from "../state/lay-aside.ts";
import { planSession } from "./plan.ts";
import { entriesOf, queueOf } from "./session.ts";

/** What a learner wants to be asked. */
export type SessionWish =
  /** What is due and new; `more` plans a whole budget beyond what was spent today. */
  | { readonly mode: "today"; readonly more: boolean }
  /** @param size  how many questions at the most; at least 1 */
  | { readonly mode: "pack"; readonly pack: string; readonly size: number }
  /** Exactly these, in this order; a question named twice is asked once. */
  | { readonly mode: "chosen"; readonly questions: readonly SessionQuestion[] }
  /** The article of a pack, section by section; goes on with a read-through of it that was not finished. */
  | { readonly mode: "read"; readonly pack: string };

/** As many as an event takes. */
const MOST_QUESTIONS = 5_000;

/**
 * The events with which a session begins; none where it is open already.
 * @throws AppError `not-found` · `refused` when there is nothing to ask
 */
export function beginning(wish: SessionWish, desk: Desk, newId: () => string): UnstampedEvent[] {
  const { state, library } = desk;
  const { session: open } = state;
  const goesOn = wish.mode === "read" ? unfinishedReadThrough(state, wish.pack, library) : null;
  if (goesOn !== null && goesOn === open) return [];
  const isLeft = open !== null && open.mode === "read" && isUnfinished(open, library);
  const ending: UnstampedEvent[] =
    open === null || isLeft ? [] : [{ kind: "session-ended", session: open.id }];
  if (goesOn !== null) return [...ending, { kind: "session-resumed", session: goesOn.id }];
  const questions = chooseQuestions(wish, desk).map(({ pack, question }) => ({ pack, question }));
  if (questions.length === 0) throw new AppError("refused", "There is nothing to ask.");
  const packs = [...new Set(questions.map(({ pack }) => pack))].map((pack) => ({
    pack,
    version: library.get(pack).pack.version,
  }));
  return [...ending, { kind: "study-started", session: newId(), mode: wish.mode, packs, questions }];
}

/** The read-through of a pack that can be gone on with (`readThroughOf`), if something is left to ask in it. */
export function unfinishedReadThrough(
  state: LearnerState,
  pack: string,
  library: Library,
): OpenSession | null {
  const readThrough = readThroughOf(state, pack);
  return readThrough !== null && isUnfinished(readThrough, library) ? readThrough : null;
}

function isUnfinished(session: OpenSession, library: Library): boolean {
  return queueOf(session, entriesOf(session, library)).length > 0;
}

/** The questions of a new session, in order; empty when there is nothing to ask. @throws AppError `not-found` */
function chooseQuestions(wish: SessionWish, desk: Desk): readonly SessionQuestion[] {
  const { state, library } = desk;
  switch (wish.mode) {
    case "today":
      return planToday(desk, wish.more)
        .chosen.slice(0, MOST_QUESTIONS)
        .map(({ study, question }) => ({ pack: study.pack.id, question: question.id }));
    case "pack": {
      const { questions } = library.get(wish.pack).pack;
      return planSession(questions, own(state.packs, wish.pack), wish.size).map((question) => ({
        pack: wish.pack,
        question,
      }));
    }
    case "chosen":
      return onlyOnce(wish.questions, library);
    case "read":
      return readPlanOf(library.get(wish.pack).pack)
        .flatMap(({ questions }) => questions)
        .slice(0, MOST_QUESTIONS)
        .map(({ id }) => ({ pack: wish.pack, question: id }));
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
