const long = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" });

/** "October 18, 2023" for a calendar day `YYYY-MM-DD`. */
export function longDate(day: string): string {
  return long.format(new Date(`${day}T00:00:00Z`));
}

/** The calendar day `YYYY-MM-DD` of a moment where the learner is. */
export function localDay(at: Date): string {
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
