import { expect, test } from "vitest";
import { dayName, dayNumberOf } from "../../../base/clock.ts";
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

const ZONES = Intl.supportedValuesOf("timeZone");

test("in every zone, over four years, a lesson at half past eleven and one at half past midnight share a day", () => {
  let wrong = 0;
  for (const zone of ZONES) {
    const offsets = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
    const zoneMin = (at: number): number => {
      const name = offsets.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? "";
      const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
      return sign === undefined ? 0 : (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
    };
    // Every eleventh day, so that all weekdays and all changes of the clock within six days are met.
    for (let day = dayNumberOf("2024-01-01"); day < dayNumberOf("2028-01-01"); day += 11) {
      const wall = (minutes: number): { at: number; zoneMin: number } => {
        const guess = day * 86_400_000 + minutes * 60_000;
        const offset = zoneMin(guess - zoneMin(guess) * 60_000);
        return { at: guess - offset * 60_000, zoneMin: offset };
      };
      const late = studyDay(wall(23 * 60 + 30));
      const later = studyDay(wall(24 * 60 + 30));
      if (late !== day || later !== day) wrong += 1;
    }
  }
  expect(wrong).toBe(0);
}, 60_000);

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
