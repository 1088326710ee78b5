import type { Clock } from "../../../base/clock.ts";

/**
 * The computer's own clock and zone. The zone is asked for anew each time: a computer travels while the app stays open,
 * and Node keeps the zone that it started in.
 */
export const systemClock: Clock = {
  now: () => {
    // Setting or deleting TZ, to whatever it is, is what makes Node look at the system's zone again.
    if (process.env["TZ"] === undefined) delete process.env["TZ"];
    const now = new Date();
    return { at: now.getTime(), zoneMin: 0 - now.getTimezoneOffset() };
  },
};
