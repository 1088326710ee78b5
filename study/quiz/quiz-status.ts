import { own } from "../../base/own.ts";
import type { Answer } from "../../questions/kinds/index.ts";
import { noAnswerTo } from "../../questions/kinds/no-answer.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import type { LearnerState } from "../state/record.ts";
import type { Certainty } from "../memory/certainty.ts";
import { type AskedQuestion, askQuestion } from "../session/session.ts";
import { outcomeOf, quizItem, type QuizMark, quizMarkOf } from "./mark-quiz.ts";
import type { QuizAbout } from "../log/quiz-event.ts";
import { isCounted, type QuizWork } from "../state/quiz-record.ts";
import { limitOf, type QuizTerms } from "../log/quiz-terms.ts";

/** A question of a quiz as the learner meets it. */
export interface QuizQuestion {
  readonly asked: AskedQuestion;
  /** Null while it is open. */
  readonly answer: Answer | null;
  readonly certainty: Certainty | null;
  /** Milliseconds for which it has been shown. */
  readonly elapsedMs: number;
  readonly mark: QuizMark | null;
}

/** Where a quiz stands. */
export interface QuizStatus {
  readonly quiz: string;
  readonly pack: string;
  readonly packTitle: string;
  /** The day `YYYY-MM-DD` of the pack's article. */
  readonly asOf: string;
  readonly code: string;
  readonly about: QuizAbout;
  readonly terms: QuizTerms;
  /** Milliseconds, the learner's extra time included; null for no limit. */
  readonly limitMs: number | null;
  readonly usedMs: number;
  readonly questions: readonly QuizQuestion[];
}

/**
 * @param isOver  after the hand-in every question has its mark, also one that was left open; before it only those that
 *                were marked at once
 */
export function quizStatusOf(state: LearnerState, work: QuizWork, pack: Pack, isOver: boolean): QuizStatus {
  const { quiz, code, about, terms, extraTime, usedMs } = work;
  const seed = `quiz/${pack.id}/${code}`;
  const questions = work.questions.flatMap((id): QuizQuestion[] => {
    const item = quizItem(pack, id);
    if (item === null) return [];
    const { question } = item;
    const said = own(work.answers, id);
    const isTold = isOver || isCounted(said);
    const marked = (): QuizMark =>
      quizMarkOf(state, work, item, outcomeOf(item, said?.answer ?? noAnswerTo(question.kind)));
    return [
      {
        asked: askQuestion(question, seed, 1),
        answer: said?.answer ?? null,
        certainty: said?.certainty ?? null,
        elapsedMs: said?.elapsedMs ?? 0,
        mark: isTold ? marked() : null,
      },
    ];
  });
  return {
    quiz,
    pack: pack.id,
    packTitle: pack.title,
    asOf: pack.article.published,
    code,
    about,
    terms,
    limitMs: limitOf(terms, extraTime),
    usedMs,
    questions,
  };
}
