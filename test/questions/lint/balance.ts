import type { Question } from "../../../questions/kinds/index.ts";
import { SKILLS } from "../../../questions/kinds/kind/question.ts";
import { aPack } from "../../support/a-pack.ts";
import { choiceOf, type Example, packOf } from "./example.ts";

const many = (change: (index: number) => Parameters<typeof choiceOf>[0]): Question[] =>
  Array.from({ length: 12 }, (_, index) => choiceOf({ id: `q${index}`, ...change(index) }));

const trueDay = aPack().questions.find((question) => question.kind === "true-false");
const answered = (answerText: string): Question => ({ ...(trueDay as Question), answerText });

/** Examples for the rules about the balance of a whole pack. */
export const BALANCE: Record<string, Example> = {
  "unbalanced-skills": {
    bad: packOf(...many((index) => ({ skill: index < 6 ? "who" : "when" }))),
    at: ["questions", "questions", "questions"],
    good: packOf(...many((index) => ({ skill: SKILLS[index % 5] ?? "who" }))),
  },
  "unbalanced-levels": {
    bad: packOf(...many(() => ({ level: 1 }))),
    at: ["questions"],
    good: packOf(...many((index) => ({ level: index % 2 === 0 ? 1 : 2 }))),
  },
  "unbalanced-true-false": {
    bad: packOf(...Array.from({ length: 4 }, () => answered("True"))),
    at: ["questions"],
    good: packOf(answered("True"), answered("False"), answered("True"), answered("False")),
  },
};
