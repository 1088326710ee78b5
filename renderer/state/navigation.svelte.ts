import { createContext } from "svelte";

export const SCREENS = ["library", "drill", "progress", "learners", "settings"] as const;
export type Screen = (typeof SCREENS)[number];

/** Which screen is open. The address keeps it after `#/`, so that going back and loading again both work. */
export class Navigation {
  screen = $state.raw<Screen>("library");

  constructor() {
    this.#read();
  }

  go(screen: Screen): void {
    if (window.location.hash !== hrefOf(screen)) window.location.hash = hrefOf(screen);
    this.#read();
  }

  /** Follows the address from now on. @returns how to stop */
  listen(): () => void {
    const read = (): void => this.#read();
    window.addEventListener("hashchange", read);
    return () => window.removeEventListener("hashchange", read);
  }

  #read(): void {
    const name = window.location.hash.replace(/^#\//, "");
    this.screen = SCREENS.find((screen) => screen === name) ?? "library";
  }
}

export function hrefOf(screen: Screen): string {
  return `#/${screen}`;
}

export const [getNavigation, setNavigation] = createContext<Navigation>();
