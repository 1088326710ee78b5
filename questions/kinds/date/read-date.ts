import { monthLength } from "../../../base/calendar.ts";
import { MONTHS, monthNumber, WEEKDAYS, weekdayNumber } from "../../lexicon/months.ts";
import type { DateParts } from "../../text/dates.ts";
import { plainDigits } from "../../text/figures.ts";
import { foldNumbers } from "../../text/numbers.ts";
import { foldWords } from "../../text/fold.ts";
import { isSlipOfName } from "../typed/slip.ts";

export interface ReadDate extends DateParts {
  /** 0 for Sunday; null when no day of the week is named. */
  readonly weekday: number | null;
  /** Whether two figures were given for the year, which is taken for one of this century. */
  readonly hasShortYear?: boolean;
}

/** Words that belong to a date and say nothing. */
const FILLERS: ReadonlySet<string> = new Set(["the", "of", "in", "on", "day", "year", "month", "ad", "ce"]);

/** One slip of the finger in a name of five letters or more; -1 for a word that is none of them. */
const slipOf = (names: readonly string[], word: string): number =>
  names.findIndex((name) => isSlipOfName(word, name.toLowerCase(), 5));

/** A name cut short in any place: "Septem", "Octo". */
const cutShort = (names: readonly string[], word: string): number =>
  word.length < 3 ? -1 : names.findIndex((name) => name.toLowerCase().startsWith(word));

/** A day without a year may be February 29. */
const LEAP_YEAR = 2000;
const exists = ({ year, month, day }: DateParts): boolean =>
  (month === null || (month >= 1 && month <= 12)) &&
  (day === null || (day >= 1 && day <= (month === null ? 31 : monthLength(year ?? LEAP_YEAR, month)))) &&
  (year === null || year >= 1);

/**
 * Every way to read a text as a date: one for most, two for "04/05/2025", none for what is no date. Read are ISO
 * dates, figures of any script parted by dots (day first), strokes, hyphens or blanks (either order), with or without the
 * year, and words in any order ("October 13, 2023", "13 Oct 2023", "Friday the 13th", "July ’23").
 */
export function readDates(text: string): ReadDate[] {
  const plain = plainDigits(text)
    .normalize("NFKC")
    .replace(/\p{Pd}|−/gu, "-")
    .replace(/[⁄∕]/gu, "/");
  return (readFigures(plain) ?? readWords(plain)).filter(exists);
}

/** The figures of a text alone, and the day of the week that stands beside them. */
function figuresIn(text: string): { figures: string; weekday: number | null } {
  const words = text.split(/[\s,]+/).filter((word) => word !== "" && !FILLERS.has(word.toLowerCase()));
  const named = words.map(weekdayNumber).find((day) => day >= 0) ?? null;
  const figures = words
    .filter((word) => weekdayNumber(word) < 0)
    .join(" ")
    .replace(/\s*([-/.])\s*/g, "$1")
    .replace(/[.;:]+$/, "");
  return { figures, weekday: named };
}

const make = (year: string | null, month: string | null, day: string | null): ReadDate => ({
  year: year === null ? null : Number(year) + (year.length === 2 ? 2000 : 0),
  month: month === null ? null : Number(month),
  day: day === null ? null : Number(day),
  weekday: null,
  ...(year?.length === 2 ? { hasShortYear: true } : {}),
});

function readFigures(text: string): ReadDate[] | null {
  const { figures, weekday } = figuresIn(text);
  const found = yearFirst(figures) ?? yearLast(figures) ?? withoutYear(figures);
  return found?.map((date) => ({ ...date, weekday })) ?? null;
}

function yearFirst(figures: string): ReadDate[] | null {
  const [, year, month = null, day = null] =
    /^(\d{4})(?:[-/. ](\d{1,2}))?(?:[-/. ](\d{1,2}))?$/.exec(figures) ?? [];
  if (year !== undefined) return [make(year, month, day)];
  const [, whole, itsMonth, itsDay] = /^([12]\d{3})(\d\d)(\d\d)$/.exec(figures) ?? [];
  return whole === undefined || itsMonth === undefined || itsDay === undefined
    ? null
    : [make(whole, itsMonth, itsDay)];
}

function yearLast(figures: string): ReadDate[] | null {
  const [, monthOfYear, itsYear] = /^(\d{1,2})[-/. ](\d{4})$/.exec(figures) ?? [];
  if (monthOfYear !== undefined && itsYear !== undefined) return [make(itsYear, monthOfYear, null)];
  const [, first, mark, second, last] = /^(\d{1,2})([-/. ])(\d{1,2})\2['’]?(\d{4}|\d\d)$/.exec(figures) ?? [];
  if (first === undefined || second === undefined || last === undefined) return null;
  const readings = inEitherOrder(mark, [first, second], last);
  const turned = mark === "-" && first.length === 2 && last.length === 2;
  return turned ? [...readings, make(first, second, last)] : readings;
}

/** "10/13": the stem may have said the year. */
function withoutYear(figures: string): ReadDate[] | null {
  const [, first, mark, second] = /^(\d{1,2})([-/.])(\d{1,2})$/.exec(figures) ?? [];
  return first === undefined || second === undefined ? null : inEitherOrder(mark, [first, second], null);
}

function inEitherOrder(
  mark: string | undefined,
  [first, second]: readonly [string, string],
  year: string | null,
): ReadDate[] {
  const dayFirst = make(year, second, first);
  return mark === "." || first === second ? [dayFirst] : [make(year, first, second), dayFirst];
}

/** "’23" behind a month. */
const SHORT_YEAR = /(?<![\p{L}\d])['’‘](\d\d)(?!\d)/u;
/** "13Oct2023" is three words; "13th" is one. */
const RUN_TOGETHER = /(?<=\d)(?=\p{L}{3})|(?<=\p{L}{3})(?=\d)/gu;

function readWords(text: string): ReadDate[] {
  const short = SHORT_YEAR.exec(text)?.[1];
  const folded = foldWords(text.replace(SHORT_YEAR, " ").replace(RUN_TOGETHER, " "));
  const words = foldNumbers(folded).filter((word) => !FILLERS.has(word));
  if (words.length === 0) return [];
  const found: { -readonly [Part in keyof DateParts | "weekday"]: number | null } = {
    year: short === undefined ? null : Number(short) + 2000,
    month: null,
    day: null,
    weekday: null,
  };
  let hasShortYear = short !== undefined;
  for (const word of words) {
    const part = partOf(word);
    if (part === null) return [];
    // the second small figure behind a month: "October 13, 23"
    const isYear = part.name === "day" && /^\d\d$/.test(word) && found.day !== null && found.month !== null;
    const name = isYear ? "year" : part.name;
    if (found[name] !== null) return [];
    found[name] = isYear ? part.value + 2000 : part.value;
    hasShortYear ||= isYear;
  }
  return [{ ...found, ...(hasShortYear ? { hasShortYear } : {}) }];
}

function partOf(word: string): { name: keyof DateParts | "weekday"; value: number } | null {
  if (/^\d{4}$/.test(word)) return { name: "year", value: Number(word) };
  const day = /^(\d{1,2})(?:th)?$/.exec(word)?.[1];
  if (day !== undefined) return { name: "day", value: Number(day) };
  const month = monthNumber(word) || cutShort(MONTHS, word) + 1 || slipOf(MONTHS, word) + 1;
  if (month > 0) return { name: "month", value: month };
  const weekday = Math.max(weekdayNumber(word), cutShort(WEEKDAYS, word), slipOf(WEEKDAYS, word));
  return weekday < 0 ? null : { name: "weekday", value: weekday };
}
