import type { Reading } from "../../../../questions/reading/reading.ts";
import type { MarkKind } from "../../../parts/article-blocks.ts";
import type { Bounds, Mark } from "./marks.ts";
import type { TimeEntry, TimeLine, Told } from "./time-line.ts";
import { hullOf } from "./told-words.ts";
import type { Saying } from "./voices.ts";

/** Words that somebody asked to see in the article. */
export interface Chosen {
  /** What was pressed: pressed again, it takes the marks away. */
  readonly id: string;
  readonly title: string;
  readonly words: readonly (Bounds & { readonly kind: MarkKind })[];
}

const as =
  (kind: MarkKind) =>
  ({ start, end }: Bounds) => ({ start, end, kind });

/** Source and cue; as one stretch where only a space stands between them. */
function whoSaysSo(source: Bounds, cue: Bounds): Bounds[] {
  const gap = Math.max(source.start, cue.start) - Math.min(source.end, cue.end);
  return gap <= 1 ? [hullOf([source, cue])] : [source, cue];
}

/** What a source says, with the words that say who says so. */
export function chosenSaying({ id, source, cue, words, text }: Saying, title: string): Chosen {
  return {
    id: `${id}-${text === null ? "passed-on" : "said"}`,
    title,
    words: [...words.map(as("proof")), ...whoSaysSo(source, cue).map(as("origin"))],
  };
}

/** The words that tell something, and the mentions of the time that it is told of. */
export function chosenTold({ id, text, words }: Told, entry: TimeEntry | null): Chosen {
  const mentions = entry?.mentions ?? [];
  const place = entry === null ? "own" : entry.value;
  return {
    id: `${id}-${place}`,
    title: text,
    words: [...words.map(as("proof")), ...mentions.map(as("origin"))],
  };
}

/** One time as it stands in the article. */
export function chosenTime({ start, end, text }: Reading["times"][number]): Chosen {
  return { id: `time-${start}`, title: text, words: [{ start, end, kind: "proof" }] };
}

/** What a press on a mark shows: every mention, what is said, or what is told of a time. */
export function chosenOf({ id, about, start, end, text }: Mark, timeLine: TimeLine): Chosen {
  switch (about.category) {
    case "person":
      return {
        id: `person-${about.person.name}`,
        title: about.person.name,
        words: about.person.mentions.map(as("proof")),
      };
    case "organization":
      return {
        id: `organization-${about.organization.name}`,
        title: about.organization.name,
        words: about.organization.mentions.map(as("proof")),
      };
    case "place": {
      const { name, mentions, metonymMentions } = about.place;
      const words = [...mentions, ...metonymMentions].map(as("proof"));
      return { id: `place-${name}`, title: name, words };
    }
    case "source": {
      const { source, cue, content, sourceName } = about.attribution;
      const words = [...content.map(as("proof")), ...whoSaysSo(source, cue).map(as("origin"))];
      return { id: `source-${about.attribution.id}`, title: `${sourceName}, ${cue.text}`, words };
    }
    case "time": {
      const told = timeLine.entries.find(({ value }) => value === about.time.value)?.told ?? [];
      const own = { start, end, kind: told.length === 0 ? "proof" : "origin" } as const;
      return { id, title: text, words: [...told.flatMap(({ words }) => words.map(as("proof"))), own] };
    }
  }
}
