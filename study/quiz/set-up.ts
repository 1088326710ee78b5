import type { KindName } from "../../questions/kinds/index.ts";
import type { Skill } from "../../questions/kinds/kind/question.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import type { LearnerState } from "../state/record.ts";
import type { ExtraTime } from "../log/quiz-limits.ts";
import { openQuizOf, type QuizScore, type QuizWork } from "../state/quiz-record.ts";
import { limitOf } from "../log/quiz-terms.ts";

/** A quiz that was handed in, for the list of scores. */
export interface QuizScoreCard extends Omit<QuizScore, "terms" | "extraTime"> {
  /** Milliseconds; null for no limit. */
  readonly limitMs: number | null;
  /** Whether its answers can be looked at again. */
  readonly isKept: boolean;
}

/** A quiz to go on with. */
export interface OpenQuizCard {
  readonly quiz: string;
  readonly code: string;
  readonly asked: number;
  readonly answered: number;
  readonly usedMs: number;
  readonly limitMs: number | null;
}

/** All that is needed to set up a quiz about a pack. */
export interface QuizSetUp {
  readonly pack: string;
  readonly packTitle: string;
  /** Per cent; the learner's own, for every quiz. */
  readonly extraTime: ExtraTime;
  /** How many questions there are of each skill and kind that the pack has. */
  readonly counts: readonly { readonly skill: Skill; readonly kind: KindName; readonly questions: number }[];
  /** The one about this pack that was begun; there is one at the most. */
  readonly open: OpenQuizCard | null;
  /** Of this pack, latest first. */
  readonly scores: readonly QuizScoreCard[];
}

export function quizSetUpOf(state: LearnerState, pack: Pack): QuizSetUp {
  const { extraTime, scores } = state.quizzes;
  const groups = Map.groupBy(pack.questions, ({ skill, kind }) => `${skill}/${kind}`);
  const open = openQuizOf(state.quizzes, pack.id);
  return {
    pack: pack.id,
    packTitle: pack.title,
    extraTime,
    counts: [...groups.values()].flatMap(([first, ...more]) =>
      first === undefined ? [] : [{ skill: first.skill, kind: first.kind, questions: 1 + more.length }],
    ),
    open: open === undefined ? null : openCard(open),
    scores: scores
      .filter((score) => score.pack === pack.id)
      .map((score) => scoreCard(state, score))
      .reverse(),
  };
}

export function scoreCard({ quizzes }: LearnerState, score: QuizScore): QuizScoreCard {
  const { terms, extraTime, ...card } = score;
  const isKept = quizzes.done.some(({ quiz }) => quiz === score.quiz);
  return { ...card, limitMs: limitOf(terms, extraTime), isKept };
}

function openCard({ quiz, code, questions, answers, usedMs, terms, extraTime }: QuizWork): OpenQuizCard {
  const limitMs = limitOf(terms, extraTime);
  return { quiz, code, asked: questions.length, answered: Object.keys(answers).length, usedMs, limitMs };
}
