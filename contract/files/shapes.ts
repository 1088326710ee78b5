import { z } from "zod";

/** A name that is a file's on every system, and no path. */
const fileName = z
  .string()
  .max(150)
  .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N} _.-]*$/u);

/** A file that the window made: its name without a folder, and what is in it, a picture as base64. */
export const fileToSaveShape = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("csv"), name: fileName, content: z.string().max(20_000_000) }),
  z.strictObject({ kind: z.literal("png"), name: fileName, content: z.base64().max(20_000_000) }),
]);

/** The name of the file that was saved, or null when the dialog was closed. */
export const savedShape = z.strictObject({ file: z.string().nullable() });
