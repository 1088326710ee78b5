import { z } from "zod";
import { KIND_NAMES, type KindName, type KindView } from "../../questions/kinds/index.ts";
import type { Outcome, Unreadable } from "../../questions/kinds/kind/outcome.ts";
import { SKILLS } from "../../questions/kinds/kind/question.ts";
import { spanSchema } from "../../questions/article/span.ts";
import type { OnceMore } from "../../study/session/once-more.ts";
import type { AskedQuestion } from "../../study/session/session.ts";
import { shapeOf } from "../same.ts";

/** How a question and what marking says of it are shown, in a session as in a quiz. */

const unreadableShape = shapeOf<Unreadable>()(z.strictObject({ why: z.string(), part: z.int().min(0) }));

export const outcomeShape = shapeOf<Outcome>()(
  z.strictObject({
    verdict: z.enum(["right", "partly", "wrong"]),
    score: z.number().min(0).max(1),
    rightAnswer: z.string(),
    given: z.string(),
    remarks: z.array(
      z.strictObject({
        state: z.enum(["right", "wrong", "missed", "left"]),
        text: z.string(),
        why: z.string().nullable(),
        span: spanSchema.nullable(),
        part: z.string().exactOptional(),
        at: z.string().nullable().exactOptional(),
      }),
    ),
    closeness: z.enum(["exact", "variant", "slip"]).optional(),
    unreadable: unreadableShape.optional(),
  }),
);

/** Instead of a mark: what was given could not be read, and is asked for once more. */
export const onceMoreShape = shapeOf<OnceMore>()(z.strictObject({ unreadable: unreadableShape }));

export const askedShape = shapeOf<AskedQuestion>()(
  z.strictObject({
    id: z.string(),
    kind: z.enum(KIND_NAMES as [KindName, ...KindName[]]),
    skill: z.enum(SKILLS),
    level: z.literal([1, 2, 3]),
    stem: z.string(),
    hint: z.string().nullable(),
    tryNumber: z.int(),
    // Made by the kinds from checked packs, and plain data by construction; the kinds' own tests look inside.
    view: z.custom<KindView>((value) => typeof value === "object" && value !== null && "kind" in value),
  }),
);

/** A fact in its own words, with the question that would be asked next for it. */
export const toldFact = {
  pack: z.string(),
  packTitle: z.string(),
  fact: z.string(),
  statement: z.string(),
  question: z.string(),
} as const;
