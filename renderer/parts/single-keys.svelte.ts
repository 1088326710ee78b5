import type { Settings } from "../../study/log/settings.ts";

/** Which keys act when they are pressed alone, as the learner has set it; one a page, as there is one keyboard. */
class SingleKeys {
  act = $state.raw<Settings["keys"]>("all");

  /** Whether a letter, digit or sign acts, and so is worth a hint beside its button. */
  has(key: string): boolean {
    return this.act === "all" || (this.act === "digits" && /^\d$/.test(key));
  }

  /** For `aria-keyshortcuts`: the key, or nothing where it does not act. */
  shortcut(key: string): string | undefined {
    return this.has(key) ? key : undefined;
  }
}

export const singleKeys = new SingleKeys();
