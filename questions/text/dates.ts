import { MONTHS } from "../lexicon/months.ts";

/** The parts of a date that a text gives; what it does not give is null. Months and days count from 1. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** The parts of `2023-10-13`, `2023-10` or `2023`. */
export function partsOf(value: string): DateParts {
  const [year = null, month = null, day = null] = value.split("-").map(Number);
  return { year, month, day };
}

/** As a person reads it, as far as it goes: "October 13, 2023", "July 2023", "October 13", "2023". */
export function formatParts({ year, month, day }: DateParts): string {
  const name = month === null ? "" : (MONTHS[month - 1] ?? "");
  const dayAndMonth = [name, day === null ? "" : String(day)].filter((part) => part !== "").join(" ");
  const comma = day !== null && year !== null ? ", " : " ";
  return [dayAndMonth, year === null ? "" : String(year)].filter((part) => part !== "").join(comma);
}

/** A day, month, year or interval as a person reads it: "July 25, 2023", "July 2023", "July 25 to July 27, 2023". */
export function formatTime(value: string): string {
  const [from = "", to] = value.split("/").map((one) => formatParts(partsOf(one)));
  if (to === undefined) return from;
  const year = (time: string): string => /\d{4}$/.exec(time)?.[0] ?? "";
  const sameYear = year(from) === year(to) && from !== year(from);
  return `${sameYear ? from.replace(/,? \d{4}$/, "") : from} to ${to}`;
}
