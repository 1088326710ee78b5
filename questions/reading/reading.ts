import { z } from "zod";
import { UNIT_ROLES } from "../article/unit-roles.ts";
import { LABELS } from "../article/fact.ts";
import { spanSchema } from "../article/span.ts";
import { GRANULARITIES } from "./times/time-rule.ts";

const optionalSpan = spanSchema.nullable();
const name = z.string().min(1);
const time = z.strictObject({ value: z.string().nullable(), granularity: z.enum(GRANULARITIES) });

export const PLACE_KINDS = ["country", "city", "region", "facility", "other"] as const;
export const COMPARISONS = [
  "exactly",
  "more-than",
  "fewer-than",
  "about",
  "at-least",
  "at-most",
  "range",
] as const;

const personSchema = z.strictObject({
  /** The fullest form in the article. */
  name,
  /** As the article gives it; null if it gives none. */
  office: z.string().nullable(),
  officeSpan: optionalSpan,
  mentions: z.array(spanSchema).min(1),
});
const placeSchema = z.strictObject({
  name,
  kind: z.enum(PLACE_KINDS),
  mentions: z.array(spanSchema),
  /** Where the name stands for a government or another body: "Pyongyang said". */
  metonymMentions: z.array(spanSchema),
});
const organizationSchema = z.strictObject({ name, mentions: z.array(spanSchema).min(1) });
const timeMentionSchema = spanSchema
  .extend({ ...time.shape, certain: z.boolean(), rule: z.string() })
  .strict();
const quoteSchema = spanSchema.extend({ speaker: z.string().nullable() }).strict();
const quantitySchema = spanSchema
  .extend({ value: z.number(), comparison: z.enum(COMPARISONS), of: z.string() })
  .strict();
const attributionSchema = z.strictObject({
  id: z.string(),
  source: spanSchema,
  sourceName: z.string(),
  cue: spanSchema,
  content: z.array(spanSchema).min(1),
  /** The attribution in whose content this one stands. */
  parent: z.string().nullable(),
});
const eventSchema = z.strictObject({
  id: z.string(),
  predicate: spanSchema,
  subject: optionalSpan,
  object: optionalSpan,
  place: optionalSpan,
  subjectName: z.string().nullable(),
  objectName: z.string().nullable(),
  placeName: z.string().nullable(),
  time,
  label: z.enum(LABELS),
  /** The innermost attribution in whose content the event stands. */
  attribution: z.string().nullable(),
  /** Id of the unit. */
  sentence: z.string(),
});

const factSchema = z.strictObject({
  id: z.string(),
  /** A sentence in words of the article; names stand for pronouns. */
  statement: z.string().min(1),
  label: z.enum(LABELS),
  time,
  /** Outermost first; empty when the article says it itself. */
  sources: z.array(z.strictObject({ name: z.string(), cue: z.string() })),
  /** The fullest sentence first; headline, summary and first sentence may tell the same. */
  evidence: z.array(spanSchema).min(1),
  /** Ids of the events that tell it. */
  events: z.array(z.string()).min(1),
});

/**
 * What an article says, each thing on its own words. All spans are into the article exactly as it was given; names
 * are written in plain characters. `published` is the day that relative times were counted from.
 */
export const readingSchema = z.strictObject({
  format: z.literal("dateline-reading/1"),
  published: z.iso.date(),
  units: z.array(spanSchema.extend({ id: z.string(), role: z.enum(UNIT_ROLES) }).strict()),
  people: z.array(personSchema),
  places: z.array(placeSchema),
  organizations: z.array(organizationSchema),
  times: z.array(timeMentionSchema),
  quotes: z.array(quoteSchema),
  quantities: z.array(quantitySchema),
  attributions: z.array(attributionSchema),
  events: z.array(eventSchema),
  facts: z.array(factSchema),
});
export type Reading = z.infer<typeof readingSchema>;
