import { z } from "zod";

/** How Dateline looks for one learner. "system" follows what the computer is set to. */
export const settingsSchema = z.strictObject({
  theme: z.enum(["system", "light", "dark"]),
  textSize: z.enum(["normal", "large", "larger"]),
  motion: z.enum(["system", "reduced"]),
});
export type Settings = z.infer<typeof settingsSchema>;

export function defaultSettings(): Settings {
  return { theme: "system", textSize: "normal", motion: "system" };
}
