/** How events change what is known of a learner's quizzes. */
import { drop, own, put } from "../../base/own.ts";
import { dayName } from "../../base/calendar.ts";
import { addScore } from "./session-scores.ts";
import type { CountedAnswer } from "./counted-answer.ts";
import type { Review } from "../log/event.ts";
import type { LearnerState } from "./record.ts";
import type { QuizAnswered, QuizHandedIn, QuizStarted } from "../log/quiz-event.ts";
import { isCounted, type QuizWork } from "./quiz-record.ts";
import { scoreOf } from "./quiz-score.ts";

/** As many scores as are told, and as many quizzes as can be looked at again; the log has them all. */
const KEPT_SCORES = 100;
const KEPT_QUIZZES = 10;

export function beginQuiz({ quizzes }: LearnerState, event: QuizStarted): void {
  const { kind: _kind, at: _at, zoneMin: _zoneMin, ...begun } = event;
  put(quizzes.open, event.quiz, { ...begun, answers: {}, usedMs: 0 });
}

/** What was counted stays: a quiz with feedback at once takes no second answer. */
export function noteAnswer(state: LearnerState, event: QuizAnswered): void {
  keepTime(state, event);
  const work = own(state.quizzes.open, event.quiz);
  const { question, answer, certainty, elapsedMs } = event;
  if (work === undefined || isCounted(own(work.answers, question))) return;
  if (answer === null) drop(work.answers, question);
  else put(work.answers, question, { answer, certainty, elapsedMs, score: null, counted: null });
}

/** Time only goes on, whatever came last. */
export function keepTime(
  { quizzes }: LearnerState,
  { quiz, usedMs }: { quiz: string; usedMs: number },
): void {
  const work = own(quizzes.open, quiz);
  if (work !== undefined) work.usedMs = Math.max(work.usedMs, usedMs);
}

/** True for a second review of one answer: two computers may hand one quiz in, and it counts once. */
export function isCountedInQuiz(state: LearnerState, { session, question }: Review): boolean {
  return isCounted(own(workOf(state, session)?.answers, question));
}

/** Notes in its quiz, if it is of one, how an answer was counted. */
export function countInQuiz(state: LearnerState, review: Review, counted: CountedAnswer): void {
  const work = workOf(state, review.session);
  if (work === undefined) return;
  const { answer, certainty, elapsedMs, score } = review;
  put(work.answers, review.question, { answer, certainty, elapsedMs, score, counted });
}

/** Keeps the score of the first hand-in that has one; without an answer there is none. */
export function endQuiz(state: LearnerState, event: QuizHandedIn): void {
  keepTime(state, event);
  const { quizzes, insight } = state;
  const work = workOf(state, event.quiz);
  if (work === undefined || quizzes.scores.some(({ quiz }) => quiz === work.quiz)) return;
  if (own(quizzes.open, work.quiz) !== undefined) {
    drop(quizzes.open, work.quiz);
    keepLast(quizzes.done, work, KEPT_QUIZZES);
  }
  const score = scoreOf(work, event, dayName(state.dayLine?.said ?? 0));
  if (score.answered === 0) return;
  keepLast(quizzes.scores, score, KEPT_SCORES);
  addScore(insight.scores, { day: score.day, mode: "quiz", asked: score.asked, rightAtOnce: score.right });
  state.sessionsEnded += 1;
}

/** A quiz that is open, or whose work is still kept. */
export function workOf({ quizzes }: LearnerState, quiz: string): QuizWork | undefined {
  return own(quizzes.open, quiz) ?? quizzes.done.find((work) => work.quiz === quiz);
}

function keepLast<Item>(items: Item[], item: Item, most: number): void {
  items.push(item);
  if (items.length > most) items.shift();
}
