import type { Moment } from "../../base/clock.ts";
import { type Answer, markAnswer } from "../../questions/kinds/index.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import type { Review } from "../log/event.ts";
import type { Certainty } from "../memory/certainty.ts";

/** An answer of a quiz before it is marked. */
export interface GivenAnswer {
  readonly question: string;
  readonly answer: Answer;
  readonly elapsedMs: number;
  readonly certainty?: Certainty | undefined;
}

type Marked = Omit<Review, "review" | keyof Moment>;

/** What an answer of a quiz counts as; null when the pack does not ask this any more. */
export function markInQuiz(pack: Pack, quiz: string, given: GivenAnswer): Marked | null {
  const { question, answer, elapsedMs, certainty } = given;
  const asked = pack.questions.find(({ id }) => id === question);
  if (asked === undefined) return null;
  const { verdict, score } = markAnswer(asked, answer, { people: pack.article.people ?? [] });
  return {
    kind: "answered",
    session: quiz,
    pack: pack.id,
    packVersion: pack.version,
    question,
    fact: asked.fact,
    questionKind: answer.kind,
    answer,
    verdict,
    score,
    elapsedMs,
    ...(certainty === undefined ? {} : { certainty }),
  };
}
