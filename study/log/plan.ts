import { z } from "zod";
import { LEAST_RETENTION, MOST_MINUTES, MOST_RETENTION } from "./plan-limits.ts";

/** How much a learner wants to do, and to keep. */
export const planSchema = z.strictObject({
  /** Minutes of study a day. */
  minutes: z.int().min(1).max(MOST_MINUTES),
  /** The chance of recall at which a fact is asked again. */
  retention: z.number().min(LEAST_RETENTION).max(MOST_RETENTION),
});
export type Plan = z.infer<typeof planSchema>;

/** A calendar day `YYYY-MM-DD` that exists. */
export const readyBySchema = z.iso.date();

export function defaultPlan(): Plan {
  return { minutes: 15, retention: 0.9 };
}
