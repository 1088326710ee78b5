import { z } from "zod";
import { articleSchema } from "../../questions/article/article.ts";
import { MAX_PACK_LENGTH } from "../../questions/pack/max-length.ts";
import { readingSchema } from "../../questions/reading/reading.ts";
import type { CallsOf } from "../call.ts";
import type { NameIn } from "../call-names.ts";
import { nothing, packId } from "../inputs.ts";
import { offeredPackShape, packCardsShape } from "./shapes.ts";

/** The library, and what stands in a pack. */
export const packCalls = {
  list: { input: nothing, output: packCardsShape },
  /** The text that a pack asks about. */
  article: { input: packId, output: z.strictObject({ title: z.string(), article: articleSchema }) },
  /** What the article of a pack says: people, times, sources, facts. The first one of a start takes a second. */
  reading: { input: packId, output: readingSchema },
  /** Adds a pack whose source the window holds already: one that was dropped on it, or chosen in a browser. */
  addText: {
    input: z.strictObject({ file: z.string().max(300), text: z.string().max(MAX_PACK_LENGTH) }),
    output: offeredPackShape,
  },
  /** Lets the learner choose pack files; an empty list when the dialog was closed or the host has none. */
  chooseFiles: { input: nothing, output: z.array(offeredPackShape) },
  remove: { input: packId, output: packCardsShape },
} as const satisfies CallsOf<NameIn<"packs">>;
