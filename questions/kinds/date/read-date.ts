import { monthLength } from "../../../base/calendar.ts";
import { MONTHS, monthNumber, WEEKDAYS, weekdayNumber } from "../../lexicon/months.ts";
import type { DateParts } from "../../text/dates.ts";
import { foldNumbers } from "../../text/numbers.ts";
import { foldWords } from "../../text/fold.ts";
import { isSlipOfName } from "../typed/slip.ts";

export interface ReadDate extends DateParts {
  /** 0 for Sunday; null when no day of the week is named. */
  readonly weekday: number | null;
}

/** Words that belong to a date and say nothing. */
const FILLERS: ReadonlySet<string> = new Set(["the", "of", "in", "on", "day", "year", "month", "ad", "ce"]);

/** One slip of the finger in a long name; -1 for a word that is none of them. */
const slipOf = (names: readonly string[], word: string): number =>
  names.findIndex((name) => isSlipOfName(word, name.toLowerCase()));

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
  const month = monthNumber(word) || slipOf(MONTHS, word) + 1;
  if (month > 0) return { name: "month", value: month };
  const weekday = Math.max(weekdayNumber(word), slipOf(WEEKDAYS, word));
  return weekday < 0 ? null : { name: "weekday", value: weekday };
}
