import type { Reading } from "../../../../questions/reading/reading.ts";

/** What can be marked in the article, in the order of the legend. */
export const CATEGORIES = ["person", "time", "source", "place", "organization"] as const;
export type Category = (typeof CATEGORIES)[number];

export interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** What the words of a mark stand for. */
export type About =
  | { readonly category: "person"; readonly person: Reading["people"][number] }
  | { readonly category: "time"; readonly time: Reading["times"][number] }
  | { readonly category: "source"; readonly attribution: Reading["attributions"][number] }
  | {
      readonly category: "place";
      readonly place: Reading["places"][number];
      /** The name stands for a government or another body here. */
      readonly isMetonym: boolean;
    }
  | { readonly category: "organization"; readonly organization: Reading["organizations"][number] };

/** Words of the article that can be reached and asked about. Marks never overlap. */
export interface Mark extends Bounds {
  /** Unique in its reading. */
  readonly id: string;
  readonly text: string;
  readonly about: About;
}

interface Spanned {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The marks of the categories that are shown, in the order of the text. Where two would overlap, the one that begins
 * first stays, then the longer one: "White House National Security Council" is one name. Of a source only the cue
 * ("said") is a mark; its other words are framed, see `framesOf`, because the names in them have marks of their own.
 */
export function marksOf(reading: Reading, shown: readonly Category[]): Mark[] {
  const all = [
    ...reading.attributions.map((attribution) =>
      markOn(attribution.cue, { category: "source", attribution }),
    ),
    ...reading.people.flatMap((person) =>
      person.mentions.map((span) => markOn(span, { category: "person", person })),
    ),
    ...reading.times.map((time) => markOn(time, { category: "time", time })),
    ...reading.organizations.flatMap((organization) =>
      organization.mentions.map((span) => markOn(span, { category: "organization", organization })),
    ),
    ...reading.places.flatMap((place) => [
      ...place.mentions.map((span) => markOn(span, { category: "place", place, isMetonym: false })),
      ...place.metonymMentions.map((span) => markOn(span, { category: "place", place, isMetonym: true })),
    ]),
  ].filter(({ about }) => shown.includes(about.category));
  const marks: Mark[] = [];
  for (const mark of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(mark);
  }
  return marks;
}

function markOn({ start, end, text }: Spanned, about: About): Mark {
  return { id: `${about.category}-${start}`, start, end, text, about };
}

/** How often each category can be marked. */
export function countsOf(reading: Reading): Readonly<Record<Category, number>> {
  const count = (list: readonly { readonly mentions: readonly unknown[] }[]): number =>
    list.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const metonyms = reading.places.reduce((sum, { metonymMentions }) => sum + metonymMentions.length, 0);
  return {
    person: count(reading.people),
    time: reading.times.length,
    source: reading.attributions.length,
    place: count(reading.places) + metonyms,
    organization: count(reading.organizations),
  };
}

/** The words that say who says so, source and cue, as stretches that do not touch; in the order of the text. */
export function framesOf(text: string, { attributions }: Pick<Reading, "attributions">): Bounds[] {
  const frames: { start: number; end: number }[] = [];
  const spans = attributions.flatMap(({ source, cue }) => [source, cue]);
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = frames.at(-1);
    if (last === undefined || text.slice(last.end, start).trim() !== "" || start - last.end > 3)
      frames.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return frames;
}
