/** Reading quantities and dates in short texts such as options, to see whether one includes the other. */
import { MONTHS, monthNumber } from "../../lexicon/months.ts";
import { hasPhrase, wordsOf } from "../../text/words.ts";

/** A range of numbers; a side that is open does not hold its own end. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly openFrom: boolean;
  readonly openTo: boolean;
  /** What is counted, such as "containers". */
  readonly of: string;
}

const NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)";
const BOUNDS: readonly [RegExp, (a: number, b: number) => Omit<Range, "of">][] = [
  [
    new RegExp(`^between ${NUMBER} and ${NUMBER}`),
    (a, b) => ({ from: a, to: b, openFrom: false, openTo: false }),
  ],
  [
    new RegExp(`^(?:more than|over|above) ${NUMBER}`),
    (a) => ({ from: a, to: Infinity, openFrom: true, openTo: true }),
  ],
  [
    new RegExp(`^(?:at least|no fewer than|no less than) ${NUMBER}`),
    (a) => ({ from: a, to: Infinity, openFrom: false, openTo: true }),
  ],
  [
    new RegExp(`^(?:fewer than|less than|under|below) ${NUMBER}`),
    (a) => ({ from: -Infinity, to: a, openFrom: true, openTo: true }),
  ],
  [
    new RegExp(`^(?:at most|up to|no more than) ${NUMBER}`),
    (a) => ({ from: -Infinity, to: a, openFrom: true, openTo: false }),
  ],
  [new RegExp(`^(?:exactly )?${NUMBER}`), (a) => ({ from: a, to: a, openFrom: false, openTo: false })],
];

/** The quantity that a text begins with, or null: "more than 1,000 containers". "About 500" is none: it has no ends. */
export function rangeOf(text: string): Range | null {
  const plain = text.trim().toLowerCase();
  if (dateOf(text) !== null) return null;
  for (const [pattern, bounds] of BOUNDS) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const [a = 0, b = 0] = match.slice(1).map((digits) => Number(digits.replaceAll(",", "")));
    return { ...bounds(a, b), of: plain.slice(match[0].length).trim() };
  }
  return null;
}

/** Whether two ranges of the same thing have a number in common; one that names no thing is of any. */
export function overlap(one: Range, other: Range): boolean {
  if (one.of !== "" && other.of !== "" && one.of !== other.of) return false;
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.to, other.to);
  if (from !== to) return from < to;
  const isOpen = ({ from: low, to: high, openFrom, openTo }: Range): boolean =>
    (openFrom && low === from) || (openTo && high === to);
  return !isOpen(one) && !isOpen(other);
}

/** Year, month (1 to 12) and day, as far as a text names them. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const MONTH = MONTHS.join("|");
const DATE = new RegExp(`^(?:in |on )?(?:\\w+day, )?(${MONTH})(?: (\\d{1,2})(?!\\d))?(?:,? (\\d{4}))?$`, "i");
const MONTH_BUT_MAY = new RegExp(`\\b(?:${MONTHS.filter((name) => name !== "May").join("|")})\\b`, "i");
const DAY = new RegExp(`\\b(?:(?:${MONTH}) \\d{1,2}(?!\\d)|\\d{1,2} (?:${MONTH}))\\b`, "i");

/** A text that is a date and nothing else: "October 13, 2023", "on October 13", "July", "2023". Null otherwise. */
export function dateOf(text: string): PartialDate | null {
  const plain = text.trim().toLowerCase();
  if (/^(?:in )?(?:19|20)\d\d$/.test(plain)) return { year: Number(plain.slice(-4)), month: null, day: null };
  const match = DATE.exec(plain);
  if (match === null) return null;
  const number = (digits: string | undefined): number | null =>
    digits === undefined ? null : Number(digits);
  return { year: number(match[3]), month: monthNumber(match[1] ?? ""), day: number(match[2]) };
}

/** Whether one of two dates includes the other, as a month includes its days. */
export function includes(one: PartialDate, other: PartialDate): boolean {
  const agree = (a: number | null, b: number | null): boolean => a === null || b === null || a === b;
  return agree(one.year, other.year) && agree(one.month, other.month) && agree(one.day, other.day);
}

/** Whether a text names a month anywhere: "May" only beside a number, for it is also a verb. */
export function namesMonth(text: string): boolean {
  return MONTH_BUT_MAY.test(text) || /\bMay(?= \d)|(?<=\bin )May\b/.test(text);
}

/** Whether a text names a day of a month anywhere: "October 13", "13 October". */
export const namesDay = (text: string): boolean => DAY.test(text);

/** Whether two answers can both be true, or say the same: one date holds the other, two ranges overlap, one is said in the other. */
export function canBothBeTrue(one: string, other: string): boolean {
  const [dateOne, dateOther] = [dateOf(one), dateOf(other)];
  if (dateOne !== null && dateOther !== null) return includes(dateOne, dateOther);
  const [rangeOne, rangeOther] = [rangeOf(one), rangeOf(other)];
  if (rangeOne !== null && rangeOther !== null) return overlap(rangeOne, rangeOther);
  const [wordsOne, wordsOther] = [wordsOf(one), wordsOf(other)];
  return hasPhrase(wordsOne, wordsOther) || hasPhrase(wordsOther, wordsOne);
}
