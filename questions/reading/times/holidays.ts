import { type Day, dayNumber, dayOf, monthLength, weekdayOf, writeDay } from "../../../base/calendar.ts";
import type { TimeContext, TimeRule, TimeValue } from "./time-rule.ts";

const on =
  (month: number, day: number) =>
  (year: number): Day => ({ year, month, day });

const MONDAY = 1;
const THURSDAY = 4;
/** The first, second, ... such weekday of a month, and some days after it. */
const nth =
  (count: number, weekday: number, month: number, after = 0) =>
  (year: number): Day => {
    const first = dayNumber({ year, month, day: 1 });
    return dayOf(first + ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7 + after);
  };
const lastMonday =
  (month: number) =>
  (year: number): Day => {
    const last = dayNumber({ year, month, day: monthLength(year, month) });
    return dayOf(last - ((weekdayOf(last) - MONDAY + 7) % 7));
  };

/** Days that have their date by law or custom; those that move are set as in the United States. */
const DAYS: readonly [string, (year: number) => Day][] = [
  ["Christmas Eve", on(12, 24)],
  ["Christmas(?: Day)?", on(12, 25)],
  ["New Year['’]s Eve", on(12, 31)],
  ["New Year['’]s Day", on(1, 1)],
  ["Halloween", on(10, 31)],
  ["Valentine['’]s Day", on(2, 14)],
  ["May Day", on(5, 1)],
  ["Veterans Day", on(11, 11)],
  ["(?:the )?Fourth of July", on(7, 4)],
  ["Martin Luther King(?:,? Jr\\.?)? Day", nth(3, MONDAY, 1)],
  ["Presidents['’]? Day", nth(3, MONDAY, 2)],
  ["Memorial Day", lastMonday(5)],
  ["Labor Day", nth(1, MONDAY, 9)],
  ["Columbus Day", nth(2, MONDAY, 10)],
  ["Election Day", nth(1, MONDAY, 11, 1)],
  ["Thanksgiving(?: Day)?", nth(4, THURSDAY, 11)],
];
const NAMED = DAYS.map(([name, inYear]) => ({ name: new RegExp(`^(?:${name})$`, "u"), inYear }));

/** The nearest such day on the verb's side; never certain, because custom differs between countries. */
function readHoliday(found: RegExpExecArray, context: TimeContext): TimeValue | null {
  const holiday = NAMED.find(({ name }) => name.test(found[0]));
  if (holiday === undefined) return null;
  const { direction } = context.direction(found.index, found.index + found[0].length);
  const today = dayNumber(context.published);
  const distance = (day: Day): number => dayNumber(day) - today;
  const days = [-1, 0, 1].map((offset) => holiday.inYear(context.published.year + offset));
  const allowed = days.filter(
    (day) => direction === "unclear" || (direction === "past" ? distance(day) <= 0 : distance(day) >= 0),
  );
  const nearest = allowed.sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0];
  return nearest === undefined
    ? null
    : { value: writeDay(nearest), granularity: "day", certain: false, rule: "holiday, nearest year" };
}

/** Holidays by their names. */
export const HOLIDAYS: TimeRule = {
  pattern: new RegExp(`\\b(?:${DAYS.map(([name]) => name).join("|")})(?![\\p{L}]| \\p{Lu})`, "gu"),
  read: readHoliday,
};

/** "By year-end": the last day of this year; "since year-end": of the one before. Never certain: a firm's year may end otherwise. */
export const YEAR_END: TimeRule = {
  pattern: /\b(?:the )?(?:year[ -]end|year['’]s end)\b(?! \p{Ll}+ (?:of|from)\b)/gu,
  read: (found, { published }, text) => {
    const since = /\b(?:since|from|at) $/i.test(text.slice(Math.max(0, found.index - 6), found.index));
    const past = since && published.month < 12;
    return {
      value: writeDay({ year: published.year - (past ? 1 : 0), month: 12, day: 31 }),
      granularity: "day",
      certain: false,
      rule: past ? "the end of last year" : "the end of this year",
    };
  },
};
