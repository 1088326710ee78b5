import { oneLine } from "../../../../questions/text/wording.ts";
import type { Reading } from "../../../../questions/reading/reading.ts";
import type { Bounds } from "./marks.ts";

type Fact = Reading["facts"][number];
type Event = Reading["events"][number];

/** The words that tell a fact: for each of its events, from the first to the last word of who did what to whom where. */
export function wordsOfFact({ events }: Pick<Reading, "events">, { events: ids, evidence }: Fact): Bounds[] {
  const words = events.filter(({ id }) => ids.includes(id)).map(wordsOfEvent);
  return words.length > 0 ? words : evidence;
}

function wordsOfEvent({ predicate, subject, object, place }: Event): Bounds {
  return hullOf([predicate, subject, object, place].filter((span) => span !== null));
}

/** The stretch from the first to the last of some spans, of which there is at least one. */
export function hullOf(spans: readonly Bounds[]): Bounds {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** Words of the article on one line. */
export function onOneLine(text: string): string {
  return oneLine(text);
}

/** The same with a capital letter at the start. */
export function asLine(text: string): string {
  return onOneLine(text).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
