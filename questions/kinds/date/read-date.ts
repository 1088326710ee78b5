import { monthLength } from "../../../base/calendar.ts";
import { foldNumbers } from "../number/number-words.ts";
import { foldWords } from "../typed/fold.ts";
import { isSlipOfName } from "../typed/slip.ts";

/** The parts of a date that a text gives; what it does not give is null. Months and days count from 1. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}
export interface ReadDate extends DateParts {
  /** 0 for Sunday; null when no day of the week is named. */
  readonly weekday: number | null;
}

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
/** Words that belong to a date and say nothing. */
const FILLERS: ReadonlySet<string> = new Set(["the", "of", "in", "on", "day", "year", "month", "ad", "ce"]);

/** The name, its first three letters or "sept", or one slip of the finger in a long one. */
function nameIndex(names: readonly string[], word: string): number {
  const exact = names.findIndex((name) => name === word || (word.length >= 3 && word === name.slice(0, 3)));
  if (exact >= 0) return exact;
  if (word === "sept") return 8;
  if (names === WEEKDAYS && /^(tues|weds|thur|thurs)$/.test(word)) {
    return names.findIndex((name) => name.startsWith(word.slice(0, 3)));
  }
  return names.findIndex((name) => isSlipOfName(word, name));
}

/** A day without a year may be February 29. */
const LEAP_YEAR = 2000;
const exists = ({ year, month, day }: DateParts): boolean =>
  (month === null || (month >= 1 && month <= 12)) &&
  (day === null || (day >= 1 && day <= (month === null ? 31 : monthLength(year ?? LEAP_YEAR, month)))) &&
  (year === null || year >= 1);

/**
 * Every way to read a text as a date: one for most, two for "04/05/2025", none for what is no date. Read are ISO
 * dates, figures parted by dots (day first) or strokes (either order), and words in any order ("October 13, 2023",
 * "13 Oct 2023", "Friday the 13th", "July 2023").
 */
export function readDates(text: string): ReadDate[] {
  const trimmed = text.trim();
  const readings = readFigures(trimmed) ?? readWords(trimmed);
  return readings.filter(exists);
}

function readFigures(text: string): ReadDate[] | null {
  const make = (year: string, month: string | null, day: string | null): ReadDate => ({
    year: Number(year),
    month: month === null ? null : Number(month),
    day: day === null ? null : Number(day),
    weekday: null,
  });
  const [, year, month = null, day = null] =
    /^(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?$/.exec(text) ?? [];
  if (year !== undefined) return [make(year, month, day)];
  const [, monthOfYear, itsYear] = /^(\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (monthOfYear !== undefined && itsYear !== undefined) return [make(itsYear, monthOfYear, null)];
  const [, first, mark, second, last] = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4})$/.exec(text) ?? [];
  if (first === undefined || second === undefined || last === undefined) return null;
  const dayFirst = make(last, second, first);
  const monthFirst = make(last, first, second);
  return mark === "." || first === second ? [dayFirst] : [monthFirst, dayFirst];
}

function readWords(text: string): ReadDate[] {
  const words = foldNumbers(foldWords(text)).filter((word) => !FILLERS.has(word));
  const found: { -readonly [Part in keyof ReadDate]: number | null } = {
    year: null,
    month: null,
    day: null,
    weekday: null,
  };
  if (words.length === 0) return [];
  for (const word of words) {
    const part = partOf(word);
    if (part === null || found[part.name] !== null) return [];
    found[part.name] = part.value;
  }
  return [found];
}

function partOf(word: string): { name: keyof ReadDate; value: number } | null {
  if (/^\d{4}$/.test(word)) return { name: "year", value: Number(word) };
  const day = /^(\d{1,2})(?:th)?$/.exec(word)?.[1];
  if (day !== undefined) return { name: "day", value: Number(day) };
  const month = nameIndex(MONTHS, word);
  if (month >= 0) return { name: "month", value: month + 1 };
  const weekday = nameIndex(WEEKDAYS, word);
  return weekday < 0 ? null : { name: "weekday", value: weekday };
}

/** The parts of `2023-10-13`, `2023-10` or `2023`. */
export function partsOf(value: string): DateParts {
  const [year = null, month = null, day = null] = value.split("-").map(Number);
  return { year, month, day };
}

/** As a person reads it, as far as it goes: "October 13, 2023", "July 2023", "October 13", "2023". */
export function formatParts({ year, month, day }: DateParts): string {
  const name =
    month === null ? "" : (MONTHS[month - 1] ?? "").replace(/^./, (letter) => letter.toUpperCase());
  const dayAndMonth = [name, day === null ? "" : String(day)].filter((part) => part !== "").join(" ");
  const comma = day !== null && year !== null ? ", " : " ";
  return [dayAndMonth, year === null ? "" : String(year)].filter((part) => part !== "").join(comma);
}

export function weekdayName(weekday: number): string {
  return (WEEKDAYS[weekday] ?? "").replace(/^./, (letter) => letter.toUpperCase());
}
