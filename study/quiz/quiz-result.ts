import { own } from "../../base/own.ts";
import type { Skill } from "../../questions/kinds/kind/question.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import type { LearnerState } from "../state/record.ts";
import type { QuizScore, QuizWork } from "../state/quiz-record.ts";
import { type QuizStatus, quizStatusOf } from "./quiz-status.ts";
import { type QuizScoreCard, scoreCard } from "./set-up.ts";

/** A quiz that was handed in, with every answer and what marking says of it. */
export interface QuizResult extends QuizStatus {
  readonly score: QuizScoreCard;
  /** In the order in which the quiz came to them. Points are the sum of the credit. */
  readonly skills: readonly SkillScore[];
}

interface SkillScore {
  readonly skill: Skill;
  readonly asked: number;
  readonly right: number;
  readonly points: number;
}

export function quizResultOf(
  state: LearnerState,
  { work, score }: { readonly work: QuizWork; readonly score: QuizScore },
  pack: Pack,
): QuizResult {
  const status = quizStatusOf(state, work, pack, true);
  const scoreAt = (id: string): number => own(work.answers, id)?.score ?? 0;
  const skills = [...Map.groupBy(status.questions, ({ asked }) => asked.skill)].map(([skill, questions]) => {
    const scores = questions.map(({ asked }) => scoreAt(asked.id));
    return {
      skill,
      asked: questions.length,
      right: scores.filter((one) => one === 1).length,
      points: scores.reduce((sum, one) => sum + one, 0),
    };
  });
  return { ...status, score: scoreCard(state, score), skills };
}

/** What was not right and is not said to have been known, left open or answered, in the order of the quiz. */
export function mistakesIn({ questions, answers }: QuizWork): string[] {
  return questions.filter((id) => {
    const answer = own(answers, id);
    return answer?.score !== 1 && answer?.counted?.overruled !== true;
  });
}
