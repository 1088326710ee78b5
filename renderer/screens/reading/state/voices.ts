import type { Label } from "../../../../questions/article/fact.ts";
import type { Span } from "../../../../questions/article/span.ts";
import type { Reading } from "../../../../questions/reading/reading.ts";
import { type Bounds } from "./marks.ts";
import type { Told } from "./time-line.ts";
import { asLine, hullOf, onOneLine, wordsOfFact } from "./told-words.ts";

type Attribution = Reading["attributions"][number];

/** What a source is, as far as the article tells: `unclear` is a "he" or "they" that could not be resolved. */
export type VoiceKind = "person" | "organization" | "government" | "described" | "unclear";

const PRONOUN = /^(he|she|it|they|we|i|you|one|who|that|this|these|those|some|others|many|both|all)$/i;

/** Who says something. */
export interface Speaker {
  readonly name: string;
  readonly kind: VoiceKind;
  /** As the article gives it; null if it gives none. */
  readonly office: string | null;
}

/** One thing that a source says, believes or reports. */
export interface Saying {
  readonly id: string;
  readonly speaker: Speaker;
  readonly cue: Span;
  readonly source: Span;
  /** On one line; null when the words are nothing but what another source says: then look at `inner`. */
  readonly text: string | null;
  readonly words: readonly Bounds[];
  readonly label: Label;
  /** What stands in these words as the words of somebody else, or of the same source again. */
  readonly inner: readonly Saying[];
}

/**
 * A source and all that it says in the article itself, in the order of the text. What is named is one voice; "officials"
 * here and "officials" there may be others, so that each of them is a voice of its own.
 */
export interface Voice {
  /** Unique in its reading. */
  readonly id: string;
  readonly speaker: Speaker;
  readonly sayings: readonly Saying[];
}

export interface WhoSaysWhat {
  readonly voices: readonly Voice[];
  /** What the article says in its own voice. */
  readonly own: readonly Told[];
}

export function whoSaysWhat(reading: Reading): WhoSaysWhat {
  const voices = new Map<string, Saying[]>();
  for (const saying of sayingsUnder(reading, null)) {
    const { name, kind } = saying.speaker;
    const id = kind === "described" || kind === "unclear" ? saying.id : name;
    voices.set(id, [...(voices.get(id) ?? []), saying]);
  }
  const own = reading.facts
    .filter(({ sources }) => sources.length === 0)
    .map((fact) => ({
      id: fact.id,
      label: fact.label,
      sources: fact.sources,
      text: asLine(fact.statement),
      words: wordsOfFact(reading, fact),
    }));
  return {
    voices: [...voices].flatMap(([id, sayings]) =>
      sayings.slice(0, 1).map(({ speaker }) => ({ id, speaker, sayings })),
    ),
    own,
  };
}

function sayingsUnder(reading: Reading, parent: string | null): Saying[] {
  return reading.attributions
    .filter((attribution) => attribution.parent === parent)
    .map((attribution) => {
      const { id, cue, source, content } = attribution;
      const inner = sayingsUnder(reading, id);
      const isPassedOn = inner.some((saying) => holdsAll(content, saying));
      return {
        id,
        cue,
        source,
        inner,
        speaker: speakerOf(reading, attribution),
        text: isPassedOn ? null : onOneLine(content.map(({ text }) => text).join(" … ")),
        words: content,
        label: labelOf(reading, id),
      };
    });
}

/** True when what is said is only that another says so: "according to A, B believes that …". */
function holdsAll(content: readonly Span[], { source, cue, words }: Saying): boolean {
  const { start, end } = hullOf([source, cue, ...words]);
  const left = content
    .map(
      (span) =>
        span.text.slice(0, Math.max(0, start - span.start)) + span.text.slice(Math.max(0, end - span.start)),
    )
    .join(" ");
  return /^\W*(that)?\W*$/u.test(left);
}

/** The label of the facts in these words; what a source says is claimed. */
function labelOf({ events, facts }: Reading, attribution: string): Label {
  const inside = events.filter((event) => event.attribution === attribution).map(({ id }) => id);
  const labels = new Set(
    facts.filter((fact) => fact.events.some((id) => inside.includes(id))).map(({ label }) => label),
  );
  const [only = "claimed"] = labels;
  return labels.size === 1 ? only : "claimed";
}

function speakerOf({ people, organizations, places }: Reading, { sourceName: name }: Attribution): Speaker {
  const person = people.find((one) => one.name === name);
  if (person !== undefined) return { name, kind: "person", office: person.office };
  if (organizations.some((one) => one.name === name)) return { name, kind: "organization", office: null };
  const isPlace = places.some((one) => one.name === name);
  if (PRONOUN.test(name)) return { name: asLine(name), kind: "unclear", office: null };
  return { name: isPlace ? name : asLine(name), kind: isPlace ? "government" : "described", office: null };
}
