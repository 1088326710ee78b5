import { z } from "zod";
import { plainText } from "../../article/plain-text.ts";
import { spanSchema } from "../../article/span.ts";

/** A card to be placed, with the reason for its place and the words that give it. */
export const cardSchema = z.strictObject({
  text: plainText(160),
  why: plainText(500),
  span: spanSchema.nullable(),
});
export type Card = z.infer<typeof cardSchema>;

/**
 * A card as an answer names it: by its text. A number would tell the right order to whoever reads the question's
 * data, and a text stays readable in the log and in a results file.
 */
export const namedCard = z.string().max(300);
