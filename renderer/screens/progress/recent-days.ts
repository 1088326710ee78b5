export interface DayCount {
  /** Calendar day `YYYY-MM-DD`. */
  readonly day: string;
  readonly answers: number;
  readonly right: number;
}

const DAY_MS = 86_400_000;

/**
 * The last `count` calendar days up to `today`, oldest first, with zeros where nothing was answered.
 *
 * @param today  `YYYY-MM-DD` where the learner is
 */
export function recentDays(days: readonly DayCount[], today: string, count: number): DayCount[] {
  const known = new Map(days.map((day) => [day.day, day]));
  // Steps in UTC, where every day has 24 hours.
  const last = Date.parse(`${today}T00:00:00Z`);
  return Array.from({ length: count }, (_, place) => {
    const day = new Date(last - (count - 1 - place) * DAY_MS).toISOString().slice(0, 10);
    return known.get(day) ?? { day, answers: 0, right: 0 };
  });
}
