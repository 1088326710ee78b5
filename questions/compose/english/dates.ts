import { dayNumber, parseDay, weekdayOf, writeDay } from "../../../base/calendar.ts";
import { formatParts, partsOf } from "../../text/dates.ts";

export interface WrittenDate {
  readonly preposition: "on" | "in";
  /** "October 13, 2023", "July 2023", "2023". */
  readonly text: string;
}

/** A day, month or year as people write it; null for intervals and durations. */
export function writeOutDate(value: string): WrittenDate | null {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value)) return null;
  return { preposition: value.length === 10 ? "on" : "in", text: formatParts(partsOf(value)) };
}

/** As `writeOutDate`; a weekend is named by its Saturday. */
export function writeOutTime(value: string): WrittenDate | null {
  const [saturday, sunday] = value.split("/").map((day) => parseDay(day));
  if (!saturday || !sunday) return writeOutDate(value);
  const first = dayNumber(saturday);
  if (weekdayOf(first) !== 6 || dayNumber(sunday) !== first + 1) return null;
  return { preposition: "on", text: `the weekend of ${formatParts(partsOf(writeDay(saturday)))}` };
}

const RELATIVE =
  /\b(?:ago|earlier|later|last|next|this|past|coming|previous|following|recent|same|today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|morning|afternoon|evening|night)\b/i;
const MONTH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)/;

/** Whether a time expression means a day, month or year only as the day of publication counts: "Friday", "in July". */
export const isPointing = (text: string): boolean =>
  !/\b\d{4}\b/.test(text) && (RELATIVE.test(text) || MONTH.test(text));
