import { dayName, dayNumberOf } from "../../base/calendar.ts";

/** The number of the Monday on or before a day. */
export function mondayOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7); // January 1, 1970, day 0, was a Thursday
}

/** The Monday `YYYY-MM-DD` on or before a day `YYYY-MM-DD`. */
export function weekOf(day: string): string {
  return dayName(mondayOf(dayNumberOf(day)));
}
