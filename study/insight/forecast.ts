import { dayName } from "../../base/calendar.ts";
import type { StudyFact } from "../today/facts.ts";

/** What comes due on one day, if nothing new is met and everything is asked on its day. */
export interface ForecastFigure {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly facts: number;
}

/** The next `days` days, today first; what is overdue is due today. */
export function forecastFigures(facts: readonly StudyFact[], today: number, days: number): ForecastFigure[] {
  const counts = Array.from({ length: days }, () => 0);
  for (const { dueDay } of facts) {
    if (dueDay === null) continue;
    const ahead = Math.max(0, dueDay - today);
    if (ahead < days) counts[ahead] = (counts[ahead] ?? 0) + 1;
  }
  return counts.map((count, ahead) => ({ day: dayName(today + ahead), facts: count }));
}
