import { z } from "zod";
import { idSchema } from "./id.ts";
import { plainText } from "./plain-text.ts";
import { spanSchema } from "./span.ts";

/**
 * How the article stands to a fact: it reports it in its own voice · a source claims it · the article
 * characterizes something in its own words · it is planned or expected · the article does not say.
 */
export const LABELS = ["reported", "claimed", "characterized", "expected", "not-said"] as const;
export type Label = (typeof LABELS)[number];

/** A day, month, year, ISO interval `A/B` or duration `P2D`; null where the article gives none. */
const timeSchema = z.strictObject({
  value: z
    .string()
    .regex(
      /^(\d{4}(-\d\d(-\d\d)?)?(\/\d{4}(-\d\d(-\d\d)?)?)?|P\d+[DWMY])$/,
      "must be a day, month, year, interval A/B or duration such as P2D",
    )
    .nullable(),
  granularity: z.enum(["day", "month", "year", "week", "interval", "duration", "unknown"]),
});

/** Who stands between the fact and the reader; `cue` is the word that says so ("said", "believes"). */
const sourceSchema = z.strictObject({ name: plainText(120), cue: plainText(60) });

/** One thing the article says. Questions ask for it, memory belongs to it, `evidence` proves it. */
export const factSchema = z.strictObject({
  id: idSchema,
  statement: plainText(500),
  label: z.enum(LABELS),
  time: timeSchema.nullable(),
  /** Outermost first; empty when the article says it itself. */
  sources: z.array(sourceSchema).max(5),
  evidence: z.array(spanSchema).min(1).max(10),
});
export type Fact = z.infer<typeof factSchema>;
