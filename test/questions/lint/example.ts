import type { ChoiceQuestion } from "../../../questions/kinds/choice/choice.ts";
import type { Option } from "../../../questions/kinds/kind/question.ts";
import type { Question } from "../../../questions/kinds/index.ts";
import type { Fact } from "../../../questions/article/fact.ts";
import type { Pack } from "../../../questions/pack/pack.ts";
import { aPack } from "../../support/a-pack.ts";

/** What a rule finds, and what it leaves alone. */
export interface Example {
  readonly bad: Pack;
  /** Where the rule points in the bad pack. */
  readonly at: readonly string[];
  readonly good: Pack;
}

const [WHO] = aPack().questions;
const [OPENED, CARRIES] = aPack().facts;
if (WHO?.kind !== "choice" || OPENED === undefined || CARRIES === undefined) throw new Error("no question");

/** A choice question about the opening of the bridge, changed as said. */
export function choiceOf(change: Partial<ChoiceQuestion>): ChoiceQuestion {
  return { ...structuredClone(WHO as ChoiceQuestion), ...change };
}

/** A choice between texts; the first is right. */
export function choiceAmong(texts: readonly string[], change: Partial<ChoiceQuestion> = {}): ChoiceQuestion {
  const options = texts.map(
    (text, index): Option => ({
      text,
      right: index === 0,
      why: `The article on the bridge says otherwise, number ${index}.`,
      span: null,
    }),
  );
  return choiceOf({ options, answerText: texts[0] ?? "", answerSpan: null, ...change });
}

export const opened = (change: Partial<Fact>): Fact => ({ ...structuredClone(OPENED), ...change });
export const carries = (change: Partial<Fact>): Fact => ({ ...structuredClone(CARRIES), ...change });

export const packOf = (...questions: Question[]): Pack => aPack({ questions });
export const packAbout = (facts: Fact[], ...questions: Question[]): Pack => aPack({ facts, questions });

const card = (text: string) => ({ text, why: "The article gives the time.", span: null });
const base = ({ options: _options, kind: _kind, ...rest }: ChoiceQuestion) => rest;

export const orderOf = (...texts: string[]): Question => ({
  ...base(choiceOf({ skill: "sequence" })),
  kind: "order",
  cards: texts.map(card),
});
export const matchOf = (left: string, right: string): Question => ({
  ...base(choiceOf({ skill: "role" })),
  kind: "match",
  pairs: [{ left, right, why: "The article names the office.", span: null }],
  extras: [],
});
