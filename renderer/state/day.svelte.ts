import { createContext } from "svelte";
import type { Moment } from "../../base/clock.ts";
import { studyDay } from "../../study/memory/day-line.ts";

/** So often the window looks whether a new day has begun: a timer to four o'clock would stand still in sleep. */
const LOOK_EVERY_MS = 20_000;

/** The day of study as this window sees it. Screens that show figures of a day load them anew when it changes. */
export class StudyDay {
  /** The number of the day. It only says that another day has come: what day it is for the learner, the machine says. */
  number = $state.raw(0);
  readonly #now: () => Moment;

  constructor(now: () => Moment) {
    this.#now = now;
    this.#look();
  }

  /** Follows the clock from now on: as time goes by, after sleep, and when the window is looked at again. @returns how to stop */
  follow(): () => void {
    const look = (): void => this.#look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    window.addEventListener("focus", look);
    window.addEventListener("pageshow", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", look);
      window.removeEventListener("pageshow", look);
      document.removeEventListener("visibilitychange", look);
    };
  }

  #look(): void {
    this.number = studyDay(this.#now());
  }
}

export const [getStudyDay, setStudyDay] = createContext<StudyDay>();
