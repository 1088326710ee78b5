import { dayName } from "./calendar.ts";

/** A moment as the learner's computer saw it. Kept with every event, so that no later change of zone moves it. */
export interface Moment {
  /** Epoch milliseconds, UTC. */
  readonly at: number;
  /** Minutes east of UTC at that moment and place; 120 for Berlin in summer. */
  readonly zoneMin: number;
}

/** The only source of time in the pure zones. The shells make the real one; tests pass a fixed one. */
export interface Clock {
  now(): Moment;
}

const DAY_MS = 86_400_000;

/** The calendar day that a moment fell on where the learner was, counted from January 1, 1970. */
export function localDayNumber({ at, zoneMin }: Moment): number {
  return Math.floor((at + zoneMin * 60_000) / DAY_MS);
}

/** The calendar day `YYYY-MM-DD` that a moment fell on where the learner was; years 0 to 9999. */
export function localDay(moment: Moment): string {
  return dayName(localDayNumber(moment));
}
