import { z } from "zod";
import { settingsSchema } from "../../study/log/settings.ts";
import { offeredPackShape } from "../packs/shapes.ts";

/** Something the learner must be told that no press of theirs asked for. */
export const newsShape = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("recovered"),
    damagedFiles: z.array(z.string()),
    lostEvents: z.int(),
    usedOlderCopy: z.boolean(),
  }),
  z.strictObject({ kind: z.literal("unreadable-packs"), names: z.array(z.string()) }),
  // What no call waits for: nothing can be saved, or folders among the learners' are none of theirs.
  z.strictObject({
    kind: z.literal("store-trouble"),
    trouble: z.enum(["disk-full", "not-saved", "unreadable"]),
    folders: z.array(z.string()),
  }),
  // The browser had removed everything, and what its page still held was written again.
  z.strictObject({ kind: z.literal("storage-restored") }),
  z.strictObject({ kind: z.literal("pack-offered"), ...offeredPackShape.shape }),
]);
export type News = z.infer<typeof newsShape>;

/** Who studies, how the window looks, and what the learner must be told. */
export const startShape = z.strictObject({
  host: z.enum(["desktop", "browser"]),
  version: z.string(),
  learner: z.strictObject({ id: z.string(), name: z.string() }),
  settings: settingsSchema,
  news: z.array(newsShape),
});
