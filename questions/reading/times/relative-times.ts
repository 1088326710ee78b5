import { own } from "../../../base/own.ts";
import { addDays, addMonths, dayNumber, dayOf, weekdayOf } from "../../../base/calendar.ts";
import { seasonOf } from "./explicit-times.ts";
import { MONTH_TIMES } from "./months.ts";
import { CLOCK, COUNT, DAY_PART, SEASON, WEEKDAY } from "./patterns.ts";
import { type TimeContext, type TimeRule, type TimeValue, unresolved } from "./time-rule.ts";
import { bounds, day, interval, month, year } from "./time-values.ts";
import { weekdayNumber } from "../../lexicon/months.ts";
import { numberValue } from "./time-words.ts";

/** Bare weekday: past tense, the latest such day on or before publication; future, the next on or after; else the nearest. */
function readWeekday(found: RegExpExecArray, context: TimeContext, text: string): TimeValue | null {
  const modifier = (found[1] ?? "").trim().toLowerCase();
  const published = dayNumber(context.published);
  const ahead = (weekdayNumber(found[2] ?? "") - weekdayOf(published) + 7) % 7;
  const at = (offset: number, certain: boolean, rule: string): TimeValue =>
    day(dayOf(published + offset), certain, rule);
  const latest = ahead === 0 ? 0 : ahead - 7;
  if (/\b(?:previous|following|that|same)$/.test(modifier))
    return unresolved("a weekday counted from another day");
  if (/\b(?:last|past)$/.test(modifier))
    return at(ahead - 7, true, "last + weekday: the latest such day before publication");
  if (/\bnext$/.test(modifier))
    return at(ahead === 0 ? 7 : ahead, false, "next + weekday: the next such day, or a week later");
  const around = text.slice(Math.max(0, found.index - 12), found.index + found[0].length + 12);
  if (
    /\b(?:every|each|most|any|another|one) (?:\w+ )?$/i.test(
      text.slice(Math.max(0, found.index - 16), found.index),
    )
  )
    return null;
  if (
    /\b(?:Black|Good|Ash|Super|Palm|Easter|Bloody|Cyber|Fat|Holy) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/.test(
      around,
    )
  )
    return unresolved("a weekday in a name");
  const { direction, sure } = context.direction(...bounds(found));
  const possessive = /^['’]s\b/.test(text.slice(found.index + found[0].length));
  const certain = sure && !possessive;
  if (/\bcoming$/.test(modifier) || (/\bthis$/.test(modifier) && direction !== "past"))
    return at(ahead, true, "this or coming + weekday");
  if (possessive && direction !== "future")
    return at(latest, false, "possessive weekday: the latest such day");
  if (direction === "past")
    return at(latest, certain, "bare weekday, past tense: the latest such day on or before publication");
  if (direction === "future")
    return at(ahead, certain, "bare weekday, future: the next such day on or after publication");
  return at(ahead <= 3 ? ahead : ahead - 7, false, "bare weekday, tense unclear: the nearest such day");
}

const STEP: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};

/** A stretch of time named from the publication. */
interface Named {
  /** "earlier", "later"; empty where nothing stands before it. */
  readonly part: string;
  /** -1 for the last, 0 for this, 1 for the next one. */
  readonly step: number;
  readonly unit: string;
  readonly certain: boolean;
  readonly rule: string;
  readonly found: RegExpExecArray;
}

/** "last year", "earlier this month", "next week". */
function readNamedPeriod(found: RegExpExecArray, context: TimeContext): TimeValue | null {
  const step = own(STEP, (found[2] ?? "this").toLowerCase()) ?? 0;
  const unit = (found[3] ?? "").toLowerCase();
  const { published } = context;
  const named: Named = {
    part: (found[1] ?? "").trim().toLowerCase(),
    step,
    unit,
    found,
    certain: !context.isQuoted(found.index),
    rule: `${step < 0 ? "last" : step > 0 ? "next" : "this"} ${unit}`,
  };
  switch (unit) {
    case "year":
      return year(published.year + step, named.certain, named.rule);
    case "month":
      return month(addMonths(published.year, published.month, step), named.certain, named.rule);
    case "week":
      return weekOf(named, context);
    case "weekend":
      return weekendOf(named, context);
    case "decade":
      return step === 0 ? null : unresolved(named.rule);
    default:
      return seasonFrom(named, context);
  }
}

/** The Monday of the week that is meant, as a day number. */
const mondayOf = (today: number, step: number): number => today - ((weekdayOf(today) + 6) % 7) + step * 7;

function weekOf({ part, step, certain, rule }: Named, { published }: TimeContext): TimeValue {
  const today = dayNumber(published);
  const monday = mondayOf(today, step);
  if (step === 0 && /^earl(?:y|ier)/.test(part) && monday < today)
    return interval(
      dayOf(monday),
      dayOf(today - 1),
      certain,
      "earlier this week: from Monday to the day before publication",
      "interval",
    );
  if (step === 0 && /^later/.test(part))
    return interval(published, dayOf(monday + 6), certain, "later this week", "interval");
  // on a Sunday the week that ends or the week that begins may be meant
  const clear = weekdayOf(today) !== 0;
  return interval(dayOf(monday), dayOf(monday + 6), certain && clear, `${rule}: Monday to Sunday`);
}

function weekendOf({ step, certain, rule, found }: Named, context: TimeContext): TimeValue {
  const today = dayNumber(context.published);
  const weekday = weekdayOf(today);
  const monday = mondayOf(today, step);
  const isBehind = step === 0 && weekday < 4 && weekday > 0;
  const past = step < 0 || (isBehind && context.direction(...bounds(found)).direction === "past");
  const saturday = (past ? monday - (step < 0 ? 0 : 7) : monday) + 5;
  // on a Saturday or Sunday "last weekend" may be the one a week before
  const clear = step < 0 && weekday > 0 && weekday < 6;
  return interval(dayOf(saturday), dayOf(saturday + 1), certain && clear, rule, "interval");
}

/** The last month of a season in the year that it ends in. */
const SEASON_ENDS: ReadonlyMap<string, number> = new Map([
  ["winter", 2],
  ["spring", 5],
  ["summer", 8],
  ["autumn", 11],
  ["fall", 11],
]);

function seasonFrom({ unit, step, rule }: Named, { published }: TimeContext): TimeValue {
  const ends = SEASON_ENDS.get(unit);
  if (ends === undefined) return unresolved(rule);
  const isOver = published.month > ends;
  const turn = step < 0 ? (isOver ? 0 : -1) : step > 0 && isOver ? 1 : 0;
  return seasonOf(unit, published.year + turn - (unit === "winter" ? 1 : 0), rule);
}

/** "two weeks ago", "a year earlier": counted back, exact only for days. */
function readAgo(found: RegExpExecArray, context: TimeContext): TimeValue | null {
  const count = numberValue(found[1] ?? "");
  const unit = (found[2] ?? "").toLowerCase();
  const quoted = context.isQuoted(found.index);
  const earlier = /^(?:earlier|before)/i.test(found[3] ?? "");
  if (count === null || count > 5000 || !Number.isInteger(count)) return unresolved("a time counted back");
  const rule = earlier
    ? "counted back from another time, taken as the publication"
    : `counted back from the publication`;
  const { published } = context;
  if (earlier && unit !== "year") return unresolved("counted from another time");
  if (unit === "day") return day(addDays(published, -count), !quoted && !earlier, rule);
  if (unit === "week") return day(addDays(published, -7 * count), false, rule);
  if (unit === "month") return month(addMonths(published.year, published.month, -count), false, rule);
  return year(published.year - count, false, rule);
}

const BEFORE_DAY = `(?:(?:${CLOCK}|[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater) (?:on )?)?`;

/** Times that are counted from the day of publication. */
export const RELATIVE_TIMES: readonly TimeRule[] = [
  {
    pattern: /\b(?:[Tt]he )?[Dd]ay (before yesterday|after tomorrow)\b/g,
    read: (found, context) =>
      day(
        addDays(context.published, found[1]?.startsWith("b") ? -2 : 2),
        !context.isQuoted(found.index),
        "counted from the publication",
      ),
  },
  {
    pattern: new RegExp(
      `\\b(${COUNT}|an?|a couple of|a few|several|many) (day|week|month|year)s? (?:or so )?(ago|earlier|before)\\b(?: (?:today|yesterday|${WEEKDAY}))?`,
      "gi",
    ),
    read: readAgo,
  },
  {
    pattern: new RegExp(
      `\\b(?:${BEFORE_DAY})((?:[Tt]his |[Tt]he )?(?:[Ll]ast|[Nn]ext|[Tt]his|[Cc]oming|[Pp]ast|[Pp]revious|[Ff]ollowing|[Tt]hat|[Ss]ame) )?${WEEKDAY}(?: ${DAY_PART}| at ${CLOCK})?(?![\\p{L}])`,
      "gu",
    ),
    read: readWeekday,
  },
  {
    pattern: new RegExp(
      `\\b((?:[Ee]arly|[Ll]ate|[Ll]ater|[Ee]arlier|[Mm]id)[ -](?:in )?|[Tt]he (?:beginning|start|middle|end) of )?(?:the )?([Ll]ast|[Nn]ext|[Tt]his|[Cc]urrent|[Pp]revious|[Cc]oming|[Pp]ast) (year|month|weekend|week|decade|quarter|${SEASON.slice(1, -1)})\\b(?!-old)`,
      "gi",
    ),
    read: (found, context, text) =>
      /\b(?:previous|past)\b/i.test(found[0]) &&
      !/\b(?:spring|summer|autumn|fall|winter|week|weekend|year|month)\b/i.test(found[0])
        ? unresolved("a stretch of time")
        : /\bprevious\b/i.test(found[0])
          ? unresolved("counted from another time")
          : /\bpast (?:year|month|week)\b/i.test(found[0])
            ? unresolved("the stretch of time up to now", "duration")
            : /^ and\b/.test(text.slice(found.index + found[0].length)) &&
                /\bover the $/i.test(text.slice(0, found.index))
              ? null
              : readNamedPeriod(found, context),
  },
  {
    pattern: /\b([Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) in (the)? (year|month|week)\b/g,
    read: (found, context) => {
      const asNamed = Object.assign([found[0], found[1], "this", found[3]], {
        index: found.index,
        input: found.input,
      });
      return readNamedPeriod(asNamed as unknown as RegExpExecArray, context);
    },
  },
  MONTH_TIMES,
  {
    pattern: new RegExp(
      `\\b(?:(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater) )?(?:([Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening)|[Yy]esterday|[Ll]ast night|[Tt]omorrow))(?: ${DAY_PART}| at ${CLOCK})?\\b`,
      "g",
    ),
    read: (found, context, text) => {
      const word = (found[1] ?? "").toLowerCase();
      const title = /^(?:USA|America|Russia|Psychology|Trending) $/.test(
        text.slice(Math.max(0, found.index - 11), found.index).replace(/^.* (?=\w+ $)/, ""),
      );
      if (title && /^T/.test(found[0])) return null;
      const { direction, sure } = context.direction(...bounds(found));
      // "the threats today", "today's youth", "people today are": nowadays
      const nowadays =
        word === "today" &&
        (/^['’]s\b/.test(text.slice(found.index + found[0].length)) ||
          /\b(?:of|even|until) $/i.test(text.slice(0, found.index)) ||
          !(direction === "past" || (direction === "future" && sure)));
      const offset = word === "yesterday" || word === "last night" ? -1 : word === "tomorrow" ? 1 : 0;
      return day(
        addDays(context.published, offset),
        !context.isQuoted(found.index) && !nowadays,
        "counted from the publication",
      );
    },
  },
];
