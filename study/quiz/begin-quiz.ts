import { AppError } from "../../base/errors.ts";
import type { Moment } from "../../base/clock.ts";
import type { WritingDesk } from "../library/desk.ts";
import { chooseQuiz } from "./choose-quiz.ts";
import { newCode, plainCode } from "./quiz-code.ts";
import type { QuizAbout, QuizStarted } from "../log/quiz-event.ts";
import { mistakesIn } from "./quiz-result.ts";
import type { QuizSelection, QuizTerms } from "../log/quiz-terms.ts";
import { openQuizOf } from "../state/quiz-record.ts";

/** What quiz a learner wants. */
export type QuizWish =
  /** @param code  as it was typed; an empty one makes a new one */
  | ({
      readonly of: "pack";
      readonly pack: string;
      readonly code: string;
      readonly terms: QuizTerms;
    } & QuizSelection)
  /** Exactly what was missed in an earlier quiz, under its terms but without a time limit. */
  | { readonly of: "mistakes"; readonly quiz: string };

/** What a quiz is begun with, wherever it came from. */
interface Beginning {
  readonly pack: string;
  readonly about: QuizAbout;
  readonly code: string;
  readonly terms: QuizTerms;
  readonly questions: readonly string[];
}

/** The event with which a quiz begins, but for its id and moment. @throws AppError `not-found` · `refused` */
export function beginningOf(wish: QuizWish, desk: WritingDesk): Omit<QuizStarted, "quiz" | keyof Moment> {
  const { pack, about, code, terms, questions } =
    wish.of === "pack" ? planOf(wish, desk) : planAgain(wish.quiz, desk);
  if (openQuizOf(desk.state.quizzes, pack) !== undefined)
    throw new AppError("refused", "A quiz about this pack is open.");
  if (questions.length === 0) throw new AppError("refused", "There is nothing to ask.");
  return {
    kind: "quiz-started",
    pack,
    packVersion: desk.library.get(pack).pack.version,
    about,
    code,
    terms,
    extraTime: desk.state.quizzes.extraTime,
    questions: [...questions],
  };
}

function planOf(wish: Extract<QuizWish, { of: "pack" }>, { library, newId }: WritingDesk): Beginning {
  const { of, pack, size, skills, kinds, terms } = wish;
  const code = plainCode(wish.code) || newCode(newId());
  const questions = chooseQuiz(library.get(pack).pack, { size, skills, kinds }, code);
  return { pack, about: { of, size, skills, kinds }, code, terms, questions };
}

function planAgain(quiz: string, { state, library, newId }: WritingDesk): Beginning {
  const work = state.quizzes.done.find((one) => one.quiz === quiz);
  if (work === undefined) throw new AppError("not-found", "This quiz is not kept any more.");
  const known = new Set(library.get(work.pack).pack.questions.map(({ id }) => id));
  return {
    pack: work.pack,
    about: { of: "mistakes", quiz },
    code: newCode(newId()),
    terms: { ...work.terms, minutes: null },
    questions: mistakesIn(work).filter((id) => known.has(id)),
  };
}
