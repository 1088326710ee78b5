import fc from "fast-check";
import { expect, it } from "vitest";
import { dayName, dayNumber, dayNumberOf, dayOf, daysOf, parseDay, weekdayOf } from "../../base/calendar.ts";

it("counts days as the calendar of the language does", () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
      const date = new Date(number * 86_400_000);
      expect(dayNumber(dayOf(number))).toBe(number);
      expect(dayName(number)).toBe(date.toISOString().slice(0, 10));
      expect(dayNumberOf(dayName(number))).toBe(number);
      expect(weekdayOf(number)).toBe(date.getUTCDay());
    }),
  );
});

it("refuses days that do not exist", () => {
  const none = ["2023-02-29", "2023-13-01", "2023-1-1", "yesterday", ""];
  expect(none.map(parseDay)).toEqual(none.map(() => null));
  expect(none.map(dayNumberOf)).toEqual(none.map(() => Number.NaN));
  expect(parseDay("2024-02-29")).toEqual({ year: 2024, month: 2, day: 29 });
});

it("knows the days of a month, a year and an interval", () => {
  const names = (value: string): string[] => {
    const days = daysOf(value);
    return days === null ? [] : [dayName(days.first), dayName(days.last)];
  };
  expect(names("2024-02")).toEqual(["2024-02-01", "2024-02-29"]);
  expect(names("2023-12")).toEqual(["2023-12-01", "2023-12-31"]);
  expect(names("1900")).toEqual(["1900-01-01", "1900-12-31"]);
  expect(names("2023-12/2024-01-05")).toEqual(["2023-12-01", "2024-01-05"]);
  for (const none of ["2024-01-02/2024-01-01", "2024/2025/2026", "P3M", "2024-00", "2024-", "/2024"]) {
    expect(daysOf(none)).toBeNull();
  }
});
