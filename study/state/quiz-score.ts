import { own } from "../../base/own.ts";
import type { QuizHandedIn } from "../log/quiz-event.ts";
import { isCounted, type QuizAnswer, type QuizScore, type QuizWork } from "./quiz-record.ts";

/** What the counted answers of a quiz come to. */
export function scoreOf(work: QuizWork, { by, asked }: QuizHandedIn, day: string): QuizScore {
  const { quiz, pack, code, terms, extraTime, about, usedMs } = work;
  const counted = work.questions.map((id) => own(work.answers, id)).filter(isCounted);
  return {
    quiz,
    pack,
    code,
    terms,
    extraTime,
    of: about.of,
    by,
    day,
    asked: Math.max(asked, counted.length),
    answered: counted.length,
    right: counted.filter(({ score }) => score === 1).length,
    points: counted.reduce((sum, { score }) => sum + (score ?? 0), 0),
    known: counted.filter(isKnown).length,
    usedMs,
  };
}

/** Missed, and the learner says to have known it. */
export function isKnown({ score, counted }: QuizAnswer): boolean {
  return score !== 1 && counted?.overruled === true;
}
