import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatParts } from "../../../questions/text/dates.ts";
import { markDate } from "../../../questions/kinds/date/mark-date.ts";

const STEM = "When did the town vote?";
const scoreOf = (value: string, text: string, stem = STEM): number =>
  markDate({ stem, value, mistakes: [] }, text).score;

describe("a right date in another writing is right", () => {
  test.each([
    ["2021-11-24", "２０２１／１１／２４"],
    ["2021-11-24", "٢٤/١١/٢٠٢١"],
    ["2021-11-24", "2021–11–24"],
    ["2021-11-24", "\u202a24.11.2021\u202c"],
    ["2021-11-24", "24 / 11 / 2021"],
    ["2021-11-24", "24. 11. 2021."],
    ["2021-11-24", "the 24/11/2021"],
    ["2021-11-24", "Wed 24/11/2021"],
    ["2021-11-24", "11/24/21"],
    ["2021-11-24", "24.11.21"],
    ["2021-11-24", "20211124"],
    ["2021-11-24", "Nov. 24, 21"],
    ["2021-11-24", "24Nov2021"],
    ["2021-11-24", "Novem 24 2021"],
    ["1987-06-30", "30/6/87"],
    ["2021-02", "Feb. ’21"],
    ["2021-09", "Sept. 2021"],
    ["2021-04", "Apirl 2021"],
  ])("%s as %j", (value, text) => {
    expect(scoreOf(value, text)).toBe(1);
  });

  test("without the year that the stem states", () => {
    const stem = "On which day of 2021 did the town vote?";
    expect(["11/24", "24.11.", "24 November"].map((text) => scoreOf("2021-11-24", text, stem))).toEqual([
      1, 1, 1,
    ]);
    expect(scoreOf("2021-11-24", "11/24")).toBeCloseTo(2 / 3);
  });
});

test.each([
  ["2021-11-24", "11/25/21"],
  ["2021-11-24", "24.11.20"],
  ["2021-11", "11/24/21"],
  ["2021", "21"],
  ["2021-11-24", "31/11/2021"],
])("%s is not %j", (value, text) => {
  expect(scoreOf(value, text)).toBe(0);
});

test("any day is right in figures that can be read in one way, and half right in two", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom("-", "/", "‑", "–", " "),
      (year, month, day, mark) => {
        const two = (figure: number): string => String(figure).padStart(2, "0");
        const value = `${year}-${two(month)}-${two(day)}`;
        expect(scoreOf(value, [year, two(month), two(day)].join(mark))).toBe(1);
        expect(scoreOf(value, `${day}.${month}.${year}`)).toBe(1);
        expect(scoreOf(value, formatParts({ year, month, day }))).toBe(1);
        expect(scoreOf(value, [month, day, year].join(mark))).toBe(day > 12 || day === month ? 1 : 0.5);
      },
    ),
    { seed: 13 },
  );
});
