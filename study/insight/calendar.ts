import { own } from "../../base/own.ts";
import { dayName } from "../../base/calendar.ts";
import type { LearnerState } from "../state/record.ts";
import { mondayOf } from "../state/week.ts";

/** What was done on one day of study. */
export interface DayFigure {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly answers: number;
  readonly right: number;
  /** Minutes of answering, and of reading why or the article, to a tenth. */
  readonly minutes: number;
}

/** Every day of the last `weeks` weeks, from a Monday up to today, oldest first. */
export function calendarFigures(days: LearnerState["days"], today: number, weeks: number): DayFigure[] {
  const first = mondayOf(today) - 7 * (weeks - 1);
  return Array.from({ length: today - first + 1 }, (_, index) => {
    const day = dayName(first + index);
    const { answers, right, spentMs } = own(days, day) ?? { answers: 0, right: 0, spentMs: 0 };
    return { day, answers, right, minutes: Math.round(spentMs / 6_000) / 10 };
  });
}
