const long = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" });

/** "October 18, 2023" for a calendar day `YYYY-MM-DD`. */
export function longDate(day: string): string {
  return long.format(new Date(`${day}T00:00:00Z`));
}
