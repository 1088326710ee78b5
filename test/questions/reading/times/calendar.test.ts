import fc from "fast-check";
import { expect, it } from "vitest";
import {
  dayNumber,
  dayOf,
  parseDay,
  weekdayOf,
  writeDay,
} from "../../../../questions/reading/times/calendar.ts";

it("counts days as the calendar of the language does", () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
      const date = new Date(number * 86_400_000);
      expect(dayNumber(dayOf(number))).toBe(number);
      expect(writeDay(dayOf(number))).toBe(date.toISOString().slice(0, 10));
      expect(weekdayOf(number)).toBe(date.getUTCDay());
    }),
  );
});

it("refuses days that do not exist", () => {
  expect(["2023-02-29", "2023-13-01", "2023-1-1", "yesterday"].map(parseDay)).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(parseDay("2024-02-29")).toEqual({ year: 2024, month: 2, day: 29 });
});
