import { CLOCK, COUNT } from "./patterns.ts";
import { dayNumber, dayOf, type Day, weekdayOf, writeDay } from "./calendar.ts";
import { type TimeContext, type TimeRule, type TimeValue, unresolved } from "./time-rule.ts";
import { numberValue } from "./time-words.ts";

const LETTER: Readonly<Record<string, string>> = { day: "D", week: "W", month: "M", year: "Y" };

function readDuration(found: RegExpExecArray): TimeValue | null {
  const unit = (found[2] ?? "").toLowerCase();
  const count = numberValue(found[1] ?? "");
  if (count === null) return unresolved("duration of no stated length", "duration");
  const letter = LETTER[unit];
  if (unit === "decade")
    return { value: `P${count * 10}Y`, granularity: "duration", certain: true, rule: "duration" };
  if (letter === undefined || !Number.isInteger(count))
    return unresolved("duration in hours or parts", "duration");
  return { value: `P${count}${letter}`, granularity: "duration", certain: true, rule: "duration" };
}

/** Days that have their date by law or custom everywhere they are kept. */
const FIXED: readonly [RegExp, number, number][] = [
  [/^Christmas Eve/, 12, 24],
  [/^Christmas/, 12, 25],
  [/^New Year['’]s Eve/, 12, 31],
  [/^New Year['’]s Day/, 1, 1],
  [/^Halloween/, 10, 31],
  [/^Valentine['’]s Day/, 2, 14],
  [/^May Day/, 5, 1],
];

function readHoliday(found: RegExpExecArray, context: TimeContext): TimeValue | null {
  const fixed = FIXED.find(([name]) => name.test(found[0]));
  const { direction } = context.direction(found.index, found.index + found[0].length);
  const today = dayNumber(context.published);
  const inYear = (year: number): Day => {
    if (fixed !== undefined) return { year, month: fixed[1], day: fixed[2] };
    const first = dayNumber({ year, month: 11, day: 1 });
    return dayOf(first + ((11 - weekdayOf(first)) % 7) + 21); // the fourth Thursday of November, in the United States
  };
  const days = [-1, 0, 1].map((offset) => inYear(context.published.year + offset));
  const distance = (day: Day): number => dayNumber(day) - today;
  const allowed = days.filter(
    (day) => direction === "unclear" || (direction === "past" ? distance(day) <= 0 : distance(day) >= 0),
  );
  const nearest = allowed.sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0];
  return nearest === undefined
    ? null
    : { value: writeDay(nearest), granularity: "day", certain: false, rule: "holiday, nearest year" };
}

const UNIT = "(day|week|month|year|decade|hour|minute|century)";
/** Stretches of time, times counted from another event, holidays and clock times without a day. */
export const DURATIONS: readonly TimeRule[] = [
  {
    pattern:
      /\b(?:Christmas(?: Eve| Day)?|New Year['’]s (?:Eve|Day)|Halloween|Valentine['’]s Day|May Day|Thanksgiving(?: Day)?)(?! \p{Lu})/gu,
    read: readHoliday,
  },
  {
    pattern: /\b(?:[Oo]ver )?the weekend\b/g,
    read: () => unresolved("a weekend"),
  },
  {
    pattern: new RegExp(
      `\\b(${COUNT}|an?|several|some|many|a few|a couple of)[ -]${UNIT}s?(?![\\p{L}]|[ -]old\\b|[ -]olds\\b| of age\\b|['’]s? [\\p{L}-]+ old)`,
      "giu",
    ),
    read: (found, _context, text) =>
      /^(?:an?) (?:day|week|month|year)$/i.test(found[0]) &&
      /(?:times?|once|twice|percent|%|\d) $/i.test(text.slice(Math.max(0, found.index - 8), found.index))
        ? null
        : readDuration(found),
  },
  {
    pattern:
      /\b(?:the )?(?:last|past|next|coming|recent|first) (?:few )?(?:days|weeks|months|years|decades)\b|\b(?:days|weeks|months|years|decades|hours) (?:after|before|later|earlier|ago)\b/gi,
    read: () => unresolved("a time of no stated length", "duration"),
  },
  {
    pattern:
      /\b(?:the |that )?(?:same|next|following|previous) (?:day|week|month|year|morning|night|evening)\b|\bthat (?:day|week|month|year|night|morning)\b/gi,
    read: () => unresolved("counted from another time"),
  },
  {
    pattern: new RegExp(`\\b(?:at |around |about )?${CLOCK}(?![\\p{L}])`, "gu"),
    read: (found) => (/\d/.test(found[0]) ? unresolved("clock time without a day") : null),
  },
];
