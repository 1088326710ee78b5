import { own } from "../../../base/own.ts";
import {
  type Day,
  dayNumber,
  isDay,
  weekdayOf,
  writeDay,
  writeMonth,
  writeYear,
} from "../../../base/calendar.ts";
import { MONTH, NUMBER_WORD, ORDINAL_DAY, SEASON, WEEKDAY } from "./patterns.ts";
import { type TimeContext, type TimeRule, type TimeValue, unresolved } from "./time-rule.ts";
import { monthNumber, weekdayNumber } from "../../lexicon/months.ts";
import { numberValue } from "./time-words.ts";

const YEAR = "(1[0-9]{3}|20[0-9]{2})";
const sure = (value: string, granularity: TimeValue["granularity"], rule: string): TimeValue => ({
  value,
  granularity,
  certain: true,
  rule,
});
const fullDay = (year: string, month: number, day: string, rule: string): TimeValue | null => {
  const found = { year: Number(year), month, day: Number(day) };
  return isDay(found) ? sure(writeDay(found), "day", rule) : null;
};

/** Above this distance in days the nearest year is no safe reading of a day without a year. */
const SAFE_DISTANCE_DAYS = 75;

/**
 * A day and month without a year: the year in which the named weekday fits; else the one on the verb's side of the
 * publication; else the nearest.
 */
function nearYear(
  month: number,
  dayText: string,
  weekday: string | undefined,
  context: TimeContext,
  at: [number, number],
): TimeValue | null {
  const day = Number(dayText);
  const { published } = context;
  const days: Day[] = [published.year - 1, published.year, published.year + 1].map((year) => ({
    year,
    month,
    day,
  }));
  const candidates = days.filter(isDay);
  if (candidates.length === 0) return null;
  const today = dayNumber(published);
  const distance = (candidate: Day): number => dayNumber(candidate) - today;
  const byNearness = [...candidates].sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)));
  if (weekday !== undefined) {
    const fitting = byNearness.find(
      (candidate) => weekdayOf(dayNumber(candidate)) === weekdayNumber(weekday),
    );
    if (fitting !== undefined)
      return sure(writeDay(fitting), "day", "day and month, year in which the weekday fits");
  }
  const nearest = byNearness[0];
  if (nearest === undefined) return null;
  const { direction, sure: attached } = context.direction(...at);
  const past = byNearness.find((candidate) => distance(candidate) <= 0);
  const future = byNearness.find((candidate) => distance(candidate) >= 0);
  const onSide = direction === "past" ? past : direction === "future" ? future : undefined;
  const near = Math.abs(distance(nearest)) <= SAFE_DISTANCE_DAYS;
  if (onSide === undefined || (near && onSide !== nearest)) {
    return {
      value: writeDay(nearest),
      granularity: "day",
      certain: near && onSide === undefined,
      rule: "day and month, nearest year",
    };
  }
  const certain = near || (attached && direction === "past");
  return { value: writeDay(onSide), granularity: "day", certain, rule: `day and month, ${direction} tense` };
}

/** "the Sept. 11 attacks" is the name of an event of 2001, not a day of this year. */
const isInName = (found: RegExpExecArray, text: string): boolean =>
  /Sept\S* 11$/.test(found[0]) &&
  /^,? (?:\d{4} )?(?:terror|attacks?|hijack|memorial|anniversary|commission|victims?|families)/i.test(
    text.slice(found.index + found[0].length),
  );

/** Days that are written out, with or without their year. */
export const EXPLICIT_DAYS: readonly TimeRule[] = [
  {
    pattern: /\b(\d{4})-(\d\d)-(\d\d)\b/g,
    read: (found) => fullDay(found[1] ?? "", Number(found[2]), found[3] ?? "", "full date"),
  },
  {
    pattern: /\b(\d{1,2})[/](\d{1,2})[/](\d{4})\b/g,
    read: (found) => {
      const [first, second] = [Number(found[1]), Number(found[2])];
      if (first > 12) return fullDay(found[3] ?? "", second, String(first), "full date in figures");
      if (second > 12 || first === second)
        return fullDay(found[3] ?? "", first, String(second), "full date in figures");
      return unresolved("figures that may be day or month");
    },
  },
  {
    pattern: new RegExp(
      `\\b${MONTH} (\\d{1,2}) ?(?:-|–|—|to|through) ?(\\d{1,2})(?:,? ${YEAR})?\\b(?![:,.]?\\d)`,
      "g",
    ),
    read: (found, context) => {
      const month = monthNumber(found[1] ?? "");
      const first =
        found[4] === undefined
          ? nearYear(month, found[2] ?? "", undefined, context, [found.index, found.index + found[0].length])
          : fullDay(found[4], month, found[2] ?? "", "");
      if (first?.value === undefined || first.value === null || Number(found[3]) <= Number(found[2]))
        return null;
      const last = fullDay(first.value.slice(0, 4), month, found[3] ?? "", "");
      return last?.value
        ? {
            value: `${first.value}/${last.value}`,
            granularity: "interval",
            certain: first.certain,
            rule: "range of days",
          }
        : null;
    },
  },
  {
    pattern: new RegExp(`\\b(?:${WEEKDAY},? )?${MONTH} ${ORDINAL_DAY},? ${YEAR}\\b`, "g"),
    read: (found) => fullDay(found[4] ?? "", monthNumber(found[2] ?? ""), found[3] ?? "", "full date"),
  },
  {
    pattern: new RegExp(`\\b(?:${WEEKDAY},? )?(?:the )?${ORDINAL_DAY} (?:of )?${MONTH},? ${YEAR}\\b`, "g"),
    read: (found) => fullDay(found[4] ?? "", monthNumber(found[3] ?? ""), found[2] ?? "", "full date"),
  },
  {
    pattern: new RegExp(`\\b(?:${WEEKDAY},? )?${MONTH} ${ORDINAL_DAY}\\b(?![:.,]?\\d|%)`, "g"),
    read: (found, context, text) =>
      isInName(found, text)
        ? unresolved("a day that names something")
        : nearYear(monthNumber(found[2] ?? ""), found[3] ?? "", found[1], context, [
            found.index,
            found.index + found[0].length,
          ]),
  },
  {
    pattern: new RegExp(
      `(?<=\\b${MONTH} \\d{1,2}(?:, \\d{1,2})?,? (?:and|or) )(\\d{1,2})\\b(?![:.,]?\\d|%| \\p{Ll})`,
      "gu",
    ),
    read: (found, context) =>
      nearYear(monthNumber(found[1] ?? ""), found[2] ?? "", undefined, context, [
        found.index,
        found.index + found[0].length,
      ]),
  },
  {
    pattern: new RegExp(`\\b(?:${WEEKDAY},? )?(?:the )?${ORDINAL_DAY} (?:of )?${MONTH}\\b`, "g"),
    read: (found, context) =>
      nearYear(monthNumber(found[3] ?? ""), found[2] ?? "", found[1], context, [
        found.index,
        found.index + found[0].length,
      ]),
  },
];

const SEASON_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
};

/** The months of a northern season; the article may be from the other half of the world, so never certain. */
export function seasonOf(season: string, year: number, rule: string): TimeValue {
  const months = own(SEASON_MONTHS, season.toLowerCase());
  const value =
    months === undefined
      ? `${writeMonth(year, 12)}/${writeMonth(year + 1, 2)}`
      : `${writeMonth(year, months[0])}/${writeMonth(year, months[1])}`;
  return { value, granularity: "interval", certain: false, rule };
}

const PART = "(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[ -](?:in )?|[Tt]he (?:beginning|start|middle|end) of |)";
/** Months with a year, seasons, years, decades and centuries that are written out. */
export const EXPLICIT_PERIODS: readonly TimeRule[] = [
  {
    pattern: new RegExp(`\\b${PART}${MONTH},? (?:of )?${YEAR}\\b`, "g"),
    read: (found) =>
      sure(writeMonth(Number(found[2]), monthNumber(found[1] ?? "")), "month", "month and year"),
  },
  {
    pattern: new RegExp(`\\b(?:the )?${SEASON} of ${YEAR}\\b|\\b${SEASON} ${YEAR}\\b`, "gi"),
    read: (found) => seasonOf(found[1] ?? found[3] ?? "", Number(found[2] ?? found[4]), "season and year"),
  },
  {
    pattern:
      /\b(?:[Tt]he )?(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[ -])?(?:(1[0-9]|20)([0-9])0s|['’]([0-9])0s)(?![\p{L}])/gu,
    read: (found) => {
      const decade =
        found[3] === undefined ? Number(`${found[1] ?? ""}${found[2] ?? ""}0`) : 1900 + Number(found[3]) * 10;
      return {
        value: `${decade}/${decade + 9}`,
        granularity: "interval",
        certain: found[3] === undefined,
        rule: "decade",
      };
    },
  },
  {
    pattern: /\b(?:the )?(1?\d|20|21)(?:st|nd|rd|th)[ -]century\b/gi,
    read: (found) => {
      const last = Number(found[1]) * 100;
      return {
        value: `${writeYear(last - 99)}/${writeYear(last)}`,
        granularity: "interval",
        certain: true,
        rule: "century",
      };
    },
  },
  {
    pattern: /\b(1[5-9]\d\d|20\d\d) ?[-–—] ?(1[5-9]\d\d|20\d\d|\d\d)\b(?![\d,%-])/g,
    read: (found) => {
      const first = found[1] ?? "";
      const second = found[2] ?? "";
      const last = second.length === 2 ? first.slice(0, 2) + second : second;
      return Number(last) <= Number(first) ? null : sure(`${first}/${last}`, "interval", "range of years");
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:the year )?(nineteen|two thousand|twenty) ?(?:and )?(${NUMBER_WORD})?\\b(?! ?(?:percent|per cent|million|people))`,
      "gi",
    ),
    read: (found) => {
      const head = (found[1] ?? "").toLowerCase();
      const rest = found[2] === undefined ? 0 : (numberValue(found[2]) ?? -1);
      if (head === "nineteen" && rest >= 10) return sure(String(1900 + rest), "year", "year in words");
      const named = /^the year/i.test(found[0]);
      if (head === "two thousand" && named && rest >= 0 && rest < 30)
        return sure(String(2000 + rest), "year", "year in words");
      return null;
    },
  },
  {
    pattern: new RegExp(
      `(?:\\b(?:[Ee]arly|[Ll]ate|[Mm]id)[ -](?:in )?|\\b[Ff]iscal (?:year )?)?\\b${YEAR}\\b(?![\\d,.]\\d|['’]?s\\b(?= \\d)|-\\d|%)`,
      "g",
    ),
    read: (found, context, text) =>
      isYear(found, context, text) ? sure(found[1] ?? "", "year", "year") : null,
  },
];

const COUNTED =
  /^[ -](?:people|persons|men|women|children|soldiers|troops|miles|kilomet|meters|metres|feet|pounds|dollars|euros|tons|tonnes|acres|square|votes|workers|jobs|shares|points|homes|students|troops|refugees|migrants|containers|years|days|hours|to \d)/;

function isYear(found: RegExpExecArray, context: TimeContext, text: string): boolean {
  const year = Number(found[1]);
  const end = found.index + found[0].length;
  const before = text.slice(Math.max(0, found.index - 14), found.index);
  if (
    /[$£€#]\s?$|\b(?:No|Room|Flight|Route|Highway)\.? $|\d[.,:/-]$/i.test(before) ||
    COUNTED.test(text.slice(end, end + 14))
  )
    return false;
  if (year >= 1900 && year <= context.published.year + 60) return true;
  return /\b(?:in|of|since|from|until|by|before|after|during|early|late|around|about|year|between|to|and)\s(?:the )?$/i.test(
    before,
  );
}
