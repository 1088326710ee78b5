import { type Day, writeDay, writeMonth, writeYear } from "../../../base/calendar.ts";
import type { TimeValue } from "./time-rule.ts";

/** Values of times as the rules put them together. */
export const day = (value: Day, certain: boolean, rule: string): TimeValue => ({
  value: writeDay(value),
  granularity: "day",
  certain,
  rule,
});
export const month = (at: { year: number; month: number }, certain: boolean, rule: string): TimeValue => ({
  value: writeMonth(at.year, at.month),
  granularity: "month",
  certain,
  rule,
});
export const year = (value: number, certain: boolean, rule: string): TimeValue => ({
  value: writeYear(value),
  granularity: "year",
  certain,
  rule,
});
export const interval = (
  first: Day,
  last: Day,
  certain: boolean,
  rule: string,
  granularity: "week" | "interval" = "week",
): TimeValue => ({
  value: `${writeDay(first)}/${writeDay(last)}`,
  granularity,
  certain,
  rule,
});
/** Where an expression stands in its sentence. */
export const bounds = (found: RegExpExecArray): [number, number] => [
  found.index,
  found.index + found[0].length,
];
