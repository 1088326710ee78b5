import { own } from "../../base/own.ts";
import type { Moment } from "../../base/clock.ts";
import type { Fact } from "../../questions/article/fact.ts";
import type { Span } from "../../questions/article/span.ts";
import { type Answer, markAnswer, type Question } from "../../questions/kinds/index.ts";
import type { Outcome } from "../../questions/kinds/kind/outcome.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import type { Review } from "../log/event.ts";
import type { Certainty } from "../memory/certainty.ts";
import { mayOverrule } from "../state/overrule-in-quiz.ts";
import type { QuizWork } from "../state/quiz-record.ts";
import type { LearnerState } from "../state/record.ts";

/** What marking says of an answer of a quiz, once it may be told. */
export interface QuizMark {
  /** The stem as it can be read without the view. */
  readonly stem: string;
  readonly outcome: Outcome;
  readonly fact: Fact;
  readonly evidence: readonly Span[];
  /** The learner says to have known it. */
  readonly isOverruled: boolean;
  /** Whether the learner may still say so. */
  readonly mayOverrule: boolean;
}

/** A question of a quiz as the pack has it now. */
export interface QuizItem {
  readonly pack: Pack;
  readonly question: Question;
  readonly fact: Fact;
}

/** Null when the pack does not ask this any more. */
export function quizItem(pack: Pack, id: string): QuizItem | null {
  const question = pack.questions.find((one) => one.id === id);
  const fact = pack.facts.find((one) => one.id === question?.fact);
  return question === undefined || fact === undefined ? null : { pack, question, fact };
}

export function outcomeOf({ pack, question }: QuizItem, answer: Answer): Outcome {
  return markAnswer(question, answer, { people: pack.article.people ?? [] });
}

/** What is told of an answer, given its outcome: it is marked once. */
export function quizMarkOf(state: LearnerState, work: QuizWork, item: QuizItem, outcome: Outcome): QuizMark {
  const { question, fact } = item;
  const said = own(work.answers, question.id);
  return {
    stem: question.stem,
    outcome,
    fact,
    evidence: question.evidence,
    isOverruled: said?.counted?.overruled ?? false,
    mayOverrule: mayOverrule(state, work, said),
  };
}

interface Given {
  readonly answer: Answer;
  readonly elapsedMs: number;
  readonly certainty?: Certainty | undefined;
}

/** What an answer of a quiz counts as. */
export function quizReviewOf(
  quiz: string,
  { pack, question, fact }: QuizItem,
  { answer, elapsedMs, certainty }: Given,
  { verdict, score }: Outcome,
): Omit<Review, "review" | keyof Moment> {
  return {
    kind: "answered",
    session: quiz,
    pack: pack.id,
    packVersion: pack.version,
    question: question.id,
    fact: fact.id,
    questionKind: answer.kind,
    answer,
    verdict,
    score,
    elapsedMs,
    ...(certainty === undefined ? {} : { certainty }),
  };
}
