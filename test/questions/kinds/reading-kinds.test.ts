import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../../base/random.ts";
import {
  type Answer,
  answerSchema,
  findQuestionIssues,
  markAnswer,
  printQuestion,
  type Question,
  viewQuestion,
} from "../../../questions/kinds/index.ts";
import { parsePack } from "../../../questions/pack/parse-pack.ts";
import { aHarbour, harbourQuestion } from "../../support/a-harbour.ts";
import { sourceOf } from "../../support/a-pack.ts";

const { article, facts, questions } = aHarbour();
const context = { people: article.people ?? [] };
const mark = (answer: Answer, question: Question = harbourQuestion(answer.kind)) =>
  markAnswer(question, answer, context);
const issuesOf = (question: Question) => {
  const fact = facts.find(({ id }) => id === question.fact);
  if (fact === undefined) throw new Error(question.fact);
  return findQuestionIssues(question, fact, article).map(
    ({ path, message }) => `${path.join(".")} ${message}`,
  );
};

test("the pack of these kinds reads without an issue", () => {
  expect(parsePack(sourceOf(aHarbour()))).toMatchObject({ ok: true });
});

describe("cloze gives a share for each gap", () => {
  test.each([
    [["1987", "Queen Liv"], "right", 1],
    [["1987", "liv"], "right", 1],
    [["1987", ""], "partly", 0.5],
    [["", "Queen Liv"], "partly", 0.5],
    [["1988", "Queen Liv"], "partly", 0.5],
    [["Queen Liv", "1987"], "wrong", 0],
    [["1988", "Mira Holt"], "wrong", 0],
    [[], "wrong", 0],
  ])("%j is %s", (gaps, verdict, score) => {
    expect(mark({ kind: "cloze", gaps })).toMatchObject({ verdict, score });
  });

  test("every gap is explained, with what belongs there", () => {
    const { remarks, given } = mark({ kind: "cloze", gaps: ["", "Mira Holt"] });
    expect(given).toBe("–; Mira Holt");
    expect(remarks.map(({ state, text, why }) => [state, text, why])).toEqual([
      ["missed", "Gap 1: 1987", "The article gives the day: June 3, 1987."],
      ["wrong", "Gap 2: Mira Holt", "Mira Holt directs the port today."],
      ["missed", "Gap 2: Queen Liv", "The queen opened it."],
    ]);
  });

  test("a passage that misses a gap, or holds its answer, is an issue", () => {
    const cloze = harbourQuestion("cloze");
    expect(issuesOf({ ...cloze, passage: "Opened by {2} in {1}." })).toEqual([
      "passage must hold each gap once and in order: {1}, {2}",
    ]);
    expect(issuesOf({ ...cloze, passage: "Queen Liv opened it in {1}, says {2}." })).toEqual([
      "gaps.1.answerText stands in the passage already",
    ]);
  });
});

describe("evidence", () => {
  test.each([
    [["s3", "s6"], "right", 1],
    [["s6", "s3", "s3", "nowhere"], "right", 1],
    [["s3"], "partly", 0.5],
    [["s3", "s6", "s1"], "partly", 0.5],
    [["s3", "s1"], "wrong", 0],
    [["s1", "s3", "s4", "s6"], "wrong", 0],
    [[], "wrong", 0],
  ])("%j is %s", (units, verdict, score) => {
    expect(mark({ kind: "evidence", units })).toMatchObject({ verdict, score });
  });

  test("where two are to be picked, the answer shows both", () => {
    const { rightAnswer } = mark({ kind: "evidence", units: [] });
    expect(rightAnswer).toMatch(/^Divers believe .* found cracks in the wall\.$/);
  });

  test("where one is to be picked, any right sentence is enough, and the other is named", () => {
    const one = { ...harbourQuestion("evidence"), pick: 1 };
    const outcome = mark({ kind: "evidence", units: ["s6"] }, one);
    expect(outcome.verdict).toBe("right");
    expect(outcome.remarks[1]).toMatchObject({
      state: "left",
      why: "This proves it too. What they believe, as Holt tells it.",
    });
  });

  test("a sentence that is no unit of the article, or not the whole of it, is an issue", () => {
    const asked = harbourQuestion("evidence");
    const [first, ...others] = asked.sentences;
    if (first === undefined) throw new Error("no sentence");
    expect(issuesOf({ ...asked, sentences: [{ ...first, unit: "s9" }, ...others] })[0]).toBe(
      'sentences.0.unit names "s9", which no unit of the article has as its id',
    );
    const span = { ...first.span, end: first.span.end - 1 };
    expect(issuesOf({ ...asked, sentences: [{ ...first, span }, ...others] })[0]).toBe(
      'sentences.0.span must be the whole of unit "s1"',
    );
  });
});

describe("retelling", () => {
  test("says what each wrong retelling does to the source", () => {
    const { verdict, remarks } = mark({ kind: "retelling", option: 3 });
    expect(verdict).toBe("wrong");
    expect(remarks.map(({ state, why }) => [state, why])).toEqual([
      ["missed", "Both sources are kept."],
      ["left", "Drops the source. Divers believe it, and Holt says so."],
      ["left", "Names another source. It was Holt who spoke."],
      ["wrong", "Makes it more certain than the source does. The divers believe it; nothing is proved."],
    ]);
  });

  test("needs a fact with a source, and a fault for each wrong retelling", () => {
    const asked = harbourQuestion("retelling");
    expect(issuesOf({ ...asked, fact: "opened" })).toEqual([
      "fact has no source that a retelling could keep or lose",
    ]);
    const options = asked.options.map((option) => ({ ...option, fault: null }));
    expect(issuesOf({ ...asked, options })).toHaveLength(3);
  });
});

/** The answers that their keys call right, and for each one changed meaning. */
const KEYS: Record<string, { right: Answer; changed: Answer[] }> = {
  "gaps-opened": {
    right: { kind: "cloze", gaps: ["1987", "Queen Liv"] },
    changed: ["1986", "1978", "19877", ""].map((gap) => ({ kind: "cloze", gaps: [gap, "Queen Liv"] })),
  },
  "retell-cracks": {
    right: { kind: "retelling", option: 0 },
    changed: [1, 2, 3, 4, 99, null].map((option) => ({ kind: "retelling", option })),
  },
  "prove-cracks": {
    right: { kind: "evidence", units: ["s3", "s6"] },
    changed: [["s3"], ["s6"], ["s3", "s6", "s4"], ["s3", "s4"]].map((units) => ({ kind: "evidence", units })),
  },
};

test.each(Object.entries(KEYS))(
  "%s: the key is right, and no single change of it is",
  (id, { right, changed }) => {
    const question = questions.find((one) => one.id === id);
    if (question === undefined) throw new Error(id);
    expect(mark(right, question)).toMatchObject({ verdict: "right", score: 1 });
    for (const answer of changed)
      expect([answer, mark(answer, question).verdict]).not.toEqual([answer, "right"]);
  },
);

test("evidence is right with enough right sentences and no wrong one, and only then", () => {
  const asked = harbourQuestion("evidence");
  fc.assert(
    fc.property(fc.subarray(["s1", "s3", "s4", "s6"]), fc.constantFrom(1, 2), (units, pick) => {
      const hits = units.filter((unit) => unit === "s3" || unit === "s6").length;
      const isRight = hits >= pick && hits === units.length;
      expect(mark({ kind: "evidence", units }, { ...asked, pick }).verdict === "right").toBe(isRight);
    }),
    { seed: 9, numRuns: 200 },
  );
});

test("cloze earns a share for each gap that is right, whatever stands in the others", () => {
  const year = fc.constantFrom<[string, number]>(["1987", 1], ["1978", 0], ["", 0], ["Queen Liv", 0]);
  const queen = fc.constantFrom<[string, number]>(
    ["QUEEN LIV", 1],
    ["Liv", 1],
    ["Mira Holt", 0],
    ["1987", 0],
  );
  fc.assert(
    fc.property(year, queen, ([first, one], [second, other]) => {
      expect(mark({ kind: "cloze", gaps: [first, second] }).score).toBe((one + other) / 2);
    }),
    { seed: 10, numRuns: 200 },
  );
});

test("a retelling is right at one place of the list and at no other", () => {
  fc.assert(
    fc.property(fc.option(fc.nat(99)), (option) => {
      expect(mark({ kind: "retelling", option }).verdict === "right").toBe(option === 0);
    }),
    { seed: 11, numRuns: 200 },
  );
});

test("marking whatever JSON the answer schema lets through gives an outcome and never throws", () => {
  const text = fc.string({ unit: "binary", maxLength: 300 });
  const list = fc.array(fc.oneof(text, fc.constantFrom("s1", "s3", "s6", "Queen Liv", "1987")), {
    maxLength: 30,
  });
  const json = fc.oneof(
    fc.record({ kind: fc.constant("cloze"), gaps: list }),
    fc.record({ kind: fc.constant("evidence"), units: list }),
    fc.record({ kind: fc.constantFrom("number", "date", "typed"), text }),
    fc.record({ kind: fc.constant("retelling"), option: fc.oneof(fc.nat(200), fc.constant(null)) }),
    fc.record({ kind: fc.constantFrom("cloze", "evidence", "number", "date"), text: fc.jsonValue() }),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(fc.constantFrom(...questions), json, (question, given) => {
      const parsed = answerSchema.safeParse(given);
      if (!parsed.success) return;
      const { verdict, score } = mark(parsed.data, question);
      expect([score === 1, score === 0]).toEqual([verdict === "right", verdict === "wrong"]);
      expect(mark(parsed.data, question)).toEqual(mark(parsed.data, question));
    }),
    { seed: 8, numRuns: 1_000 },
  );
});

test.each(questions.map((question) => [question.id, question] as const))(
  "%s shows nothing that gives it away, and prints the same from the same seed",
  (_, question) => {
    const shown = JSON.stringify(viewQuestion(question, seededRandom("a")));
    expect(shown).not.toMatch(
      /"right"|"why"|"fault"|"accept"|"mistakes"|"answerText"|"value"|1987|more than/i,
    );
    const print = () => printQuestion(question, seededRandom("version B"));
    expect(print()).toEqual(print());
    expect(print().key.length).toBeGreaterThan(0);
    expect(print().options.length + print().blanks.length).toBeGreaterThan(0);
  },
);
