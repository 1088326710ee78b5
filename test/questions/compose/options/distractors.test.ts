import { describe, expect, test } from "vitest";
import type { Sought } from "../../../../questions/compose/options/sought.ts";
import { distractorsOf } from "../../../../questions/compose/options/index.ts";
import { soughtAbout, gather } from "../../../support/a-material.ts";

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
const textsOf = (sought: Sought): string[] => find(sought).map(({ text }) => text);

const WHO = soughtAbout(TEXT, {
  proof: OPENED,
  words: "Anna Berg",
  answer: {},
  matter: "Who opened the ferry line in Bergen on June 10, 2024?",
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
  const sought = soughtAbout(TEXT, {
    proof: SENT,
    words: "Sweden",
    answer: { type: "country" },
    matter: "Which country sent engineers to the harbor?",
  });
  test("come from the article, then from the same part of the world", () => {
    expect(textsOf(sought)[0]).toMatch(/^(?:Norway|Denmark|Germany)$/);
    expect(textsOf(sought)).toEqual(expect.arrayContaining(["Germany", "Finland", "Iceland"]));
  });
  test("whoever is never mentioned has that for a reason", () => {
    expect(find(sought).find(({ text }) => text === "Finland")).toMatchObject({
      why: "The article does not mention Finland anywhere.",
      span: null,
    });
  });
  test("a state that the article names by its adjective is mentioned", () => {
    const polish = `${TEXT}\nPolish workers came too.\n`;
    const warsaw = soughtAbout(polish, {
      proof: SENT,
      words: "Sweden",
      answer: { type: "country" },
      matter: "Which country sent engineers to the harbor?",
    });
    expect(distractorsOf(gather(polish))(warsaw).map(({ text }) => text)).not.toContain("Poland");
  });
});

describe("dates", () => {
  const sought = soughtAbout(TEXT, {
    proof: OPENED,
    words: "Monday",
    answer: { text: "June 10, 2024", type: "date", entity: null, value: "2024-06-10" },
    slot: "time",
    matter: "On which day did Anna Berg open the ferry line in Bergen?",
  });
  test("first what a careless reading of the weekday gives, then other days of the article", () => {
    expect(textsOf(sought).slice(0, 4)).toEqual([
      "June 17, 2024",
      "June 3, 2024",
      "June 12, 2024",
      "June 11, 2024",
    ]);
  });
  test("say how they come about", () => {
    expect(find(sought)[1]?.why).toBe(
      "That is a Monday too, but a week earlier; the article of June 12, 2024 says “Monday”.",
    );
    expect(find(sought)[2]?.why).toBe(
      "That is the day on which the article was published; it says “Monday”.",
    );
  });
  test("are as exact as the answer", () => {
    const month = soughtAbout(TEXT, {
      proof: VISITED,
      words: "May",
      answer: { text: "May 2024", type: "date", entity: null, value: "2024-05" },
      slot: "time",
      matter: "In which month did Lars Holm visit Oslo?",
    });
    expect(textsOf(month)).toEqual(["April 2024", "March 2024", "February 2024"]);
  });
});

describe("numbers", () => {
  const many = (words: string, text: string, value: number, proof: string) =>
    soughtAbout(TEXT, {
      proof,
      words,
      answer: { text, type: "number", entity: null, value },
      slot: "quantity",
      matter: "How many?",
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
    const sought = soughtAbout(TEXT, {
      proof: VISITED,
      words: "Danish Foreign Minister",
      answer: { type: "office", entity: null },
      slot: "office",
      matter: "What office does the article give for Lars Holm?",
    });
    expect(textsOf(sought)[0]).toBe("Norwegian Transport Minister");
    expect(textsOf(sought)).toContain("Danish Defense Minister");
    expect(find(sought)[0]?.why).toBe(`That is the office of Anna Berg: “${OPENED}”`);
  });
});

test("the same sought gets the same answers again", () => {
  expect(distractorsOf(gather(TEXT))(WHO)).toEqual(find(WHO));
});

test("what is described and not named gets no names beside it", () => {
  const sought = soughtAbout(TEXT, { proof: SENT, words: "engineers", answer: { entity: null } });
  expect(find(sought)).toEqual([]);
});

test("cities and regions stand without “the”, whatever noun the article puts behind them", () => {
  const text = `${TEXT}\nThe Ohio governor met the Bergen council and the Texas senator in Houston.\n`;
  const sought = soughtAbout(text, {
    proof: "met the Bergen council and the Texas senator in Houston.",
    words: "Houston",
    answer: { type: "place" },
    matter: "Where did they meet?",
  });
  expect(distractorsOf(gather(text))(sought).filter((one) => one.text.startsWith("the "))).toEqual([]);
});
