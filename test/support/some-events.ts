import type { LearnerEvent, Review } from "../../study/log/event.ts";
import type { QuizStarted } from "../../study/log/quiz-event.ts";
import { FAST_FORGETTER } from "./a-long-study.ts";

type Named = Extract<LearnerEvent, { kind: "learner-named" }>;

export const named = (name: string): Named => ({ kind: "learner-named", name, at: 1, zoneMin: 60 });

export const aSession = (): LearnerEvent => ({
  kind: "session-started",
  session: "session-1",
  pack: "harbour",
  packVersion: 1,
  questions: ["q0", "q1", "q2", "q3"],
  at: 2,
  zoneMin: 60,
});

/** The answer number `index`: a review id of its own, four questions in turn, days that go by. */
export function anAnswer(index: number): Review {
  const isRight = index % 3 !== 0;
  return {
    kind: "answered",
    review: `review-${index}`,
    session: "session-1",
    pack: "harbour",
    packVersion: 1,
    question: `q${index % 4}`,
    fact: `f${index % 3}`,
    questionKind: "choice",
    answer: { kind: "choice", option: index % 4 },
    verdict: isRight ? "right" : "wrong",
    score: isRight ? 1 : 0,
    elapsedMs: 1_000 + index,
    at: 1_795_400_000_000 + index * 60_000,
    zoneMin: 60,
  };
}

/** A quiz about four questions of the harbour, with twelve minutes for somebody who has a quarter more. */
export const aQuiz = (change: Partial<QuizStarted> = {}): QuizStarted => ({
  kind: "quiz-started",
  quiz: "quiz-1",
  pack: "harbour",
  packVersion: 1,
  about: { of: "pack", size: 4, skills: ["who"], kinds: ["choice"] },
  code: "K7QFM",
  terms: { minutes: 12, feedback: "at-end", article: "hidden" },
  extraTime: 25,
  questions: ["q0", "q1", "q2", "q3"],
  at: 3,
  zoneMin: 60,
  ...change,
});
/** Weights of a learner who forgets faster than most people. */
export function aFit(): Extract<LearnerEvent, { kind: "fit-changed" }> {
  const fit = {
    weights: [...FAST_FORGETTER],
    learnedFrom: 800,
    tested: 200,
    before: { logLoss: 0.5, rmse: 0.08 },
    after: { logLoss: 0.45, rmse: 0.04 },
  };
  return { kind: "fit-changed", fit, at: 3, zoneMin: 60 };
}
