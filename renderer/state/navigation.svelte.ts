import { createContext } from "svelte";

export const SCREENS = [
  "library",
  "drill",
  "progress",
  "learners",
  "settings",
  "reading",
  "read",
  "quiz",
] as const;
export type Screen = (typeof SCREENS)[number];

/** Which screen is open. The address keeps it after `#/`, so that going back and loading again both work. */
export class Navigation {
  screen = $state.raw<Screen>("library");
  /** The pack that the screen is about; null for screens that are about none. */
  pack = $state.raw<string | null>(null);

  constructor() {
    this.#read();
  }

  go(screen: Screen, pack?: string): void {
    const href = hrefOf(screen, pack);
    if (window.location.hash !== href) window.location.hash = href;
    this.#read();
  }

  /** Goes on to a screen from one that nobody goes back to. */
  replace(screen: Screen, pack: string): void {
    window.history.replaceState(null, "", hrefOf(screen, pack));
    this.#read();
  }

  /** Follows the address from now on. @returns how to stop */
  listen(): () => void {
    const read = (): void => this.#read();
    window.addEventListener("hashchange", read);
    return () => window.removeEventListener("hashchange", read);
  }

  #read(): void {
    const [name, pack] = window.location.hash.replace(/^#\//, "").split("/");
    this.screen = SCREENS.find((screen) => screen === name) ?? "library";
    this.pack = pack === undefined || pack === "" ? null : pack;
  }
}

/** @param pack  id of the pack that the screen is about, for `reading`, `read` and `quiz` */
export function hrefOf(screen: Screen, pack?: string): string {
  return pack === undefined ? `#/${screen}` : `#/${screen}/${pack}`;
}

export const [getNavigation, setNavigation] = createContext<Navigation>();
