import { own } from "../../base/own.ts";
import { dayName, dayNumberOf } from "../../base/calendar.ts";
import type { Moment } from "../../base/clock.ts";
import type { Habits } from "../log/habits.ts";
import type { LearnerState } from "../state/record.ts";
import { dayAt } from "../state/state.ts";
import { mondayOf } from "../state/week.ts";

/** How the habits stand; what is turned off is null. */
export interface HabitFigures {
  readonly wanted: Habits;
  /** What was done of the goal since Monday: days with an answer, or whole minutes. */
  readonly done: number | null;
  /** Days with an answer without a long break between them; 0 when the last break was too long. */
  readonly streak: number | null;
}

/** A streak ends after so many days without an answer, and not before. */
export const LONGEST_BREAK = 7;

/** Derived from the days of the log alone, so that no streak is ever lost to a missed reminder or a new computer. */
export function habitFigures(state: LearnerState, now: Moment): HabitFigures {
  const { day: today } = dayAt(state, now);
  const { goal, streak } = state.habits;
  return {
    wanted: state.habits,
    done: goal === null ? null : doneThisWeek(state.days, today, goal.unit),
    streak: streak ? streakOf(state.days, today) : null,
  };
}

function doneThisWeek(days: LearnerState["days"], today: number, unit: "days" | "minutes"): number {
  const first = mondayOf(today);
  const records = Array.from({ length: today - first + 1 }, (_, index) => own(days, dayName(first + index)));
  if (unit === "days") return records.filter((day) => day !== undefined).length;
  return Math.floor(records.reduce((sum, day) => sum + (day?.spentMs ?? 0), 0) / 60_000);
}

function streakOf(days: LearnerState["days"], today: number): number {
  const studied = Object.keys(days)
    .map(dayNumberOf)
    .filter((day) => day <= today)
    .sort((a, b) => b - a);
  let next = today;
  let streak = 0;
  for (const day of studied) {
    if (next - day > LONGEST_BREAK) break;
    streak += 1;
    next = day;
  }
  return streak;
}
