import { localDayNumber, type Moment } from "../../base/clock.ts";

/** A day of study begins at this hour of the local clock: who learns until one in the morning is still in the evening. */
const DAY_BEGINS_HOUR = 4;

/** The number of the learner's day of study, by the clock and the zone of the moment. */
export function studyDay({ at, zoneMin }: Moment): number {
  return localDayNumber({ at, zoneMin: zoneMin - 60 * DAY_BEGINS_HOUR });
}

/** How far a learner's days have come. Clocks jump; this line only goes back when it was ahead by mistake. */
export interface DayLine {
  readonly day: number;
  /** What the clock said last. */
  readonly said: number;
}

/** A day on the line. */
export interface PlacedDay {
  readonly day: number;
  /** When the clock was ahead by mistake: what was learned after this day was learned on it. Else null. */
  readonly cap: number | null;
}

/**
 * Where a day of the clock stands on the line.
 *
 * - The clock went on, or stands: it is believed.
 * - It went back by a day (a flight over the date line): the line stays.
 * - It went back further, and most days of study lie before: it was ahead by mistake. It is believed, and what was
 *   learned in that future counts as learned on the last day of study before.
 * - It went back further, and most days of study lie after: it is wrong now (an empty battery). The line goes on from
 *   where it was, by the days that the wrong clock counts.
 *
 * @param studied  the numbers of all days with answers
 */
export function placeDay(line: DayLine | null, said: number, studied: () => readonly number[]): PlacedDay {
  if (line === null || said >= line.day) return { day: said, cap: null };
  if (said >= line.day - 1) return { day: line.day, cap: null };
  const days = studied();
  const before = days.filter((day) => day <= said);
  if (before.length === 0 || 2 * before.length < days.length) {
    return { day: line.day + Math.max(0, said - line.said), cap: null };
  }
  return { day: said, cap: Math.max(...before) };
}
