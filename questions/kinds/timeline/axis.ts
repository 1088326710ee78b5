/** Calendar arithmetic in whole days since 1970, without a clock or a zone: 2023-07-25 is a day, wherever one is. */

/** A stretch of days, both ends included. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** One place on an axis: a day, month or year, written `2023-07-25`, `2023-07` or `2023`. */
export interface Slot extends Days {
  readonly value: string;
}

export const STEPS = ["day", "month", "year"] as const;
export interface Axis {
  /** First and last day, month or year that the axis shows. */
  readonly from: string;
  readonly to: string;
  readonly step: (typeof STEPS)[number];
}

/** More places than this could neither be hit with a pointer nor walked through with keys. */
export const MAX_SLOTS = 130;

const DAY_MS = 86_400_000;
const LENGTH = { day: 10, month: 7, year: 4 } as const;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

function readDay(text: string): number | null {
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(ms) && isoOf(ms / DAY_MS) === text ? ms / DAY_MS : null;
}

/** The days of a day, month, year, or interval `A/B` of these; null when there is no such time. */
export function readTime(value: string): Days | null {
  const parts = value.split("/");
  if (parts.length === 2) {
    const [from, to] = [readTime(parts[0] ?? ""), readTime(parts[1] ?? "")];
    return from !== null && to !== null && from.first <= to.last
      ? { first: from.first, last: to.last }
      : null;
  }
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value) ?? [];
  if (year === undefined) return null;
  const first = readDay(`${year}-${month ?? "01"}-${day ?? "01"}`);
  if (first === null) return null;
  if (day !== undefined) return { first, last: first };
  const next = month === undefined ? firstOf(Number(year) + 1, 1) : firstOf(Number(year), Number(month) + 1);
  return { first, last: next - 1 };
}

/** The first day of a month; month 13 is January of the next year. */
function firstOf(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, 1);
  return date.getTime() / DAY_MS;
}

/** The places of an axis from left to right, or none when it is malformed; at most one more than `MAX_SLOTS`. */
export function slotsOf({ from, to, step }: Axis): Slot[] {
  const [start, end] = [readTime(from), readTime(to)];
  if (start === null || end === null) return [];
  const slots: Slot[] = [];
  for (let first = start.first; first <= end.last && slots.length <= MAX_SLOTS; ) {
    const value = isoOf(first).slice(0, LENGTH[step]);
    const last = readTime(value)?.last ?? first;
    slots.push({ value, first, last });
    first = last + 1;
  }
  return slots;
}

/** As a person reads it: "July 25, 2023", "July 2023", "2023", "July 25 to July 27, 2023". */
export function formatTime(value: string): string {
  const [from, to] = value.split("/");
  if (from !== undefined && to !== undefined) {
    const sameYear = from.slice(0, 4) === to.slice(0, 4) && from.length > 4;
    return `${sameYear ? formatTime(from).replace(/,? \d{4}$/, "") : formatTime(from)} to ${formatTime(to)}`;
  }
  const [year = "", month, day] = value.split("-");
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`;
}
