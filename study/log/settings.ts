import { z } from "zod";

/** How Dateline looks and works for one learner. "system" follows what the computer is set to. */
export const settingsSchema = z.strictObject({
  theme: z.enum(["system", "light", "dark"]),
  textSize: z.enum(["normal", "large", "larger"]),
  motion: z.enum(["system", "reduced"]),
  /** Whether the next section of an article stays closed in read mode until the questions of this one are answered. */
  gate: z.enum(["on", "off"]),
  /** Which keys do something when pressed alone. Whoever speaks to the computer, or rests a hand on it, turns them off. */
  keys: z.enum(["all", "digits", "none"]),
});
export type Settings = z.infer<typeof settingsSchema>;
