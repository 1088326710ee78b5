import { type Answer, markAnswer } from "../../questions/kinds/index.ts";
import { noAnswerTo } from "../../questions/kinds/no-answer.ts";
import type { Outcome } from "../../questions/kinds/outcome.ts";
import type { Fact } from "../../questions/article/fact.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import type { Span } from "../../questions/article/span.ts";
import type { LearnerState } from "../state/record.ts";
import type { Certainty } from "../memory/certainty.ts";
import { type AskedQuestion, askQuestion } from "../session/session.ts";
import { mayOverrule } from "../state/overrule-in-quiz.ts";
import type { QuizAbout } from "../log/quiz-event.ts";
import { isCounted, type QuizWork } from "../state/quiz-record.ts";
import { limitOf, type QuizTerms } from "../log/quiz-terms.ts";

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

/** A question of a quiz as the learner meets it. */
export interface QuizQuestion {
  readonly asked: AskedQuestion;
  /** Null while it is open. */
  readonly answer: Answer | null;
  readonly certainty: Certainty | null;
  /** Milliseconds for which it has been shown. */
  readonly elapsedMs: number;
  readonly mark: QuizMark | null;
}

/** Where a quiz stands. */
export interface QuizStatus {
  readonly quiz: string;
  readonly pack: string;
  readonly packTitle: string;
  /** The day `YYYY-MM-DD` of the pack's article. */
  readonly asOf: string;
  readonly code: string;
  readonly about: QuizAbout;
  readonly terms: QuizTerms;
  /** Milliseconds, the learner's extra time included; null for no limit. */
  readonly limitMs: number | null;
  readonly usedMs: number;
  readonly questions: readonly QuizQuestion[];
}

/**
 * @param isOver  after the hand-in every question has its mark, also one that was left open; before it only those that
 *                were marked at once
 */
export function quizStatusOf(state: LearnerState, work: QuizWork, pack: Pack, isOver: boolean): QuizStatus {
  const { quiz, code, about, terms, extraTime, usedMs } = work;
  const known = new Map(pack.questions.map((question) => [question.id, question]));
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
  const seed = `quiz/${pack.id}/${code}`;
  const questions = work.questions.flatMap((id): QuizQuestion[] => {
    const question = known.get(id);
    const fact = facts.get(question?.fact ?? "");
    if (question === undefined || fact === undefined) return [];
    const said = work.answers[id];
    const isTold = isOver || isCounted(said);
    return [
      {
        asked: askQuestion(question, seed, 1),
        answer: said?.answer ?? null,
        certainty: said?.certainty ?? null,
        elapsedMs: said?.elapsedMs ?? 0,
        mark: !isTold
          ? null
          : {
              stem: question.stem,
              outcome: markAnswer(question, said?.answer ?? noAnswerTo(question.kind), {
                people: pack.article.people ?? [],
              }),
              fact,
              evidence: question.evidence,
              isOverruled: said?.counted?.overruled ?? false,
              mayOverrule: mayOverrule(state, work, said),
            },
      },
    ];
  });
  return {
    quiz,
    pack: pack.id,
    packTitle: pack.title,
    asOf: pack.article.published,
    code,
    about,
    terms,
    limitMs: limitOf(terms, extraTime),
    usedMs,
    questions,
  };
}
