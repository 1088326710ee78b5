import { KIND_NAMES } from "../../questions/kinds/index.ts";
import { SKILLS } from "../../questions/kinds/kind/question.ts";
import type { QuizWish } from "../../study/quiz/begin-quiz.ts";
import type { QuizStatus } from "../../study/quiz/quiz-status.ts";
import type { QuizTerms } from "../../study/log/quiz-terms.ts";
import type { Study } from "../../study/study.ts";
import { marked } from "./marked.ts";

/** A wish for questions of every skill and kind of the long pack, untimed, with feedback at the end. */
export function aWish(
  change: Partial<Extract<QuizWish, { of: "pack" }>> = {},
  terms: Partial<QuizTerms> = {},
): QuizWish {
  return {
    of: "pack",
    pack: "long",
    size: 4,
    skills: [...SKILLS],
    kinds: [...KIND_NAMES],
    code: "K7QFM",
    terms: { minutes: null, feedback: "at-end", article: "hidden", ...terms },
    ...change,
  };
}

/** Answers the question at a place of a quiz; option 0 is the right one of every choice of the long pack. */
export async function give(
  study: Study,
  { quiz, questions }: QuizStatus,
  place: number,
  option: number | null,
  times: { elapsedMs?: number; usedMs?: number } = {},
) {
  return study.quizzes
    .answer({
      quiz,
      question: questions[place]?.asked.id ?? "",
      answer: option === null ? null : { kind: "choice", option },
      elapsedMs: times.elapsedMs ?? 4_000,
      usedMs: times.usedMs ?? 5_000,
    })
    .then(marked);
}
