import type { Answer } from "../../questions/kinds/index.ts";
import type { CountedAnswer } from "./counted-answer.ts";
import type { Certainty } from "../memory/certainty.ts";
import type { QuizHandedIn, QuizStarted } from "../log/quiz-event.ts";
import type { ExtraTime } from "../log/quiz-limits.ts";

/** The answer to one question of a quiz, as it stands. */
export interface QuizAnswer {
  answer: Answer;
  certainty?: Certainty | undefined;
  elapsedMs: number;
  /** What marking gave; null until the answer was counted. An overruling does not change it. */
  score: number | null;
  /** Null until the answer was counted: when it was given or with the hand-in, as the terms say. */
  counted: CountedAnswer | null;
}

/** An answer that has become a review. */
export interface CountedInQuiz extends QuizAnswer {
  counted: CountedAnswer;
}

export function isCounted(answer: QuizAnswer | undefined): answer is CountedInQuiz {
  return answer !== undefined && answer.counted !== null;
}

/** A quiz with its answers, by the ids of the questions. */
export interface QuizWork extends Omit<QuizStarted, "kind" | "at" | "zoneMin"> {
  answers: Record<string, QuizAnswer>;
  /** Milliseconds for which it has been open on the screen. */
  usedMs: number;
}

/** What a quiz came to. */
export interface QuizScore extends Pick<QuizStarted, "quiz" | "pack" | "code" | "terms" | "extraTime"> {
  of: QuizStarted["about"]["of"];
  by: QuizHandedIn["by"];
  /** The day of study of the hand-in, `YYYY-MM-DD`. */
  day: string;
  /** Questions, answered or not. */
  asked: number;
  answered: number;
  right: number;
  /** The sum of the credit, at most `asked`. */
  points: number;
  /** Missed, but the learner says to have known the answer: it counts so for the memory, and not for the score. */
  known: number;
  usedMs: number;
}

/** All quizzes of a learner. */
export interface QuizRecord {
  /** Per cent. */
  extraTime: ExtraTime;
  /** Begun and not handed in, by id. */
  open: Record<string, QuizWork>;
  /** Of the latest ones that were handed in, oldest first. */
  scores: QuizScore[];
  /** The latest ones that were handed in, oldest first: to look at again. Without an answer they have no score. */
  done: QuizWork[];
}

/** The quiz about a pack that was begun and not handed in; there is one at the most. */
export function openQuizOf({ open }: QuizRecord, pack: string): QuizWork | undefined {
  return Object.values(open).find((work) => work.pack === pack);
}

export function noQuizzes(): QuizRecord {
  return { extraTime: 0, open: {}, scores: [], done: [] };
}
