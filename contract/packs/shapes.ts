import { z } from "zod";
import type { PackCard } from "../../study/library/card.ts";
import type { AddedPack } from "../../study/library/added-pack.ts";
import { shapeOf } from "../same.ts";

const issueShape = z.strictObject({ path: z.string(), message: z.string() });
const titled = { title: z.string(), version: z.int() } as const;

const addedPackShape = shapeOf<AddedPack>()(
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("added"), ...titled, replaced: z.int().nullable() }),
    z.strictObject({ kind: z.literal("already-there"), ...titled }),
    z.strictObject({ kind: z.literal("older"), ...titled, have: z.int() }),
    z.strictObject({ kind: z.literal("differs"), ...titled }),
    z.strictObject({ kind: z.literal("learner-file") }),
    z.strictObject({ kind: z.literal("newer-format"), issues: z.array(issueShape) }),
    z.strictObject({ kind: z.literal("refused"), issues: z.array(issueShape) }),
  ]),
);

/** A pack file that somebody offered, and what happened to it. */
export const offeredPackShape = z.strictObject({ file: z.string(), result: addedPackShape });
export type OfferedPack = z.infer<typeof offeredPackShape>;

export const packCardsShape = shapeOf<readonly PackCard[]>()(
  z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      description: z.string().nullable(),
      version: z.int(),
      origin: z.enum(["bundled", "added"]),
      published: z.string(),
      publisher: z.string().nullable(),
      questions: z.int(),
      answered: z.int(),
      right: z.int(),
      canResume: z.boolean(),
      isBeingRead: z.boolean(),
      hasOpenQuiz: z.boolean(),
    }),
  ),
);
