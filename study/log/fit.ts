import { z } from "zod";
import { WEIGHT_LIMITS } from "../memory/fsrs.ts";

/** How far expectations and answers lay apart; smaller is better. */
const errorSchema = z.strictObject({
  /** The mean of minus the logarithm of the chance that was given to what then happened. */
  logLoss: z.number().min(0),
  /** How far the expected chance of recall lay from the share that was recalled, over groups of like answers; 0 to 1. */
  rmse: z.number().min(0).max(1),
});
export type PredictionError = z.infer<typeof errorSchema>;

/** Weights of FSRS that were learned from the learner's own answers, and the test that they have passed. */
export const fitSchema = z.strictObject({
  weights: z
    .array(z.number())
    .length(WEIGHT_LIMITS.length)
    .refine(
      (weights) => WEIGHT_LIMITS.every(([least, most], index) => isWithin(weights[index], least, most)),
      {
        message: "a weight lies outside of the published limits",
      },
    ),
  /** The longest gap in days after which one of the answers was given: far beyond it they are not trusted. */
  longestGap: z.int().min(1).optional(),
  /** Answers that they were learned from. */
  learnedFrom: z.int().min(1),
  /** Later answers, on which they were tested. */
  tested: z.int().min(1),
  /** On the tested answers, with the weights that counted before. */
  before: errorSchema,
  /** On the tested answers, with these. */
  after: errorSchema,
});
export type Fit = z.infer<typeof fitSchema>;

function isWithin(weight: number | undefined, least: number, most: number): boolean {
  return weight !== undefined && weight >= least && weight <= most;
}
