import {
  addDays,
  addMonths,
  type Day,
  dayNumber,
  parseDay,
  weekdayOf,
  writeDay,
  writeMonth,
} from "../../../base/calendar.ts";
import { WEEKDAYS } from "../../lexicon/months.ts";
import type { Span } from "../../article/span.ts";
import { writeOutDate } from "../english/dates.ts";
import type { AlsoTrue } from "./also-true.ts";
import type { ArticleIndex } from "./article-index.ts";
import type { Distractor } from "./distractor.ts";
import { quote } from "../english/excerpt.ts";
import { quoteUnit, spanOf } from "./reason.ts";
import type { Sought } from "./sought.ts";

/**
 * Other times as exact as the right one: the day that a careless reading of "Friday" gives, the day of publication,
 * what the article dates otherwise, then neighbours.
 */
export function dateDistractors(sought: Sought, index: ArticleIndex, alsoTrue: AlsoTrue): Distractor[] {
  const { value, text } = sought.answer;
  if (sought.answer.type !== "date" || typeof value !== "string" || writeOutDate(value)?.text !== text)
    return [];
  const found = [
    ...misread(value, sought, index),
    ...fromArticle(value, sought, index, alsoTrue),
    ...neighbours(value, sought, index),
  ];
  const seen = new Set([value]);
  return found.filter((one) => {
    if (seen.has(String(one.value))) return false;
    seen.add(String(one.value));
    return true;
  });
}

type Reasoned = { readonly value: string; readonly why: string; readonly span: Span | null };

function make({ value, why, span }: Reasoned): Distractor[] {
  const written = writeOutDate(value);
  return written === null ? [] : [{ text: written.text, why, span, entity: null, value }];
}

/** The words by which the article gives the right time, with their place. */
function wordsOfAnswer({ answer, evidence }: Sought, index: ArticleIndex): Span | null {
  if (answer.span !== null) return answer.span;
  const time = index.reading.times.find(
    (one) =>
      one.value === answer.value && evidence.some(({ start, end }) => start <= one.start && one.end <= end),
  );
  return time === undefined ? null : spanOf(time);
}

/** A weekday counted in the wrong week, and the day of publication taken for the day of the event. */
function misread(value: string, sought: Sought, index: ArticleIndex): Distractor[] {
  const day = parseDay(value);
  const published = parseDay(index.reading.published);
  if (day === null || published === null) return [];
  const words = wordsOfAnswer(sought, index);
  const weekday = WEEKDAYS[weekdayOf(dayNumber(day))] ?? "";
  const found: Distractor[] = [];
  if (words !== null && words.text.toLowerCase().includes(weekday.toLowerCase()) && !/\d/.test(words.text)) {
    const isPast = dayNumber(day) <= dayNumber(published);
    for (const [days, place] of [
      [7, isPast ? "a week later, after what the article tells" : "a week later"],
      [-7, "a week earlier"],
    ] as const) {
      const why = `That is a ${weekday} too, but ${place}; the article of ${writeOutDate(index.reading.published)?.text ?? ""} says ${quote(words.text)}.`;
      found.push(...make({ value: writeDay(addDays(day, days)), why, span: words }));
    }
  }
  const why = `That is the day on which the article was published${words === null ? "" : `; it says ${quote(words.text)}`}.`;
  if (value !== index.reading.published)
    found.push(...make({ value: index.reading.published, why, span: words }));
  return found;
}

/** Times that the article gives for something else. */
function fromArticle(value: string, sought: Sought, index: ArticleIndex, alsoTrue: AlsoTrue): Distractor[] {
  return index.reading.times.flatMap((time) => {
    const unit = index.unitAt(time.start);
    if (!time.certain || time.value === null || unit === undefined) return [];
    if (time.value.length !== value.length || time.value.includes("/") || unit.role === "dateline") return [];
    if (alsoTrue.mayAnswer(time, sought)) return [];
    const why = `The article gives this time for something else: ${quoteUnit(unit, time)}`;
    return make({ value: time.value, why, span: spanOf(unit) });
  });
}

/** Days, months or years before and after; those that were still to come last. */
function neighbours(value: string, sought: Sought, index: ArticleIndex): Distractor[] {
  const words = wordsOfAnswer(sought, index);
  const proof = words === null ? "" : ` The article says ${quote(words.text)}.`;
  const unit = value.length === 10 ? "day" : value.length === 7 ? "month" : "year";
  const isMentioned = (other: string): boolean =>
    index.reading.times.some((time) => time.value?.startsWith(other));
  const isOpen = (other: string): boolean => other > index.reading.published.slice(0, other.length);
  const steps = [-1, 1, -2, 2, 3, -3].map((count) => ({ count, other: shift(value, count) }));
  const past = value <= index.reading.published.slice(0, value.length);
  return [...steps.filter(({ other }) => !(past && isOpen(other)))].flatMap(({ count, other }) => {
    if (isMentioned(other)) return [];
    const many = Math.abs(count);
    const apart = `${many === 1 ? "One" : many === 2 ? "Two" : "Three"} ${unit}${many === 1 ? "" : "s"} too ${count < 0 ? "early" : "late"}.`;
    return make({
      value: other,
      why: `${apart}${proof === "" ? ` The article does not name this ${unit}.` : proof}`,
      span: words,
    });
  });
}

function shift(value: string, count: number): string {
  const [year = 0, month = 1] = value.split("-").map(Number);
  const day: Day | null = parseDay(value);
  if (day !== null) return writeDay(addDays(day, count));
  if (value.length === 4) return String(year + count).padStart(4, "0");
  const moved = addMonths(year, month, count);
  return writeMonth(moved.year, moved.month);
}
