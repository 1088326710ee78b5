import { z } from "zod";

/** What events of every kind are made of. */

/** Epoch milliseconds, and minutes east of UTC, as the learner's computer had them. */
export const momentFields = { at: z.int(), zoneMin: z.int().min(-1_080).max(1_080) } as const;
