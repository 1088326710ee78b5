import { describe, expect, test } from "vitest";
import type { KindName, Question } from "../../../../questions/kinds/index.ts";
import { lintPack } from "../../../../questions/lint/index.ts";
import { parsePack } from "../../../../questions/pack/parse-pack.ts";
import { compose, LAVROV } from "../../../support/a-composed-pack.ts";

const HARBOR = `Norway opens ferry line to Denmark

June 12, 2024

Norwegian Transport Minister Anna Berg opened the ferry line in Bergen on Monday. Danish Foreign Minister Lars Holm visited Oslo in May. Erik Dahl, the chief executive of Nordic Lines, bought 12 ships in April.

Peter Lund, the spokesman for the Harbor Council, said that the line had carried more than 1,000 passengers to Aalborg. Lund said that Sweden had sent 40 engineers to Bergen.

Maria Sand, the mayor of Bergen, said that the port needs a second pier by 2026. Sand said that Germany had asked Norway for a loan. Dahl said that Estonia had built nine of the ships.

According to Lars Holm, the Danish government believes that Finland wants a line to Tallinn.

Anna Berg is expected to meet Lars Holm in Copenhagen on Friday.
`;
const packs = [compose(HARBOR, "all", "2024-06-12"), compose(LAVROV)];
const questions = packs.flatMap((pack) => pack.questions);
type Of<K extends KindName> = Extract<Question, { kind: K }>;
const of = <K extends KindName>(kind: K): Of<K>[] =>
  questions.filter((question): question is Of<K> => question.kind === kind);

test("every pack keeps the format, and no question misleads by itself", () => {
  const among = new Set(["answer-in-another-stem", "repeated-stem"]);
  for (const pack of packs) {
    expect(parsePack(JSON.stringify(pack))).toMatchObject({ ok: true });
    const found = lintPack(pack).filter(
      ({ rule, severity, path }) => severity === "error" && path !== "questions" && !among.has(rule),
    );
    expect(found).toEqual([]);
  }
});

test("the same article gives the same pack", () => {
  expect(JSON.stringify(compose(HARBOR, "all", "2024-06-12"))).toBe(JSON.stringify(packs[0]));
});

describe("choice", () => {
  test("offers one right and three wrong answers that say why", () => {
    expect(of("choice").length).toBeGreaterThan(10);
    for (const { options } of of("choice")) {
      expect(options.map(({ right }) => right)).toEqual([true, false, false, false]);
      expect(options.every(({ why }) => why.split(" ").length > 4)).toBe(true);
    }
  });
  test("a wrong answer from the article points at its words there", () => {
    for (const { options } of of("choice"))
      for (const { why, span } of options) expect(span === null).toBe(why.startsWith("The article does not"));
  });
});

describe("true-false", () => {
  test("changes one part, and says which", () => {
    const changed = of("true-false").filter(({ rule }) => rule === "a clause with one part changed");
    expect(changed.length).toBeGreaterThan(2);
    for (const { options } of changed) expect(options[1]?.why).toMatch(/^It is “.+”, not “.+”: “/);
  });
  test("what a source says stays with the source", () => {
    const claims = of("true-false").filter(({ stem }) => stem.includes("passengers to Aalborg"));
    for (const { stem } of claims) expect(stem).toContain("according to Peter Lund");
  });
});

test("label: what a source says is claimed, what is to come is expected", () => {
  const labels = of("label").map(({ stem, answerText }) => [stem, answerText] as const);
  const labelOf = (words: string) => labels.find(([stem]) => stem.includes(words))?.[1];
  expect(labelOf("Sweden had sent 40 engineers")).toBe("Claimed");
  expect(labelOf("Anna Berg is expected to meet")).toBe("Expected");
  expect(labelOf("Lars Holm visited Oslo in May 2024")).toBe("Reported");
});

test("cloze: the answer stands nowhere else in the passage, and the source stays in it", () => {
  expect(of("cloze").length).toBeGreaterThan(8);
  const passage = of("cloze").find(({ answerText }) => answerText === "Sweden")?.passage;
  expect(passage).toBe("According to Peter Lund, {1} had sent 40 engineers to Bergen.");
});

test("retelling: keeps, drops, swaps and hardens the source", () => {
  const [question] = of("retelling").filter(({ answerText }) => answerText.includes("Germany"));
  expect(question?.options.map(({ text, fault }) => [text, fault])).toEqual([
    ["Maria Sand said Germany had asked Norway for a loan.", null],
    ["Germany had asked Norway for a loan.", "drops-source"],
    ["Peter Lund said Germany had asked Norway for a loan.", "swaps-source"],
    ["Maria Sand proved that Germany had asked Norway for a loan.", "hardens"],
  ]);
});

test("chain: only where one source stands inside the words of another", () => {
  expect(of("chain").map(({ answerText, claim }) => [answerText, claim])).toEqual([
    [
      "the article reports ← Lars Holm said ← the Danish government believes",
      "Finland wants a line to Tallinn.",
    ],
    [
      "the article reports ← John Kirby said ← the United States believes",
      "Kim Jong Un wants advanced Russian weapons technology in exchange, to strengthen North Korea’s armed forces and its nuclear program.",
    ],
  ]);
});

test("match: people and their offices, statements and their sources", () => {
  const [offices, sources] = of("match");
  expect(offices?.answerText).toContain("Erik Dahl: chief executive of Nordic Lines");
  expect(sources?.pairs.map(({ right }) => right)).toEqual(
    expect.arrayContaining(["Peter Lund", "Maria Sand"]),
  );
});

test("multi: the statements of one source among those of others", () => {
  const question = of("multi").find(({ stem }) => stem.includes("Peter Lund"));
  expect(question?.stem).toBe(
    "Which of these statements does Peter Lund make in the article of June 12, 2024?",
  );
  expect(question?.options.filter(({ right }) => right).map(({ text }) => text)).toEqual([
    "The line had carried more than 1,000 passengers to Aalborg",
    "Sweden had sent 40 engineers to Bergen",
  ]);
});

test("order and timeline: events by certain times of their own, without the times on the cards", () => {
  const texts = [
    "Erik Dahl, the chief executive of Nordic Lines, bought 12 ships",
    "Danish Foreign Minister Lars Holm visited Oslo",
    "Norwegian Transport Minister Anna Berg opened the ferry line in Bergen",
  ];
  expect(of("order")[0]?.cards.map(({ text }) => text)).toEqual(texts);
  expect(of("timeline")[0]?.cards.map(({ text, time }) => [text, time])).toEqual([
    [texts[0], "2024-04"],
    [texts[1], "2024-05"],
    [texts[2], "2024-06-10"],
  ]);
});

test("evidence: one sentence answers, the others do not", () => {
  expect(of("evidence").map(({ stem }) => stem.replace(/^.*?: /, ""))).toEqual(
    expect.arrayContaining([
      "Who opened the ferry line in Bergen on June 10, 2024?",
      "Who did Vladimir Putin meet at the Vostochny Cosmodrome in Russia?",
    ]),
  );
  for (const { sentences } of of("evidence")) expect(sentences.filter(({ right }) => right)).toHaveLength(1);
});

test("not said: a month without its day, in questions that say which is given", () => {
  const asked = of("true-false").filter(({ skill }) => skill === "not-said");
  expect(asked.length).toBeGreaterThan(1);
  for (const { stem, answerText, options } of asked) {
    expect(stem.includes("but not the")).toBe(answerText === "True");
    expect(options.map(({ why }) => why).join(" ")).toContain("is all that it gives");
  }
});

test("map: a city among cities that lie far from it", () => {
  const [question] = of("map");
  expect(question?.answerText).toBe("Bergen");
  expect(question?.options.map(({ text }) => text)).toEqual(expect.arrayContaining(["Bergen", "Copenhagen"]));
  expect(question?.frame?.west).toBeLessThan(5.3);
});

test("typed answers, dates and numbers know the mistakes that are near", () => {
  const berg = of("typed").find(({ answerText }) => answerText === "Anna Berg");
  expect(berg?.mistakes.map(({ text }) => text)).toContain("Erik Dahl");
  expect(of("date").some(({ mistakes }) => mistakes.some(({ value }) => value === "2024-06-12"))).toBe(true);
  expect(of("number").some(({ mistakes }) => mistakes.length > 0)).toBe(true);
});

test("a gap holds the whole of a number, with its money and its million", () => {
  const pack = compose(
    "Sales grow at Nordic Lines\n\nNordic Lines said in Oslo that sales rose 6.2 percent to $1.45 billion from $1.37 billion. The Norwegian krone of Oslo has lost twenty six percent of its value.",
    "all",
  );
  for (const { stem } of pack.questions) {
    expect(stem).not.toMatch(/\$ ?____|____ (?:billion|six)/);
    expect(stem).not.toMatch(/(?:ten|thirteen|thirty|forty) six/);
  }
});
