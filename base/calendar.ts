/**
 * The civil (Gregorian) calendar in plain numbers: no time zone, no `Date`, the same everywhere. The number of a day
 * counts from January 1, 1970, which is 0.
 */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
export const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
export const isDay = ({ year, month, day }: Day): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);

/** The number of a day, by counting from 1 March in 400-year cycles (Howard Hinnant's civil-day algorithm). */
export function dayNumber({ year, month, day }: Day): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** The inverse of `dayNumber`. */
export function dayOf(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const slot = Math.floor((5 * ofYear + 2) / 153);
  const month = slot < 10 ? slot + 3 : slot - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * slot + 2) / 5) + 1,
  };
}

/** The day of the week of the day with this number: 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7;
export const addDays = (day: Day, count: number): Day => dayOf(dayNumber(day) + count);

const pad = (value: number, width: number): string => String(value).padStart(width, "0");
export const writeYear = (year: number): string => pad(year, 4);
export const writeMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;
export const writeDay = (day: Day): string => `${writeMonth(day.year, day.month)}-${pad(day.day, 2)}`;

/** The month that is `count` months after (before, if negative) the given one. */
export function addMonths(year: number, month: number, count: number): { year: number; month: number } {
  const total = year * 12 + month - 1 + count;
  return { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 };
}

/** A day written `YYYY-MM-DD`; null if it is not written so or does not exist. */
export function parseDay(text: string): Day | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (found === null) return null;
  const day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return isDay(day) ? day : null;
}

/** `YYYY-MM-DD` for the number of a day. */
export const dayName = (number: number): string => writeDay(dayOf(number));

/** The number of a day `YYYY-MM-DD`: the inverse of `dayName`. NaN for what is no such day. */
export function dayNumberOf(name: string): number {
  const day = parseDay(name);
  return day === null ? Number.NaN : dayNumber(day);
}

/** A stretch of days by their numbers, both ends included. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/**
 * The days of a day, month, year, or interval of two of these, as facts and readings write their times: `2023-07-25`,
 * `2023-07`, `2023`, `2023-07/2023-08-12`. Null when there is no such time, or the interval ends before it begins.
 */
export function daysOf(value: string): Days | null {
  const [from = "", to = from, ...more] = value.split("/");
  const [start, end] = [periodOf(from), periodOf(to)];
  if (start === null || end === null || more.length > 0 || start.first > end.last) return null;
  return { first: start.first, last: end.last };
}

function periodOf(value: string): Days | null {
  if (!/^\d{4}(-\d\d){0,2}$/.test(value)) return null;
  const day = parseDay(`${value}-01-01`.slice(0, 10));
  if (day === null) return null;
  const first = dayNumber(day);
  if (value.length === 10) return { first, last: first };
  const next = value.length === 4 ? { year: day.year + 1, month: 1 } : addMonths(day.year, day.month, 1);
  return { first, last: dayNumber({ ...next, day: 1 }) - 1 };
}
