import { own } from "../../base/own.ts";
import { asKnown, count, uncount } from "./answers.ts";
import { type CountedAnswer, isMissed } from "./counted-answer.ts";
import type { LearnerState } from "./record.ts";
import { type CountedInQuiz, isCounted, type QuizAnswer, type QuizWork } from "./quiz-record.ts";

/**
 * Counts an answer of a quiz as known, for the memory and all figures but the score of the quiz. Changes nothing where
 * the fact was asked again since: that answer has said more.
 */
export function overruleInQuiz(state: LearnerState, review: string): void {
  const work = findWork(state, review);
  const answer = Object.values(work?.answers ?? {}).find(({ counted }) => counted?.review === review);
  if (work === undefined || !isCounted(answer) || !isLastWord(state, work, answer)) return;
  const chain = answersAbout(work, answer.counted);
  const later = chain.slice(chain.indexOf(answer));
  // Those after it in the same quiz are taken out before it and counted again behind it.
  const given = later.toReversed().map((one) => uncount(state, one.counted));
  for (const one of later) {
    const again = given.pop();
    if (again !== undefined) one.counted = count(state, null, one === answer ? asKnown(again) : again);
  }
  const score = state.quizzes.scores.find(({ quiz }) => quiz === work.quiz);
  if (score !== undefined) score.known += 1;
}

/** Whether "I knew it" can still be said of an answer. */
export function mayOverrule(state: LearnerState, work: QuizWork, answer: QuizAnswer | undefined): boolean {
  return isCounted(answer) && isMissed(answer.counted) && isLastWord(state, work, answer);
}

/** Missed, not overruled yet, and no other session has asked for its fact since. */
function isLastWord(state: LearnerState, work: QuizWork, answer: CountedInQuiz): boolean {
  if (answer.score === 1 || answer.counted.overruled) return false;
  const chain = answersAbout(work, answer.counted);
  const before = chain[0]?.counted.before.memory?.answers ?? 0;
  const { pack, fact } = answer.counted;
  return own(own(state.packs, pack)?.memories, fact)?.answers === before + chain.length;
}

function findWork({ quizzes }: LearnerState, review: string): QuizWork | undefined {
  return [...Object.values(quizzes.open), ...quizzes.done].find(({ answers }) =>
    Object.values(answers).some(({ counted }) => counted?.review === review),
  );
}

/** All answers of the quiz about the same fact, in the order in which they were counted. */
function answersAbout(work: QuizWork, { fact }: CountedAnswer): CountedInQuiz[] {
  return Object.values(work.answers)
    .filter(isCounted)
    .filter((one) => one.counted.fact === fact)
    .sort((a, b) => orderOf(a) - orderOf(b));
}

function orderOf({ counted }: CountedInQuiz): number {
  return counted.before.memory?.answers ?? 0;
}
