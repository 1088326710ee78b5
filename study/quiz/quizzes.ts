import { AppError } from "../../base/errors.ts";
import type { Answer } from "../../questions/kinds/index.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import type { Review } from "../log/event.ts";
import { isSameValue } from "../log/event-key.ts";
import type { Certainty } from "../memory/certainty.ts";
import type { DeskPorts } from "../library/desk.ts";
import { beginningOf, type QuizWish } from "./begin-quiz.ts";
import { workOf } from "../state/keep-quiz.ts";
import { type GivenAnswer, markInQuiz } from "./mark-quiz.ts";
import type { ExtraTime } from "../log/quiz-limits.ts";
import { isCounted, type QuizWork } from "../state/quiz-record.ts";
import { type QuizResult, quizResultOf } from "./quiz-result.ts";
import { type QuizMark, type QuizStatus, quizStatusOf } from "./quiz-status.ts";
import { limitOf } from "../log/quiz-terms.ts";
import { type QuizSetUp, quizSetUpOf } from "./set-up.ts";

export interface QuizAnswerInput {
  readonly quiz: string;
  readonly question: string;
  /** Null to take an answer out again, where feedback comes at the end. */
  readonly answer: Answer | null;
  readonly certainty?: Certainty | undefined;
  /** Milliseconds for which the question has been shown so far, all visits together. */
  readonly elapsedMs: number;
  /** Milliseconds for which the quiz has been open on the screen, by a clock that never jumps. */
  readonly usedMs: number;
}

/** The use cases of quizzes. What they answer has been saved. `not-found` where the pack of a quiz is gone. */
export interface Quizzes {
  setUp(pack: string): QuizSetUp;
  /**
   * Begins a quiz.
   * @throws AppError `not-found` · `refused` when nothing can be asked, or a quiz about this pack is open
   */
  start(wish: QuizWish): Promise<QuizStatus>;
  /** A quiz that was begun. @throws AppError `not-found` */
  status(quiz: string): QuizStatus;
  /**
   * Saves an answer in the place of the one before; with feedback at once it is marked and stays.
   * @returns its mark, with feedback at once
   * @throws AppError `refused` when the quiz or its time is over · `not-saved` or `disk-full`: nothing was kept
   */
  answer(input: QuizAnswerInput): Promise<QuizMark | null>;
  /** Saves how long the quiz has been open. */
  keepTime(quiz: string, usedMs: number): Promise<void>;
  /** Ends a quiz: its answers are marked, and each counts as one review. @returns null when nothing was answered */
  handIn(quiz: string, usedMs: number): Promise<QuizResult | null>;
  /** A quiz that was handed in. @throws AppError `not-found` when it is too long ago */
  result(quiz: string): QuizResult;
  /**
   * Counts an answer as known: not for the score, but for the memory.
   * @throws AppError `refused` when there is nothing to overrule, or the fact was asked again since
   */
  overrule(quiz: string, question: string): Promise<QuizMark>;
  /** Per cent. */
  extraTime(): ExtraTime;
  setExtraTime(percent: ExtraTime): Promise<ExtraTime>;
}

export function createQuizzes({ log, library, clock, newId }: DeskPorts): Quizzes {
  const packOf = ({ pack }: QuizWork): Pack => library.get(pack).pack;

  function openWork(quiz: string): QuizWork {
    const work = log().state.quizzes.open[quiz];
    if (work === undefined) throw new AppError("not-found", "This quiz is not open.");
    return work;
  }

  function status(quiz: string): QuizStatus {
    const work = openWork(quiz);
    return quizStatusOf(log().state, work, packOf(work), false);
  }

  function markOf(quiz: string, question: string): QuizMark {
    const work = workOf(log().state, quiz);
    const asked = work && quizStatusOf(log().state, work, packOf(work), false).questions;
    const mark = asked?.find((one) => one.asked.id === question)?.mark ?? null;
    if (mark === null) throw new AppError("not-found", "This quiz has no such answer.");
    return mark;
  }

  function result(quiz: string): QuizResult {
    const { state } = log();
    const work = state.quizzes.done.find((one) => one.quiz === quiz);
    const score = state.quizzes.scores.find((one) => one.quiz === quiz);
    if (work === undefined || score === undefined) {
      throw new AppError("not-found", "This quiz is not kept any more.");
    }
    return quizResultOf(state, { work, score }, packOf(work));
  }

  /** The review that an answer counts as; none when the pack does not ask this any more. */
  function reviewsOf(work: QuizWork, given: GivenAnswer): Review[] {
    const marked = markInQuiz(packOf(work), work.quiz, given);
    return marked === null ? [] : [{ ...marked, review: newId(), ...clock.now() }];
  }

  return {
    setUp: (pack) => quizSetUpOf(log().state, library.get(pack).pack),
    async start(wish) {
      const beginning = beginningOf(wish, { state: log().state, library, newId });
      const quiz = newId();
      await log().append([{ ...beginning, quiz, ...clock.now() }]);
      return status(quiz);
    },
    status,
    async answer({ quiz, question, answer, certainty, ...times }) {
      const work = openWork(quiz);
      const said = work.answers[question];
      if (isCounted(said)) return markOf(quiz, question); // a reply was lost, and it was sent again
      if (!work.questions.includes(question)) throw new AppError("refused", "This quiz does not ask that.");
      const limitMs = limitOf(work.terms, work.extraTime);
      if (limitMs !== null && work.usedMs >= limitMs) throw new AppError("refused", "The time is over.");
      const isAtOnce = work.terms.feedback === "at-once";
      if (!isAtOnce && isSameValue([said?.answer ?? null, said?.certainty], [answer, certainty])) return null;
      const given = {
        question,
        elapsedMs: Math.round(times.elapsedMs),
        ...(certainty === undefined ? {} : { certainty }),
      };
      const reviews = !isAtOnce || answer === null ? [] : reviewsOf(work, { ...given, answer });
      if (isAtOnce && reviews.length === 0) throw new AppError("refused", "This cannot be marked.");
      const usedMs = within(limitMs, times.usedMs);
      const event = { kind: "quiz-answered", quiz, ...given, answer, usedMs, ...clock.now() } as const;
      await log().append([event, ...reviews]);
      return isAtOnce ? markOf(quiz, question) : null;
    },
    async keepTime(quiz, used) {
      const { terms, extraTime, usedMs: before } = openWork(quiz);
      const usedMs = within(limitOf(terms, extraTime), used);
      if (usedMs > before) await log().append([{ kind: "quiz-time-used", quiz, usedMs, ...clock.now() }]);
    },
    async handIn(quiz, used) {
      const work = openWork(quiz);
      const limitMs = limitOf(work.terms, work.extraTime);
      const usedMs = Math.max(work.usedMs, within(limitMs, used));
      const asked = status(quiz).questions.length;
      const reviews = work.questions.flatMap((question) => {
        const said = work.answers[question];
        return said === undefined || said.counted !== null ? [] : reviewsOf(work, { question, ...said });
      });
      const by = limitMs !== null && usedMs >= limitMs ? "time" : "learner";
      await log().append([...reviews, { kind: "quiz-handed-in", quiz, by, asked, usedMs, ...clock.now() }]);
      return log().state.quizzes.scores.some((one) => one.quiz === quiz) ? result(quiz) : null;
    },
    result,
    async overrule(quiz, question) {
      const review = workOf(log().state, quiz)?.answers[question]?.counted?.review;
      if (review === undefined || !markOf(quiz, question).mayOverrule) {
        throw new AppError("refused", "There is no missed answer to count as known.");
      }
      await log().append([{ kind: "overruled", review, ...clock.now() }]);
      return markOf(quiz, question);
    },
    extraTime: () => log().state.quizzes.extraTime,
    async setExtraTime(percent) {
      await log().append([{ kind: "extra-time-set", percent, ...clock.now() }]);
      return log().state.quizzes.extraTime;
    },
  };
}

/** Whole milliseconds, and never more than there are. */
function within(limitMs: number | null, usedMs: number): number {
  return Math.min(limitMs ?? Number.MAX_SAFE_INTEGER, Math.round(usedMs));
}
