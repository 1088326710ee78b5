import { createContext } from "svelte";

/** Sentences for screen readers. The frame holds the two live regions; a sentence said twice is read twice. */
export class Announcer {
  polite = $state.raw("");
  assertive = $state.raw("");

  say(sentence: string): void {
    this.polite = again(sentence, this.polite);
  }

  /** For what the learner must hear at once, such as that something was not saved. */
  interrupt(sentence: string): void {
    this.assertive = again(sentence, this.assertive);
  }
}

/** A live region is only read when its text changes; a space at the end makes the same sentence a new one. */
function again(sentence: string, before: string): string {
  return sentence === before ? `${sentence}\u00a0` : sentence;
}

export const [getAnnouncer, setAnnouncer] = createContext<Announcer>();
