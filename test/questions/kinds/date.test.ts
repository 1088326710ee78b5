import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DateQuestion } from "../../../questions/kinds/date/date.ts";
import { findQuestionIssues, markAnswer } from "../../../questions/kinds/index.ts";
import { aHarbour, harbourQuestion } from "../../support/a-harbour.ts";

const base = harbourQuestion("date");
const ask = (value: string, answerText: string, stem = "When did the White House say it?"): DateQuestion => ({
  ...base,
  stem,
  value,
  answerText,
  mistakes: value.length === 10 ? [{ value: "2023-10-20", why: "“On Friday” looks back.", span: null }] : [],
});
const mark = (question: DateQuestion, text: string) =>
  markAnswer(question, { kind: "date", text }, { people: [] });

describe("a day, October 13, 2023", () => {
  const day = ask("2023-10-13", "October 13, 2023");
  test.each([
    ["October 13, 2023", 1],
    ["13 October 2023", 1],
    ["13 Oct 2023", 1],
    ["Oct. 13 2023", 1],
    ["the 13th of October, 2023", 1],
    ["October thirteenth 2023", 1],
    ["Friday, October 13, 2023", 1],
    ["2023-10-13", 1],
    ["2023/10/13", 1],
    ["10/13/2023", 1],
    ["13.10.2023", 1],
    ["Ocotber 13, 2023", 1],
    ["October 2023", 2 / 3],
    ["October 13", 2 / 3],
    ["2023", 1 / 3],
    ["Thursday, October 13, 2023", 0.5],
    ["October 14, 2023", 0],
    ["October 20, 2023", 0],
    ["November 13, 2023", 0],
    ["November 2023", 0],
    ["October 13, 2022", 0],
    ["Friday", 0],
    ["last week", 0],
    ["2023-13-10", 0],
    ["February 30, 2023", 0],
    ["", 0],
  ])("%j earns %d", (text, score) => {
    expect(mark(day, text).score).toBeCloseTo(score);
  });

  test("says what is missing, and why a foreseen mistake is one", () => {
    expect(mark(day, "October 2023").remarks[0]?.why).toBe("The article is more exact: the day is missing.");
    expect(mark(day, "October 20, 2023").remarks[0]?.why).toBe("“On Friday” looks back.");
    expect(mark(day, "Thursday, October 13, 2023").remarks[0]?.why).toBe(
      "October 13, 2023 was a Friday, not a Thursday.",
    );
    expect(mark(day, "soon").remarks[0]?.why).toMatch(/could not be read as a date/);
  });

  test("in figures that can be read two ways earns half, and is told to use a word", () => {
    const outcome = mark(ask("2025-04-05", "April 5, 2025"), "04/05/2025");
    expect(outcome).toMatchObject({ verdict: "partly", score: 0.5 });
    expect(outcome.remarks[0]?.why).toBe(
      "This can be read as April 5, 2025 or as May 4, 2025: write the month as a word.",
    );
  });
});

describe("a month, July 2023: in July is not July 1", () => {
  const month = ask("2023-07", "July 2023");
  test.each([
    ["July 2023", "right"],
    ["in July, 2023", "right"],
    ["2023-07", "right"],
    ["7/2023", "right"],
    ["July", "partly"],
    ["2023", "partly"],
    ["July 1, 2023", "wrong"],
    ["2023-07-01", "wrong"],
    ["July 25, 2023", "wrong"],
    ["June 2023", "wrong"],
  ])("%j is %s", (text, verdict) => {
    expect(mark(month, text).verdict).toBe(verdict);
  });
  test("a day that the article does not give is named as such", () => {
    expect(mark(month, "July 1, 2023").remarks[0]?.why).toBe(
      "The article gives no day: it says July 2023, no more.",
    );
  });
});

describe("what the stem gives need not be repeated", () => {
  test.each([
    ["On which day in October 2023 did the White House say it?", "13", 1],
    ["On which day in October 2023 did the White House say it?", "the 13th", 1],
    ["On which day in October 2023 did the White House say it?", "October 13", 1],
    ["On which day in October 2023 did the White House say it?", "October", 0],
    ["On which day in October 2023 did the White House say it?", "October 2023", 0],
    ["On which day of 2023 did the White House say it?", "October 13", 1],
    ["On which day of 2023 did the White House say it?", "October", 0.5],
    ["On which day of 2023 did the White House say it?", "13", 0.5],
  ])("%s %j earns %d", (stem, text, score) => {
    expect(mark(ask("2023-10-13", "October 13, 2023", stem), text).score).toBe(score);
  });
});

test("the verb “may” in a stem gives no month away", () => {
  const asked = ask("2025-05-02", "May 2, 2025", "On which day of 2025 may ships leave the harbour again?");
  expect(mark(asked, "2").score).toBe(0.5);
  expect(mark({ ...asked, stem: "On which day in May 2025 may ships leave again?" }, "2").score).toBe(1);
});

test("every way to write the day of a key is right, and any other day, month or year is wrong", () => {
  const days = fc
    .tuple(
      fc.integer({ min: 1900, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) => new Date(Date.UTC(year, month - 1, day)));
  const iso = (at: Date): string => at.toISOString().slice(0, 10);
  const write = (at: Date, options: Intl.DateTimeFormatOptions, locale = "en-US"): string =>
    at.toLocaleDateString(locale, { ...options, timeZone: "UTC" });
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 20_000 }), (at, later) => {
      const long = { dateStyle: "long" } as const;
      const key = { ...ask(iso(at), write(at, long)), mistakes: [] };
      const forms = [
        iso(at),
        write(at, long),
        write(at, long, "en-GB"),
        write(at, { dateStyle: "medium" }),
        write(at, { dateStyle: "full" }),
        write(at, { dateStyle: "medium" }, "en-GB"),
      ];
      for (const form of forms) expect([form, mark(key, form).verdict]).toEqual([form, "right"]);
      const other = new Date(at.getTime() + later * 86_400_000);
      expect(mark(key, write(other, long)).verdict).toBe("wrong");
    }),
    { seed: 7, numRuns: 300 },
  );
});

test("a date that is finer than its fact, or says something else than the answer, is an issue", () => {
  const { facts, article } = aHarbour();
  const voted = facts.find(({ id }) => id === "voted");
  const issues = findQuestionIssues(
    ask("2025-01-15", "January 2025"),
    voted as NonNullable<typeof voted>,
    article,
  );
  expect(issues.map(({ path, message }) => `${path.join(".")} ${message}`)).toEqual([
    "answerText would not be marked right: it must say the same as value",
    "value must be the time of its fact, 2025-01, or a coarser one",
  ]);
});
