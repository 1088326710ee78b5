import type { Moment } from "../../base/clock.ts";

/** The moment as this page sees it, in the zone where it is now. */
export function localNow(): Moment {
  const now = new Date();
  return { at: now.getTime(), zoneMin: 0 - now.getTimezoneOffset() };
}
