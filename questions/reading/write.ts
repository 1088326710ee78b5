import type { Bounds } from "../article/clean-text.ts";
import type { Span } from "../article/span.ts";
import type { FoundAttribution } from "./attributions/attributions.ts";
import type { ArticleDocument } from "./document/document.ts";
import type { FoundEvent } from "./events/events.ts";
import type { FoundFact } from "./facts.ts";
import type { Entity, Mention } from "./names/entities.ts";
import { isMetonym } from "./names/metonyms.ts";
import { wordsOfOffice } from "./names/held-office.ts";
import { describe, type Registry } from "./references/registry.ts";
import { boundsOf } from "./document/phrase.ts";
import type { Reading } from "./reading.ts";
import type { Reference } from "./references/reference.ts";

export type SpanOf = (bounds: Bounds) => Span;
const byStart = (a: Bounds, b: Bounds): number => a.start - b.start;

export function writePeople(
  entities: readonly Entity[],
  references: readonly Reference[],
  span: SpanOf,
): Reading["people"] {
  return entities
    .filter(({ kind, open }) => kind === "person" && !open)
    .map((person) => {
      const office =
        person.office === null ? null : boundsOf(person.office.run.sentence, person.office.phrase);
      const named = person.mentions.map(({ sentence, ...phrase }) => boundsOf(sentence, phrase));
      const meant = references
        .filter((reference) => reference.person === person)
        .map(({ sentence, ...phrase }) => boundsOf(sentence, phrase));
      return {
        name: person.name,
        office: person.office === null ? null : wordsOfOffice(person.office),
        officeSpan: office === null ? null : span(office),
        mentions: [...named, ...meant].sort(byStart).map(span),
      };
    });
}

export function writePlaces(entities: readonly Entity[], span: SpanOf): Reading["places"] {
  return entities.flatMap(({ kind, name, place, mentions }) => {
    if (kind !== "place" || place === null) return [];
    const write = (list: readonly Mention[]): Span[] =>
      list.map(({ sentence, ...phrase }) => span(boundsOf(sentence, phrase)));
    const metonyms = mentions.filter(isMetonym);
    return [
      {
        name,
        kind: place.kind,
        mentions: write(mentions.filter((mention) => !metonyms.includes(mention))),
        metonymMentions: write(metonyms),
      },
    ];
  });
}

export function writeOrganizations(entities: readonly Entity[], span: SpanOf): Reading["organizations"] {
  const bodies = entities.filter(({ kind }) => kind === "organization");
  const seats = entities.filter(({ place }) => place?.kind === "facility" && place.seat);
  return [
    ...bodies.map(({ name, mentions }) => ({ name, mentions })),
    ...seats.map(({ name, mentions }) => ({ name, mentions: mentions.filter(isMetonym) })),
  ]
    .filter(({ mentions }) => mentions.length > 0)
    .map(({ name, mentions }) => ({
      name,
      mentions: mentions.map(({ sentence, ...phrase }) => span(boundsOf(sentence, phrase))),
    }));
}

export const sourceNameOf = (
  { sentence, sourceHead }: FoundAttribution,
  registry: Registry,
  text: string,
): string => registry.nameOf(sentence, sourceHead) ?? describe(sentence, sourceHead, text);

/** Each quotation with its speaker: the named source in whose content it stands. "Officials" are no speaker. */
export function writeQuotes(
  { quotations }: ArticleDocument,
  attributions: readonly FoundAttribution[],
  registry: Registry,
  span: SpanOf,
): Reading["quotes"] {
  return quotations.map((quotation) => {
    const holder = attributions
      .filter(({ content }) =>
        content.some((part) => part.start < quotation.end && part.end > quotation.start),
      )
      .sort((a, b) => lengthOf(a) - lengthOf(b))[0];
    return {
      ...span(quotation),
      speaker: holder === undefined ? null : registry.nameOf(holder.sentence, holder.sourceHead),
    };
  });
}

const lengthOf = ({ content }: FoundAttribution): number =>
  content.reduce((sum, { start, end }) => sum + end - start, 0);

export function writeAttributions(
  attributions: readonly FoundAttribution[],
  registry: Registry,
  span: SpanOf,
  text: string,
): Reading["attributions"] {
  return attributions.map((found, index) => ({
    id: `a${index + 1}`,
    source: span(found.source),
    sourceName: sourceNameOf(found, registry, text),
    cue: span(found.cue),
    content: found.content.map(span),
    parent: found.parent < 0 ? null : `a${found.parent + 1}`,
  }));
}

export function writeEvents(events: readonly FoundEvent[], span: SpanOf): Reading["events"] {
  const optional = (bounds: Bounds | null): Span | null => (bounds === null ? null : span(bounds));
  return events.map((event, index) => ({
    id: `e${index + 1}`,
    predicate: span(event.predicate),
    subject: optional(event.subject),
    object: optional(event.object),
    place: optional(event.place),
    subjectName: event.subjectName,
    objectName: event.objectName,
    placeName: event.placeName,
    time: { value: event.time?.value ?? null, granularity: event.time?.granularity ?? "unknown" },
    label: event.label,
    attribution: event.attribution < 0 ? null : `a${event.attribution + 1}`,
    sentence: event.clause.sentence.unit.id,
  }));
}

export function writeFacts(
  facts: readonly FoundFact[],
  events: readonly FoundEvent[],
  attributions: Reading["attributions"],
  span: SpanOf,
): Reading["facts"] {
  return facts.map((fact, index) => {
    const time = fact.events
      .map((event) => events[event]?.time)
      .find((found) => found !== undefined && found !== null);
    return {
      id: `f${index + 1}`,
      statement: fact.statement,
      label: fact.label,
      time: { value: time?.value ?? null, granularity: time?.granularity ?? "unknown" },
      sources: fact.sources.flatMap((source) => {
        const found = attributions[source];
        return found === undefined ? [] : [{ name: found.sourceName, cue: found.cue.text }];
      }),
      evidence: fact.evidence.map(span),
      events: fact.events.map((event) => `e${event + 1}`),
    };
  });
}
