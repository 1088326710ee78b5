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
export function dayNumber({ at, zoneMin }: Moment): number {
  return Math.floor((at + zoneMin * 60_000) / DAY_MS);
}

/** The calendar day `YYYY-MM-DD` that a moment fell on where the learner was; years 0 to 9999. */
export function localDay(moment: Moment): string {
  return dayName(dayNumber(moment));
}

/** The number of a calendar day `YYYY-MM-DD`: the inverse of `dayName`. */
export function dayNumberOf(name: string): number {
  return Date.parse(`${name}T00:00:00Z`) / DAY_MS;
}

/**
 * `YYYY-MM-DD` for the number of a day.
 * Gregorian rule by "civil_from_days" (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"): a log is
 * replayed with it, and it takes a tenth of the time of a `Date` that is made and written out.
 */
export function dayName(number: number): string {
  const marchDay = number + 719_468; // from March 1 of the year 0
  const era = Math.floor(marchDay / 146_097);
  const dayOfEra = marchDay - era * 146_097;
  const leapDays =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
