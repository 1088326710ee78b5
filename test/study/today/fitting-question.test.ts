import { expect, test } from "vitest";
import type { Question } from "../../../questions/kinds/index.ts";
import type { FactMemory } from "../../../study/memory/memory.ts";
import { fittingQuestion } from "../../../study/today/fitting-question.ts";
import { harbourQuestion } from "../../support/a-harbour.ts";
import { aPack } from "../../support/a-pack.ts";
import { voyageQuestion } from "../../support/a-voyage.ts";

const choice = aPack().questions.find(({ kind }) => kind === "choice") as Question;
const QUESTIONS: readonly Question[] = [
  voyageQuestion("order"),
  harbourQuestion("date"),
  harbourQuestion("cloze"),
  choice,
];

function kindAt(stability: number | null, last = "", questions = QUESTIONS): string {
  const memory: FactMemory | null =
    stability === null
      ? null
      : {
          stability,
          difficulty: 5,
          day: 0,
          answers: 1,
          lapses: 0,
          slips: 0,
          run: 0,
          missed: false,
          question: last,
        };
  const study = { pack: aPack(), fact: "f", questions, memory, dueDay: null, recall: 0 };
  return fittingQuestion(study, undefined).kind;
}

test("the kind rises with the memory, and falls when it is lost", () => {
  expect([null, 0.2, 5, 15, 100].map((stability) => kindAt(stability))).toEqual([
    "choice",
    "choice",
    "cloze",
    "date",
    "order",
  ]);
});

test("the same words are not asked twice running while another question is near", () => {
  expect(kindAt(0.2, choice.id)).toBe("cloze");
  expect(kindAt(100, "order")).toBe("order");
  const only = [choice];
  expect(kindAt(0.2, choice.id, only)).toBe("choice");
});

test("where nothing fits, what is easier is asked rather than what is harder", () => {
  expect(kindAt(5, "", [voyageQuestion("order"), choice])).toBe("choice");
});
