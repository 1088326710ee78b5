import { z } from "zod";
import { idSchema } from "../../article/id.ts";
import { plainText } from "../../article/plain-text.ts";
import { spanSchema } from "../../article/span.ts";

export const SKILLS = [
  "who",
  "role",
  "what",
  "when",
  "where",
  "how-many",
  "quote",
  "source",
  "sequence",
  "plan",
  "not-said",
  "evidence",
] as const;
export type Skill = (typeof SKILLS)[number];

/** What every question has, whatever its kind. Each kind adds its own fields and fixes `kind`. */
export const questionBase = {
  id: idSchema,
  /** Id of the fact that is asked for. */
  fact: idSchema,
  skill: z.enum(SKILLS),
  stem: plainText(500),
  /** One canonical answer as text, for every kind. */
  answerText: plainText(500),
  /** Where the answer stands in the article, when it stands there. */
  answerSpan: spanSchema.nullable(),
  /** The words that prove the answer. */
  evidence: z.array(spanSchema).min(1).max(10),
  /** Why the question exists: the rule that made it, or "hand-written". */
  rule: plainText(120),
  /** 1 for a first meeting with the article, 3 for someone who knows it well. */
  level: z.literal([1, 2, 3]),
  hint: plainText(300).optional(),
} as const;

/** A possible answer on offer. Wrong ones say why they are wrong, with the words they come from where there are any. */
export const optionSchema = z.strictObject({
  text: plainText(300),
  right: z.boolean(),
  why: plainText(500),
  span: spanSchema.nullable(),
});
export type Option = z.infer<typeof optionSchema>;
