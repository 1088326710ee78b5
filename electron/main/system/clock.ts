import type { Clock } from "../../../base/clock.ts";

/** The computer's own clock and zone. */
export const systemClock: Clock = {
  now: () => {
    const now = new Date();
    return { at: now.getTime(), zoneMin: 0 - now.getTimezoneOffset() };
  },
};
