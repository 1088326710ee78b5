import { dayNumber, weekdayOf } from "../../../base/calendar.ts";
import type { Span } from "../../article/span.ts";
import { WEEKDAYS } from "../../lexicon/months.ts";
import { type DateParts, formatParts, partsOf } from "../../text/dates.ts";
import { foldWords } from "../../text/fold.ts";
import { type ReadDate, readDates } from "./read-date.ts";

interface DateKey {
  readonly stem: string;
  readonly value: string;
  readonly mistakes: readonly { readonly value: string; readonly why: string; readonly span: Span | null }[];
}

export interface MarkedDate {
  readonly score: number;
  readonly why: string | null;
  readonly span: Span | null;
  /** Where no date could be read: `why` says how to write one. */
  readonly isUnreadable?: true;
}

const PARTS = ["year", "month", "day"] as const;
type Part = (typeof PARTS)[number];

const no = (why: string | null, span: Span | null = null): MarkedDate => ({ score: 0, why, span });

/**
 * Marks a date by the parts that are asked for and that the stem does not give. Each right part is a share; a
 * wrong part makes it wrong, and so does a part that the article does not give: "in July" is not July 1.
 */
export function markDate(key: DateKey, text: string): MarkedDate {
  if (text.trim() === "") return no(null);
  const readings = readDates(text);
  const [first] = readings;
  if (first === undefined || readings.every(isWeekdayAlone)) return unreadable(first);
  const marked = readings.map((reading) => markReading(key, reading));
  const best = marked.reduce((one, other) => (other.score > one.score ? other : one));
  if (readings.length === 1 || best.score === 0) return best;
  const why = `This can be read as ${readings.map(formatParts).join(" or as ")}: write the month as a word.`;
  return { score: best.score / 2, why, span: null };
}

const isWeekdayAlone = (given: ReadDate): boolean => PARTS.every((part) => given[part] === null);

const unreadable = (weekday: ReadDate | undefined): MarkedDate => ({
  ...no(
    weekday === undefined
      ? "That could not be read as a date: write it like October 13, 2023."
      : "Give the date, not the day of the week.",
  ),
  isUnreadable: true,
});

function markReading(key: DateKey, read: ReadDate): MarkedDate {
  const right = partsOf(key.value);
  const given = inCenturyOf(right, read);
  const inStem = givenByStem(key.stem, right);
  const filled: DateParts = {
    year: given.year ?? (inStem.has("year") ? right.year : null),
    month: given.month ?? (inStem.has("month") ? right.month : null),
    day: given.day,
  };
  const mistake = key.mistakes.find(({ value }) => formatParts(partsOf(value)) === formatParts(filled));
  if (mistake !== undefined) return no(mistake.why, mistake.span);
  const wrong = PARTS.find(
    (part) => given[part] !== null && right[part] !== null && given[part] !== right[part],
  );
  if (wrong !== undefined) return no(null);
  const added = PARTS.find((part) => given[part] !== null && right[part] === null);
  if (added !== undefined)
    return no(`The article gives no ${added}: it says ${formatParts(right)}, no more.`);
  const asked = PARTS.filter((part) => right[part] !== null && !inStem.has(part));
  const met = asked.filter((part) => given[part] !== null);
  const missing = asked.filter((part) => given[part] === null);
  const share = met.length / asked.length;
  const weekday = wrongWeekday(given, filled);
  if (weekday !== null) return { score: share / 2, why: weekday, span: null };
  return { score: share, why: missing.length === 0 ? null : missingWords(missing), span: null };
}

/** A year of two figures is one of the century that is asked for. */
const inCenturyOf = ({ year }: DateParts, given: ReadDate): ReadDate =>
  given.hasShortYear === true && year !== null && given.year !== null
    ? { ...given, year: Math.floor(year / 100) * 100 + (given.year % 100) }
    : given;

const missingWords = (missing: readonly Part[]): string =>
  `The article is more exact: the ${missing.join(" and the ")} ${missing.length === 1 ? "is" : "are"} missing.`;

/** The parts that the stem states, which nobody needs to repeat; never all of them. */
function givenByStem(stem: string, right: DateParts): ReadonlySet<Part> {
  const words = foldWords(stem);
  const found = new Set<Part>();
  if (right.month !== null && words.includes(String(right.year))) found.add("year");
  const month = formatParts({ year: null, month: right.month, day: null });
  // With its capital: the verb "may" names no month.
  if (right.day !== null && stem.split(/[^A-Za-z]+/).includes(month)) found.add("month");
  return found;
}

function wrongWeekday({ weekday }: ReadDate, { year, month, day }: DateParts): string | null {
  if (weekday === null || year === null || month === null || day === null) return null;
  const right = weekdayOf(dayNumber({ year, month, day }));
  return right === weekday
    ? null
    : `${formatParts({ year, month, day })} was a ${WEEKDAYS[right] ?? ""}, not a ${WEEKDAYS[weekday] ?? ""}.`;
}
