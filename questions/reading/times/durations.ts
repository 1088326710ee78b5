import { own } from "../../../base/own.ts";
import { CLOCK, COUNT } from "./patterns.ts";
import { HOLIDAYS, YEAR_END } from "./holidays.ts";
import { type TimeRule, type TimeValue, unresolved } from "./time-rule.ts";
import { numberValue } from "./time-words.ts";

const LETTER: Readonly<Record<string, string>> = { day: "D", week: "W", month: "M", year: "Y" };

function readDuration(found: RegExpExecArray): TimeValue | null {
  const unit = (found[2] ?? "").toLowerCase();
  const count = numberValue(found[1] ?? "");
  if (count === null) return unresolved("duration of no stated length", "duration");
  const letter = own(LETTER, unit);
  if (unit === "decade")
    return { value: `P${count * 10}Y`, granularity: "duration", certain: true, rule: "duration" };
  if (letter === undefined || !Number.isInteger(count))
    return unresolved("duration in hours or parts", "duration");
  return { value: `P${count}${letter}`, granularity: "duration", certain: true, rule: "duration" };
}

const UNIT = "(day|week|month|year|decade|hour|minute|century)";
/** Stretches of time, times counted from another event, holidays and clock times without a day. */
export const DURATIONS: readonly TimeRule[] = [
  HOLIDAYS,
  YEAR_END,
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
      /^(?: or so| or more)? (?:after|before|later|earlier)\b/.test(text.slice(found.index + found[0].length))
        ? unresolved("counted from another time", "duration")
        : /^(?:an?) (?:day|week|month|year)$/i.test(found[0]) &&
            /(?:times?|once|twice|percent|%|\d) $/i.test(
              text.slice(Math.max(0, found.index - 8), found.index),
            )
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
