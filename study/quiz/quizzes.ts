import { own } from "../../base/own.ts";
import { AppError } from "../../base/errors.ts";
import type { Answer } from "../../questions/kinds/index.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import { isSameValue } from "../log/event-key.ts";
import type { Certainty } from "../memory/certainty.ts";
import type { Desk, DeskUseCases, WritingDesk } from "../library/desk.ts";
import { beginningOf, type QuizWish } from "./begin-quiz.ts";
import { workOf } from "../state/keep-quiz.ts";
import { outcomeOf, type QuizItem, quizItem, type QuizMark, quizMarkOf, quizReviewOf } from "./mark-quiz.ts";
import { type OnceMore, onceMoreFor } from "../session/once-more.ts";
import type { ExtraTime } from "../log/quiz-limits.ts";
import { isCounted, type QuizWork } from "../state/quiz-record.ts";
import { type QuizResult, quizResultOf } from "./quiz-result.ts";
import { type QuizStatus, quizStatusOf } from "./quiz-status.ts";
import { limitOf } from "../log/quiz-terms.ts";
import { type QuizSetUp, quizSetUpOf } from "./set-up.ts";

export interface QuizAnswerInput {
  readonly quiz: string;
  readonly question: string;
  /** Null to take an answer out again, where feedback comes at the end. */
  readonly answer: Answer | null;
  readonly certainty?: Certainty | undefined;
  /** With feedback at once: whether it was asked once more, since the answer before could not be read. */
  readonly isSecondTry?: boolean | undefined;
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
   * Saves an answer instead of the one before; with feedback at once it is marked and stays. What cannot be read as an
   * answer is asked for once more: with feedback at once it is not saved, at the end it is saved as it stands.
   * @returns its mark, with feedback at once
   * @throws AppError `refused` when the quiz or its time is over · `not-saved` or `disk-full`: nothing was kept
   */
  answer(input: QuizAnswerInput): Promise<QuizMark | OnceMore | null>;
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

export function createQuizzes({ reads, writes }: DeskUseCases): Quizzes {
  return {
    setUp: reads(({ state, library }, pack) => quizSetUpOf(state, library.get(pack).pack)),
    start: writes(async (desk, wish) => {
      const beginning = beginningOf(wish, desk);
      const quiz = desk.newId();
      await desk.note({ ...beginning, quiz });
      return statusOf(desk, quiz);
    }),
    status: reads(statusOf),
    answer: writes(answer),
    keepTime: writes(async (desk, quiz, used) => {
      const { terms, extraTime, usedMs: before } = openWork(desk, quiz);
      const usedMs = within(limitOf(terms, extraTime), used);
      if (usedMs > before) await desk.note({ kind: "quiz-time-used", quiz, usedMs });
    }),
    handIn: writes(handIn),
    result: reads(resultOf),
    overrule: writes(async (desk, quiz, question) => {
      const review = own(workOf(desk.state, quiz)?.answers, question)?.counted?.review;
      if (review === undefined || !markOf(desk, quiz, question).mayOverrule) {
        throw new AppError("refused", "There is no missed answer to count as known.");
      }
      await desk.note({ kind: "overruled", review });
      return markOf(desk, quiz, question);
    }),
    extraTime: reads(({ state }) => state.quizzes.extraTime),
    setExtraTime: writes(async (desk, percent) => {
      await desk.note({ kind: "extra-time-set", percent });
      return desk.state.quizzes.extraTime;
    }),
  };
}

function openWork({ state }: Desk, quiz: string): QuizWork {
  const work = own(state.quizzes.open, quiz);
  if (work === undefined) throw new AppError("not-found", "This quiz is not open.");
  return work;
}

function statusOf(desk: Desk, quiz: string): QuizStatus {
  const work = openWork(desk, quiz);
  return quizStatusOf(desk.state, work, packOf(desk, work), false);
}

function itemOf(desk: Desk, work: QuizWork, question: string): QuizItem {
  const item = quizItem(packOf(desk, work), question);
  if (item === null) throw new AppError("not-found", "The pack does not ask this any more.");
  return item;
}

/** The mark of an answer that was counted. */
function markOf(desk: Desk, quiz: string, question: string): QuizMark {
  const work = workOf(desk.state, quiz);
  const said = own(work?.answers, question);
  if (work === undefined || !isCounted(said)) {
    throw new AppError("not-found", "This quiz has no such answer.");
  }
  const item = itemOf(desk, work, question);
  return quizMarkOf(desk.state, work, item, outcomeOf(item, said.answer));
}

function resultOf(desk: Desk, quiz: string): QuizResult {
  const { state } = desk;
  const work = state.quizzes.done.find((one) => one.quiz === quiz);
  const score = state.quizzes.scores.find((one) => one.quiz === quiz);
  if (work === undefined || score === undefined) {
    throw new AppError("not-found", "This quiz is not kept any more.");
  }
  return quizResultOf(state, { work, score }, packOf(desk, work));
}

const packOf = ({ library }: Desk, { pack }: QuizWork): Pack => library.get(pack).pack;

async function answer(desk: WritingDesk, input: QuizAnswerInput): Promise<QuizMark | OnceMore | null> {
  const { quiz, question, answer, certainty, isSecondTry, ...times } = input;
  const work = openWork(desk, quiz);
  const said = own(work.answers, question);
  if (isCounted(said)) return markOf(desk, quiz, question); // a reply was lost, and it was sent again
  if (!work.questions.includes(question)) throw new AppError("refused", "This quiz does not ask that.");
  const limitMs = limitOf(work.terms, work.extraTime);
  if (limitMs !== null && work.usedMs >= limitMs) throw new AppError("refused", "The time is over.");
  const given = {
    question,
    elapsedMs: Math.round(times.elapsedMs),
    ...(certainty === undefined ? {} : { certainty }),
  };
  const usedMs = within(limitMs, times.usedMs);
  const event = { kind: "quiz-answered", quiz, ...given, answer, usedMs } as const;
  if (work.terms.feedback === "at-end") {
    const isSame = isSameValue([said?.answer ?? null, said?.certainty], [answer, certainty]);
    if (!isSame) await desk.note(event);
    if (answer === null) return null;
    return onceMoreFor(outcomeOf(itemOf(desk, work, question), answer), { isSecondTry });
  }
  if (answer === null) throw new AppError("refused", "Nothing cannot be marked.");
  const item = itemOf(desk, work, question);
  const outcome = outcomeOf(item, answer);
  const onceMore = onceMoreFor(outcome, { isSecondTry });
  if (onceMore !== null) return onceMore;
  const review = quizReviewOf(quiz, item, { ...given, answer }, outcome);
  await desk.note(event, { ...review, review: desk.newId() });
  return quizMarkOf(desk.state, openWork(desk, quiz), item, outcome);
}

async function handIn(desk: WritingDesk, quiz: string, used: number): Promise<QuizResult | null> {
  const work = openWork(desk, quiz);
  const limitMs = limitOf(work.terms, work.extraTime);
  const usedMs = Math.max(work.usedMs, within(limitMs, used));
  const items = work.questions.flatMap((id) => quizItem(packOf(desk, work), id) ?? []);
  const reviews = items.flatMap((item) => {
    const said = own(work.answers, item.question.id);
    if (said === undefined || said.counted !== null) return [];
    const review = quizReviewOf(quiz, item, said, outcomeOf(item, said.answer));
    return [{ ...review, review: desk.newId() }];
  });
  const asked = items.length;
  const by = limitMs !== null && usedMs >= limitMs ? "time" : "learner";
  await desk.note(...reviews, { kind: "quiz-handed-in", quiz, by, asked, usedMs });
  return desk.state.quizzes.scores.some((one) => one.quiz === quiz) ? resultOf(desk, quiz) : null;
}

/** Whole milliseconds, and never more than there are. */
function within(limitMs: number | null, usedMs: number): number {
  return Math.min(limitMs ?? Number.MAX_SAFE_INTEGER, Math.round(usedMs));
}
