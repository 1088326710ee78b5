import { own } from "../../base/own.ts";
import { dayName } from "../../base/calendar.ts";
import type { RecallCount, RecallCounts } from "../state/recall-counts.ts";
import { mondayOf } from "../state/week.ts";

/** Recall in one week of study; shares are null where nothing was asked. */
export interface RecallFigure {
  /** Its Monday, `YYYY-MM-DD`. */
  readonly week: string;
  readonly asked: number;
  readonly recalled: number | null;
  /** What the memory model expected. */
  readonly expected: number | null;
}

/** The last `weeks` weeks, oldest first, the one of `today` last. */
export function recallFigures(counts: RecallCounts, today: number, weeks: number): RecallFigure[] {
  const last = mondayOf(today);
  return Array.from({ length: weeks }, (_, index) => {
    const week = dayName(last - 7 * (weeks - 1 - index));
    const { asked, recalled, expectedMillionths } = own(counts, week) ?? NONE;
    const share = (sum: number): number | null => (asked === 0 ? null : sum / asked);
    return { week, asked, recalled: share(recalled), expected: share(expectedMillionths / 1e6) };
  });
}

const NONE: RecallCount = { asked: 0, recalled: 0, expectedMillionths: 0 };
