import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuestionIssues, markAnswer } from "../../../questions/kinds/index.ts";
import type { NumberQuestion } from "../../../questions/kinds/number/number.ts";
import { COMPARISONS, readQuantity } from "../../../questions/kinds/number/read-quantity.ts";
import { aHarbour, harbourQuestion } from "../../support/a-harbour.ts";

const BOATS = harbourQuestion("number");
const EXACT: NumberQuestion = {
  ...BOATS,
  stem: "How many trucks can the bridge carry?",
  answerText: "40",
  value: 40,
  comparison: "exactly",
  unit: "trucks",
  mistakes: [],
};
const mark = (question: NumberQuestion, text: string) =>
  markAnswer(question, { kind: "number", text }, { people: [] });

describe("a number with an open bound, “more than 1,000 boats”", () => {
  test.each([
    ["more than 1,000", 1],
    ["More than 1000 boats", 1],
    ["over a thousand", 1],
    ["> 1000", 1],
    ["1,000+", 1],
    ["well over one thousand boats", 1],
    ["1,000", 0.5],
    ["at least 1,000", 0.5],
    ["about 1,000 boats", 0.5],
    ["more than 1,000 ships", 0.5],
    ["1,000 ships", 0.25],
    ["exactly 1,000", 0],
    ["fewer than 1,000", 0],
    ["up to 1,000", 0],
    ["more than 1,001", 0],
    ["100", 0],
    ["1987", 0],
    ["a lot", 0],
    ["", 0],
  ])("%j earns %d", (text, score) => {
    expect(mark(BOATS, text).score).toBe(score);
  });

  test("is a whole answer without its bound when the stem says it", () => {
    const inStem = { ...BOATS, comparisonInStem: true };
    expect(mark(inStem, "1,000").score).toBe(1);
    expect(mark(inStem, "more than 1,000").score).toBe(1);
    expect(mark(inStem, "fewer than 1,000").score).toBe(0);
  });
});

describe("an exact number, “40 trucks”", () => {
  test.each([
    ["40", 1],
    ["forty", 1],
    ["40 trucks", 1],
    ["exactly 40", 1],
    ["about 40", 0.5],
    ["at least 40", 0.5],
    ["more than 40", 0],
    ["40 cars", 0.5],
    ["41", 0],
    ["forty or fifty", 0],
  ])("%j earns %d", (text, score) => {
    expect(mark(EXACT, text).score).toBe(score);
  });

  test("may be off by the tolerance and no further", () => {
    const near = { ...EXACT, tolerance: 2 };
    expect(["38", "42"].map((text) => mark(near, text).verdict)).toEqual(["right", "right"]);
    expect(["37.9", "42.1"].map((text) => mark(near, text).verdict)).toEqual(["wrong", "wrong"]);
  });
});

test("every lost half says why", () => {
  expect(mark(BOATS, "1,000").remarks[0]?.why).toBe("The number is right; the article says “more than”.");
  expect(mark(BOATS, "over 1,000 ships").remarks[0]?.why).toBe("The question asks for boats, not “ships”.");
  expect(mark(BOATS, "1987").remarks[0]).toMatchObject({
    why: "1987 is the year of the opening.",
    span: { text: "1987" },
  });
  expect(mark(BOATS, "many").remarks[0]?.why).toMatch(/could not be read/);
});

test.each([
  ["$5 million", 5_000_000],
  ["2.5 billion", 2_500_000_000],
  ["12bn", 12_000_000_000],
  ["three hundred and five", 305],
  ["twelve hundred", 1_200],
  ["a dozen", 12],
  ["−3", -3],
  ["1 000", 1_000],
  ["1'000", 1_000],
  ["½", 0.5],
  ["1/4", 0.25],
  ["3 1/2", 3.5],
  ["two thirds", 0.66666666666667],
  ["a quarter of a million", 250_000],
  ["half a dozen", 6],
  ["one and a half billion", 1_500_000_000],
  ["1.1 million", 1_100_000],
  ["six lakh", 600_000],
  ["1.5 crore", 15_000_000],
  ["3 crore 20 lakh", 32_000_000],
  ["Rs 7 cr", 70_000_000],
  ["45k", 45_000],
  ["€2mn", 2_000_000],
  ["1.234.567", 1_234_567],
  ["1.234,5", 1_234.5],
  ["0,125", 0.125],
  [",75", 0.75],
  ["negative eight", -8],
  ["−£2", -2],
  ["£−2", -2],
  ["about -.25", -0.25],
])("%j is read as %d", (text, value) => {
  expect(readQuantity(text)?.value).toBe(value);
});

test.each(["5 or 6", "1,000 to 2,000", "30–40", "10²", "not 5", "none"])(
  "%j is not read as one number",
  (text) => {
    expect(readQuantity(text)).toBeNull();
  },
);

test("a sign of minus is read wherever a number may stand, and never between two", () => {
  const MINUS = [..."-\u2010\u2011\u2012\u2013\u2014\u2212\uFE63\uFF0D"];
  fc.assert(
    fc.property(
      fc.constantFrom(...MINUS),
      fc.constantFrom("", "about ", "more than ", "$", "€", "US$"),
      fc.integer({ min: 1, max: 9_999 }),
      (minus, before, value) => {
        expect(readQuantity(`${before}${minus}${value}`)?.value).toBe(-value);
        expect(readQuantity(`${before}${minus}.${value}`)?.value).toBe(-Number(`0.${value}`));
        expect(readQuantity(`${before}${value}${minus}${value + 1}`)).toBeNull();
      },
    ),
    { seed: 10 },
  );
});

describe("what is counted", () => {
  test.each([
    ["kilograms", "12kg"],
    ["kilograms", "12 kilos"],
    ["tons", "12 ton"],
    ["square miles", "12 sq. mi."],
    ["square meters", "12 m²"],
    ["kilometers per hour", "12 km/h"],
    ["dollars", "USD 12"],
    ["dollars", "12 bucks"],
    ["dollars", "US$12"],
    ["rupees", "₹12"],
    ["meters", "12m"],
    ["degrees Celsius", "12 °C"],
    ["percent", "12 per cent"],
    ["women", "12 woman"],
    ["boxes", "12 box"],
    ["families", "12 family"],
  ])("in %s may be written as %j", (unit, text) => {
    expect(mark({ ...EXACT, stem: "How many?", value: 12, unit }, text).score).toBe(1);
  });

  test.each([
    ["planes", "12 plans"],
    ["dollars", "12 euros"],
    ["dollars", "A$12"],
    ["miles", "12 km"],
    ["boats", "12 ships"],
  ])("in %s costs half as %j", (unit, text) => {
    expect(mark({ ...EXACT, stem: "How many?", value: 12, unit }, text).score).toBe(0.5);
  });

  test("tells a scale from a measure", () => {
    const money = { ...EXACT, value: 12_000_000, unit: "pounds" };
    expect(["12m", "£12m", "12 mn"].map((text) => mark(money, text).score)).toEqual([1, 1, 1]);
    expect(mark({ ...EXACT, value: 12, unit: "meters" }, "12 m").score).toBe(1);
    expect(mark({ ...EXACT, value: 12, unit: "pounds" }, "£12m").score).toBe(0);
  });
});

test("a figure that is another number elsewhere is asked for once more, and no known mistake is", () => {
  const key = { ...EXACT, value: 1_200, mistakes: [{ value: 1_900, why: "That is the year.", span: null }] };
  expect(mark(key, "1.200").unreadable?.why).toBe(
    "That can be read as 1.2 or as 1,200: write it as 1.2 or as 1,200.",
  );
  expect(mark({ ...EXACT, value: 1.2 }, "1.200").score).toBe(1);
  expect(mark(key, "lots").unreadable?.why).toMatch(/could not be read/);
  expect(mark(key, "1,900").unreadable).toBeUndefined();
  expect(mark(key, "").unreadable).toBeUndefined();
});

test("the answer of any key is right; another number or a bound the article rules out is not", () => {
  const WORDS = { exactly: "", about: "about ", "more-than": "more than ", "at-least": "at least " } as const;
  const OTHERS = { ...WORDS, "fewer-than": "fewer than ", "at-most": "at most " } as const;
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5_000_000 }),
      fc.constantFrom(...COMPARISONS),
      fc.integer({ min: 1, max: 500 }),
      fc.constantFrom(...COMPARISONS),
      (value, comparison, off, other) => {
        const key = { ...BOATS, value, comparison, mistakes: [] };
        const figure = value.toLocaleString("en-US");
        expect(mark(key, `${OTHERS[comparison]}${figure}`).verdict).toBe("right");
        expect(mark(key, `${OTHERS[comparison]}${value + off}`).verdict).toBe("wrong");
        if (other !== comparison) expect(mark(key, `${OTHERS[other]}${figure}`).verdict).not.toBe("right");
      },
    ),
    { seed: 6, numRuns: 500 },
  );
});

test("a key that contradicts itself is an issue", () => {
  const [fact] = aHarbour().facts;
  const issues = findQuestionIssues(
    { ...BOATS, answerText: "1,000", mistakes: [{ value: 1_000, why: "No.", span: null }] },
    fact as NonNullable<typeof fact>,
    aHarbour().article,
  );
  expect(issues.map(({ path }) => path.join("."))).toEqual(["mistakes.0.value", "answerText"]);
});
