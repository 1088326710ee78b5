import type { Settings } from "./settings.ts";

// Holds no schema: the window's first screen begins with them, and brings no schemas.

/** What a learner who never chose begins with. */
export function defaultSettings(): Settings {
  return { theme: "system", textSize: "normal", motion: "system", gate: "on", keys: "all" };
}
