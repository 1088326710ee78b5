import { expect, test } from "vitest";
import { localDay } from "../../base/clock.ts";

test("a day is the learner's own calendar day, not the UTC one", () => {
  const justBeforeMidnightUtc = Date.UTC(2026, 10, 23, 23, 30);
  expect(localDay({ at: justBeforeMidnightUtc, zoneMin: 0 })).toBe("2026-11-23");
  expect(localDay({ at: justBeforeMidnightUtc, zoneMin: 60 })).toBe("2026-11-24");
  expect(localDay({ at: justBeforeMidnightUtc, zoneMin: -480 })).toBe("2026-11-23");
});
