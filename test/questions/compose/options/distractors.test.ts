import { describe, expect, test } from "vitest";
import type { Draft } from "../../../../questions/compose/stages/draft.ts";
import { distractorsOf } from "../../../../questions/compose/options/index.ts";
import { draftAbout, gather } from "../../../support/a-material.ts";

const OPENED = "Norwegian Transport Minister Anna Berg opened the ferry line in Bergen on Monday.";
const VISITED = "Danish Foreign Minister Lars Holm visited Oslo in May.";
const CARRIED =
  "Peter Lund, the spokesman for the Harbor Council, said the line had carried more than 1,000 passengers.";
const BOUGHT = "Erik Dahl, the chief executive of Nordic Lines, bought 12 ships in 2019.";
const SENT = "Sweden sent engineers to the harbor.";
const TEXT = `Norway opens ferry line to Denmark

June 12, 2024

${OPENED} ${VISITED}

${CARRIED} Maria Sand, the mayor of Bergen, spoke to reporters on Tuesday. Sand said that Jonas Vik had opened the ferry line.

${BOUGHT} ${SENT} Germany has asked for a line of its own.
`;
const workshop = gather(TEXT);
const find = distractorsOf(workshop);
const textsOf = (draft: Draft): string[] => find(draft).map(({ text }) => text);

const WHO = draftAbout(TEXT, {
  proof: OPENED,
  words: "Anna Berg",
  answer: {},
  stem: "Who opened the ferry line in Bergen on June 10, 2024?",
});

describe("people", () => {
  test("come from the article, those of the same class of office first", () => {
    expect(textsOf(WHO)[0]).toBe("Lars Holm");
    expect(textsOf(WHO)).toEqual(expect.arrayContaining(["Peter Lund", "Erik Dahl"]));
  });
  test("never are the right one, nor one of whom the article says the same", () => {
    expect(textsOf(WHO)).not.toContain("Anna Berg");
    expect(textsOf(WHO)).not.toContain("Jonas Vik");
    expect(textsOf(WHO)).not.toContain("Maria Sand");
  });
  test("each has a reason in the article's words, and the words", () => {
    const holm = find(WHO).find(({ text }) => text === "Lars Holm");
    expect(holm).toMatchObject({
      why: "What the article tells of Lars Holm, Danish Foreign Minister, is something else: “Danish Foreign Minister Lars Holm visited Oslo in May.”",
      span: { text: VISITED },
    });
  });
});

describe("states", () => {
  const draft = draftAbout(TEXT, {
    proof: SENT,
    words: "Sweden",
    answer: { type: "country" },
    stem: "Which country sent engineers to the harbor?",
  });
  test("come from the article, then from the same part of the world", () => {
    expect(textsOf(draft)[0]).toMatch(/^(?:Norway|Denmark|Germany)$/);
    expect(textsOf(draft)).toEqual(expect.arrayContaining(["Germany", "Finland", "Iceland"]));
  });
  test("whoever is never mentioned has that for a reason", () => {
    expect(find(draft).find(({ text }) => text === "Finland")).toMatchObject({
      why: "The article does not mention Finland anywhere.",
      span: null,
    });
  });
  test("a state that the article names by its adjective is mentioned", () => {
    const polish = `${TEXT}\nPolish workers came too.\n`;
    const warsaw = draftAbout(polish, {
      proof: SENT,
      words: "Sweden",
      answer: { type: "country" },
      stem: "Which country sent engineers to the harbor?",
    });
    expect(distractorsOf(gather(polish))(warsaw).map(({ text }) => text)).not.toContain("Poland");
  });
});

describe("dates", () => {
  const draft = draftAbout(TEXT, {
    proof: OPENED,
    words: "Monday",
    answer: { text: "June 10, 2024", type: "date", entity: null, value: "2024-06-10" },
    slot: "time",
    skill: "when",
    stem: "On which day did Anna Berg open the ferry line in Bergen?",
  });
  test("first what a careless reading of the weekday gives, then other days of the article", () => {
    expect(textsOf(draft).slice(0, 4)).toEqual([
      "June 17, 2024",
      "June 3, 2024",
      "June 12, 2024",
      "June 11, 2024",
    ]);
  });
  test("say how they come about", () => {
    expect(find(draft)[1]?.why).toBe(
      "That is a Monday too, but a week earlier; the article of June 12, 2024 says “Monday”.",
    );
    expect(find(draft)[2]?.why).toBe("That is the day on which the article was published; it says “Monday”.");
  });
  test("are as exact as the answer", () => {
    const month = draftAbout(TEXT, {
      proof: VISITED,
      words: "May",
      answer: { text: "May 2024", type: "date", entity: null, value: "2024-05" },
      slot: "time",
      stem: "In which month did Lars Holm visit Oslo?",
    });
    expect(textsOf(month)).toEqual(["April 2024", "March 2024", "February 2024"]);
  });
});

describe("numbers", () => {
  const many = (words: string, text: string, value: number, proof: string) =>
    draftAbout(TEXT, {
      proof,
      words,
      answer: { text, type: "number", entity: null, value },
      slot: "quantity",
      skill: "how-many",
      stem: "How many?",
    });
  test("exclude an open number", () => {
    expect(textsOf(many("more than 1,000 passengers", "more than 1,000 passengers", 1000, CARRIED))).toEqual([
      "exactly 1,000 passengers",
      "between 300 and 500 passengers",
      "fewer than 300 passengers",
    ]);
  });
  test("have the shape of a plain number", () => {
    expect(textsOf(many("12 ships", "12 ships", 12, BOUGHT))).toEqual([
      "13 ships",
      "11 ships",
      "14 ships",
      "10 ships",
      "15 ships",
      "16 ships",
    ]);
    expect(textsOf(many("12", "twelve ships", 12, BOUGHT))[0]).toBe("thirteen ships");
    expect(textsOf(many("12", "$2.5 million", 2_500_000, BOUGHT))).toEqual([
      "$1.9 million",
      "$3.1 million",
      "$3.8 million",
      "$1.3 million",
      "$5.0 million",
    ]);
  });
  test("a number whose end lies above gets none", () => {
    expect(textsOf(many("12", "fewer than 50 ships", 50, BOUGHT))).toEqual([]);
  });
});

describe("offices", () => {
  test("of others in the article, then offices beside it", () => {
    const draft = draftAbout(TEXT, {
      proof: VISITED,
      words: "Danish Foreign Minister",
      answer: { type: "office", entity: null },
      slot: "office",
      skill: "role",
      stem: "What office does the article give for Lars Holm?",
    });
    expect(textsOf(draft)[0]).toBe("Norwegian Transport Minister");
    expect(textsOf(draft)).toContain("Danish Defense Minister");
    expect(find(draft)[0]?.why).toBe(`That is the office of Anna Berg: “${OPENED}”`);
  });
});

test("the same draft gets the same answers again", () => {
  expect(distractorsOf(gather(TEXT))(WHO)).toEqual(find(WHO));
});

test("what is described and not named gets no names beside it", () => {
  const draft = draftAbout(TEXT, { proof: SENT, words: "engineers", answer: { entity: null } });
  expect(find(draft)).toEqual([]);
});

test("cities and regions stand without “the”, whatever noun the article puts behind them", () => {
  const text = `${TEXT}\nThe Ohio governor met the Bergen council and the Texas senator in Houston.\n`;
  const draft = draftAbout(text, {
    proof: "met the Bergen council and the Texas senator in Houston.",
    words: "Houston",
    answer: { type: "place" },
    stem: "Where did they meet?",
  });
  expect(distractorsOf(gather(text))(draft).filter((one) => one.text.startsWith("the "))).toEqual([]);
});
