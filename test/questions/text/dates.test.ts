import { describe, expect, it } from "vitest";
import { MONTHS, monthNumber, WEEKDAYS, weekdayNumber } from "../../../questions/lexicon/months.ts";
import { formatParts, formatTime, partsOf } from "../../../questions/text/dates.ts";

describe("dates in words", () => {
  it("are written as far as they go", () => {
    expect(["2023-10-13", "2023-07", "2023"].map((value) => formatParts(partsOf(value)))).toEqual([
      "October 13, 2023",
      "July 2023",
      "2023",
    ]);
    expect(formatParts({ year: null, month: 10, day: 13 })).toBe("October 13");
    expect(formatTime("2023-07-25/2023-07-27")).toBe("July 25 to July 27, 2023");
    expect(formatTime("2023/2023")).toBe("2023 to 2023");
  });

  it("know months and weekdays by their names and short forms, and nothing else", () => {
    expect(MONTHS.map(monthNumber)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(WEEKDAYS.map(weekdayNumber)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(["Sept.", "sep", "SEPT", "Jul.", "ma", "mayor", "sever", ""].map(monthNumber)).toEqual([
      9, 9, 9, 7, 0, 0, 0, 0,
    ]);
    expect(["Tues.", "thurs", "weds", "su", "sunny"].map(weekdayNumber)).toEqual([2, 4, 3, -1, -1]);
  });
});
