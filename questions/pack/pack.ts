import { z } from "zod";
import { questionSchema } from "../kinds/index.ts";
import { articleSchema } from "../article/article.ts";
import { factSchema } from "../article/fact.ts";
import { idSchema } from "../article/id.ts";
import { plainText } from "../article/plain-text.ts";

/** The pack format this version reads and writes. A higher number is newer data and is left untouched. */
export const PACK_FORMAT = 1;

/** Article, facts and questions in one file. Ids stay the same through edits, so that progress survives them. */
export const packSchema = z.strictObject({
  format: z.literal(`dateline-pack/${PACK_FORMAT}`),
  id: idSchema,
  /** Counts up with every edition. */
  version: z.int().min(1).max(1_000_000),
  title: plainText(200),
  description: plainText(1_000).optional(),
  authors: z.array(plainText(120)).max(20).optional(),
  licence: plainText(120).optional(),
  article: articleSchema,
  facts: z.array(factSchema).min(1).max(2_000),
  questions: z.array(questionSchema).min(1).max(5_000),
});
export type Pack = z.infer<typeof packSchema>;
