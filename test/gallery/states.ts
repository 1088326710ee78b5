import { seededRandom } from "../../base/random.ts";
import {
  type Answer,
  type KindView,
  markAnswer,
  type Question,
  viewQuestion,
} from "../../questions/kinds/index.ts";
import { noAnswerTo } from "../../questions/kinds/no-answer.ts";
import type { Outcome } from "../../questions/kinds/kind/outcome.ts";
import type { Article } from "../../questions/article/article.ts";
import { bundledPacks } from "../../questions/packs/index.ts";
import { rightAnswerTo } from "../support/right-answer.ts";

/** One view of one question, as the drill shows it at one moment. */
export interface State {
  readonly name: string;
  readonly view: KindView;
  readonly answer: Answer | null;
  readonly outcome: Outcome | null;
}

export interface Shown {
  readonly question: Question;
  readonly article: Article;
  readonly states: readonly State[];
}

/** The first question of every kind in the bundled packs: not answered, chosen, right, partly right, not known. */
export function shownKinds(): Shown[] {
  const seen = new Set<string>();
  return bundledPacks().flatMap(({ article, questions }) => {
    return questions
      .filter(({ kind }) => !seen.has(kind) && seen.add(kind))
      .map((question) => ({ question, article, states: statesOf(question, article) }));
  });
}

function statesOf(question: Question, article: Article): State[] {
  const view = viewQuestion(question, seededRandom("gallery"));
  const right = rightAnswerTo(question);
  const marked = (name: string, answer: Answer): State => ({
    name,
    view,
    answer,
    outcome: markAnswer(question, answer, { people: article.people ?? [] }),
  });
  return [
    { name: "asked", view, answer: null, outcome: null },
    { name: "chosen", view, answer: right, outcome: null },
    marked("right", right),
    marked("half", halfOf(right)),
    marked("not known", noAnswerTo(question.kind)),
  ];
}

/** The first half of every list in an answer; another answer than the right one where there is no list. */
function halfOf(answer: Answer): Answer {
  const entries = Object.entries(answer).map(([key, value]: [string, unknown]) => {
    if (Array.isArray(value)) return [key, value.slice(0, Math.ceil(value.length / 2))];
    if (key === "option") return [key, value === 0 ? 1 : 0];
    return [key, key === "text" ? "something else" : value];
  });
  return Object.fromEntries(entries) as Answer;
}
