import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../../base/random.ts";
import {
  type Answer,
  answerSchema,
  markAnswer,
  type Question,
  viewQuestion,
} from "../../../questions/kinds/index.ts";
import { aPack } from "../../support/a-pack.ts";

const pack = aPack();
const context = { people: pack.article.people ?? [] };
const byKind = (kind: Question["kind"]): Question => {
  const found = pack.questions.find((question) => question.kind === kind);
  if (found === undefined) throw new Error(kind);
  return found;
};
const mark = (answer: Answer) => markAnswer(byKind(answer.kind), answer, context);

describe("multi gives partial credit, and none for ticking everything", () => {
  test.each([
    [[0, 1], "right", 1],
    [[0], "partly", 0.5],
    [[0, 1, 2], "partly", 0.5],
    [[0, 2], "wrong", 0],
    [[], "wrong", 0],
    [[0, 0, 1, 77], "right", 1],
  ])("%j is %s", (options, verdict, score) => {
    expect(mark({ kind: "multi", options })).toMatchObject({ verdict, score });
  });
});

test("not knowing is wrong, shows the right answer and blames no option", () => {
  const outcome = mark({ kind: "choice", option: null });
  expect(outcome).toMatchObject({ verdict: "wrong", given: "", rightAnswer: "Ada Moss" });
  expect(outcome.remarks.map(({ state }) => state)).toEqual(["missed", "left"]);
});

describe("typed answers forgive what a fair teacher forgives", () => {
  test.each([
    ["Ada Moss", "right", "exact"],
    ["  ada   moss ", "right", "variant"],
    ["ADA MOSS.", "right", "variant"],
    ["Moss", "right", "variant"],
    ["Ada Mosss", "right", "slip"],
    ["Lin Park", "wrong", undefined],
    ["Park", "wrong", undefined],
    ["Ada", "wrong", undefined],
    ["", "wrong", undefined],
  ])("%j is %s", (text, verdict, closeness) => {
    const outcome = mark({ kind: "typed", text });
    expect([outcome.verdict, outcome.closeness]).toEqual([verdict, closeness]);
  });

  test("a known mistake says why", () => {
    expect(mark({ kind: "typed", text: "lin park" }).remarks[0]?.why).toBe("Park is the engineer.");
  });
});

test("marking any answer of any kind to any question gives an outcome and never throws", () => {
  const number = fc.oneof(fc.constant(null), fc.nat(99));
  const answers = fc.oneof(
    fc.record({ kind: fc.constantFrom("choice", "true-false", "label"), option: number }),
    fc.record({ kind: fc.constant("multi"), options: fc.array(fc.nat(99)) }),
    fc.record({ kind: fc.constant("typed"), text: fc.string({ unit: "binary", maxLength: 300 }) }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...pack.questions), answers, (question, given) => {
      const outcome = markAnswer(question, answerSchema.parse(given), context);
      expect(outcome.score === 1).toBe(outcome.verdict === "right");
      expect(outcome.score === 0).toBe(outcome.verdict === "wrong");
    }),
    { seed: 1, numRuns: 500 },
  );
});

test("what is shown before the answer never says which option is right", () => {
  for (const question of pack.questions) {
    const shown = JSON.stringify(viewQuestion(question, seededRandom("a")));
    expect(shown).not.toMatch(/"right"|"why"|"accept"|"mistakes"|"answerText"/);
  }
});

test("choices come in an order drawn from the seed; true and false keep theirs", () => {
  const orders = new Set(
    ["a", "b", "c", "d", "e", "f"].map((seed) =>
      JSON.stringify(viewQuestion(byKind("choice"), seededRandom(seed))),
    ),
  );
  expect(orders.size).toBe(2);
  expect(viewQuestion(byKind("true-false"), seededRandom("c"))).toEqual(
    viewQuestion(byKind("true-false"), seededRandom("d")),
  );
});
