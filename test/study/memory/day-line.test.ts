import { expect, test } from "vitest";
import { dayName, dayNumberOf } from "../../../base/calendar.ts";
import { placeDay, studyDay } from "../../../study/memory/day-line.ts";

const dayOf = (iso: string): string => {
  const [, hours = "0", minutes = "0"] = /([+-]\d\d):(\d\d)$/.exec(iso) ?? [];
  const zoneMin = Number(hours) * 60 + Math.sign(Number(hours)) * Number(minutes);
  return dayName(studyDay({ at: Date.parse(iso), zoneMin }));
};

test("a day of study begins at four in the morning where the learner is", () => {
  expect(dayOf("2026-11-23T03:59:59+01:00")).toBe("2026-11-22");
  expect(dayOf("2026-11-23T04:00:00+01:00")).toBe("2026-11-23");
  expect(dayOf("2026-11-23T23:59:59-08:00")).toBe("2026-11-23");
  expect(dayOf("2026-11-24T01:30:00-08:00")).toBe("2026-11-23");
});

test("the nights of summer time lie in one day each, on both sides of the change", () => {
  // Berlin: 2026-03-29 02:00 becomes 03:00, 2026-10-25 03:00 becomes 02:00.
  expect(dayOf("2026-03-29T01:59:00+01:00")).toBe("2026-03-28");
  expect(dayOf("2026-03-29T03:01:00+02:00")).toBe("2026-03-28");
  expect(dayOf("2026-03-29T04:00:00+02:00")).toBe("2026-03-29");
  expect(dayOf("2026-10-25T02:30:00+02:00")).toBe("2026-10-24");
  expect(dayOf("2026-10-25T02:30:00+01:00")).toBe("2026-10-24");
  expect(dayOf("2026-10-25T04:00:00+01:00")).toBe("2026-10-25");
});

const DAY_MS = 86_400_000;
const ZONES = Intl.supportedValuesOf("timeZone");

/** Minutes east of UTC in a zone at a moment. */
function zoneClock(zone: string): (at: number) => number {
  const offsets = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
  return (at) => {
    const name = offsets.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? "";
    const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
    return sign === undefined ? 0 : (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
}

const FOUR_YEARS = [dayNumberOf("2024-01-01"), dayNumberOf("2028-01-01")] as const;
/** Wall times of a day, in minutes, with the day of study that they belong to: this one, or the one before. */
const WALL_TIMES = [
  [3 * 60 + 59, -1],
  [4 * 60, 0],
  [12 * 60, 0],
  [23 * 60 + 30, 0],
  [24 * 60 + 30, 0],
  [27 * 60 + 59, 0],
  [28 * 60, 1],
] as const;

test(`in each of ${ZONES.length} zones, on every day of four years, an answer counts on the day of its wall clock`, () => {
  const wrong: string[] = [];
  let changes = 0;
  for (const zone of ZONES) {
    const zoneMin = zoneClock(zone);
    for (let week = FOUR_YEARS[0]; week < FOUR_YEARS[1]; week += 7) {
      // Asking for an offset takes long. Where it is the same a day before and a day after the week, it is the same in it.
      const before = zoneMin((week - 1) * DAY_MS);
      const isSteady = before === zoneMin((week + 9) * DAY_MS);
      if (!isSteady) changes += 1;
      for (let day = week; day < week + 7; day++) {
        for (const [minutes, days] of WALL_TIMES) {
          const wall = day * DAY_MS + minutes * 60_000;
          const offset = isSteady ? before : zoneMin(wall - zoneMin(wall - before * 60_000) * 60_000);
          const moment = { at: wall - offset * 60_000, zoneMin: offset };
          if (studyDay(moment) !== day + days) wrong.push(`${zone} ${dayName(day)} ${minutes}`);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(changes).toBeGreaterThan(1_000); // summer time begins and ends in some hundred zones
});

const noDays = (): number[] => [];

test("the line follows the clock, and stays for a flight over the date line", () => {
  expect(placeDay(null, 100, noDays)).toEqual({ day: 100, cap: null });
  expect(placeDay({ day: 100, said: 100 }, 130, noDays)).toEqual({ day: 130, cap: null });
  expect(placeDay({ day: 100, said: 100 }, 99, noDays)).toEqual({ day: 100, cap: null });
  expect(placeDay({ day: 100, said: 99 }, 100, noDays)).toEqual({ day: 100, cap: null });
});

test("a clock that was a year ahead is set right, and what was learned then counts as learned before", () => {
  const studied = (): number[] => [98, 99, 100, 465];
  expect(placeDay({ day: 465, said: 465 }, 101, studied)).toEqual({ day: 101, cap: 100 });
});

test("a clock that fell back by years moves nothing, and counts on from where the learner was", () => {
  const studied = (): number[] => [9_998, 9_999, 10_000];
  expect(placeDay({ day: 10_000, said: 10_000 }, 5, studied)).toEqual({ day: 10_000, cap: null });
  expect(placeDay({ day: 10_000, said: 5 }, 7, () => [...studied(), 5])).toEqual({ day: 10_002, cap: null });
  expect(placeDay({ day: 10_002, said: 7 }, 10_003, () => [...studied(), 5, 7])).toEqual({
    day: 10_003,
    cap: null,
  });
});
