import { expect, test } from "vitest";
import { type Answer, KIND_NAMES, markAnswer } from "../../../questions/kinds/index.ts";
import { isNoAnswer, noAnswerTo } from "../../../questions/kinds/no-answer.ts";
import { aVoyage } from "../../support/a-voyage.ts";
import { rightAnswerTo } from "../../support/right-answer.ts";

const { questions, article } = aVoyage();

test.each(KIND_NAMES)(
  "who gives nothing to %s has given nothing, and who gives the right answer has",
  (kind) => {
    expect(isNoAnswer(noAnswerTo(kind))).toBe(true);
    for (const question of questions.filter((one) => one.kind === kind)) {
      expect(isNoAnswer(rightAnswerTo(question))).toBe(false);
      expect(markAnswer(question, noAnswerTo(kind), { people: article.people ?? [] }).given).toBe("");
    }
  },
);

test.each<Answer>([
  { kind: "typed", text: "  " },
  { kind: "cloze", gaps: ["", " "] },
  { kind: "multi", options: [] },
])("%j gives nothing", (answer) => {
  expect(isNoAnswer(answer)).toBe(true);
});

test("a first option, a zero and a card on the line are answers", () => {
  expect(isNoAnswer({ kind: "choice", option: 0 })).toBe(false);
  expect(isNoAnswer({ kind: "number", text: "0" })).toBe(false);
  expect(isNoAnswer({ kind: "multi", options: [0] })).toBe(false);
});
