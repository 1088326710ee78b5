import { expect, test } from "vitest";
import { localDay } from "../../base/clock.ts";

test("a day is the learner's own calendar day, not the UTC one", () => {
  const justBeforeMidnightUtc = Date.UTC(2026, 10, 23, 23, 30);
  expect(localDay({ at: justBeforeMidnightUtc, zoneMin: 0 })).toBe("2026-11-23");
  expect(localDay({ at: justBeforeMidnightUtc, zoneMin: 60 })).toBe("2026-11-24");
  expect(localDay({ at: justBeforeMidnightUtc, zoneMin: -480 })).toBe("2026-11-23");
});

test("a day is the one that the calendar says, over leap years, centuries and before 1970", () => {
  const days = Array.from(
    { length: 40_000 },
    (_, index) => (index * 37 - 700_000) * 86_400_000 + index * 2_149,
  );
  const wrong = days.filter((at) => localDay({ at, zoneMin: 0 }) !== new Date(at).toISOString().slice(0, 10));
  expect(wrong).toEqual([]);
});
