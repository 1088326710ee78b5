import { z } from "zod";
import { idSchema } from "./id.ts";
import { plainText } from "./plain-text.ts";
import { spanSchema } from "./span.ts";
import { UNIT_ROLES } from "./unit-roles.ts";

/** A headline, summary, byline, date line or sentence: a span of the article that can be shown and pointed at. */
const unitSchema = spanSchema.extend({ id: idSchema, role: z.enum(UNIT_ROLES) }).strict();

/**
 * A person whom the article names. `name` is the fullest form there; `also` lists other spellings of the same
 * name that a fair teacher accepts ("Sergei Lavrov"). Marking never takes one person's name for another's.
 */
const personSchema = z.strictObject({
  name: plainText(120),
  also: z.array(plainText(120)).max(20),
  /** As the article gives it ("Russia's foreign minister"): a typed title must then fit it. */
  office: plainText(200).optional(),
});
export type Person = z.infer<typeof personSchema>;

/**
 * No word of any language is longer, and no address that an article prints. A browser lays a word out as a whole: one of
 * 20,000 letters takes it seconds, one of 200,000 minutes. Scripts that write no spaces break between any two signs.
 */
const LONGEST_WORD = 2_000;
const BREAK =
  /[\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/u;

/** A calendar day `YYYY-MM-DD` that exists. */
const daySchema = z.iso.date();

/** The source text, its publication day, and its units in the order of the text. */
export const articleSchema = z.strictObject({
  text: z
    .string()
    .min(1)
    .max(200_000)
    .refine((text) => text.isWellFormed(), "holds half of a surrogate pair")
    .refine(
      (text) => text.split(BREAK).every(({ length }) => length <= LONGEST_WORD),
      `holds a word of more than ${LONGEST_WORD} characters`,
    ),
  published: daySchema,
  publisher: plainText(120).nullable(),
  units: z.array(unitSchema).min(1).max(5_000),
  people: z.array(personSchema).max(500).optional(),
});
export type Article = z.infer<typeof articleSchema>;
