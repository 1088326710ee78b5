import { z } from "zod";

/**
 * A stretch of the article, word for word. Offsets are UTF-16 positions in `article.text`, end exclusive;
 * `text` is always `article.text.slice(start, end)`, which `findSpanIssues` checks.
 */
export const spanSchema = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string().min(1),
});
export type Span = z.infer<typeof spanSchema>;
