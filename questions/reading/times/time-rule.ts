import type { Day } from "../../../base/calendar.ts";

export const GRANULARITIES = ["day", "month", "year", "week", "interval", "duration", "unknown"] as const;
export type Granularity = (typeof GRANULARITIES)[number];
/** Where the verb that governs a time puts it, seen from the day of publication. */
export type Direction = "past" | "future" | "unclear";

/** What a rule may know when it resolves an expression. */
export interface TimeContext {
  readonly published: Day;
  /** The direction of the verb over a stretch of the sentence text; `sure` is false if the attachment is doubtful. */
  direction(start: number, end: number): { direction: Direction; sure: boolean };
  /** Inside quotation marks "today" is the speaker's day, which need not be ours. */
  isQuoted(position: number): boolean;
}

/** What an expression means. `certain` is false when no question may depend on it. */
export interface TimeValue {
  readonly value: string | null;
  readonly granularity: Granularity;
  readonly certain: boolean;
  readonly rule: string;
}

/** One form of time expression: where it stands, and what it means. */
export interface TimeRule {
  readonly pattern: RegExp;
  /** Null if the words are no time after all. */
  readonly read: (found: RegExpExecArray, context: TimeContext, text: string) => TimeValue | null;
}

export const unresolved = (rule: string, granularity: Granularity = "unknown"): TimeValue => ({
  value: null,
  granularity,
  certain: false,
  rule,
});
