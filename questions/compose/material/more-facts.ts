import { oneLine } from "../../text/wording.ts";
import type { Analysis } from "../../reading/analyse.ts";
import type { Reading } from "../../reading/reading.ts";
import type { ReadFact } from "./read-fact.ts";
import { spanAt } from "./span-at.ts";

const UNTIMED = { value: null, granularity: "unknown" } as const;

/** What composing adds to a fact of the reading. */
const REPORTED = { author: null } as const;

/** The id of the fact that tells the office of a person, by the person's place in the reading. */
export const officeFactId = (person: number): string => `p${person + 1}`;

/** The facts of the reading, then what the article tells beside them. */
export const allFacts = (reading: Reading, analysis: Analysis): ReadFact[] => [
  ...reading.facts.map((fact) => ({ ...fact, origin: "event" as const, ...REPORTED })),
  ...moreFacts(reading, analysis),
];

/** What the article tells beside the facts of its reading: every other event, every act of saying, every office. */
function moreFacts(reading: Reading, analysis: Analysis): ReadFact[] {
  return [...eventFacts(reading), ...sayingFacts(reading, analysis), ...officeFacts(reading)];
}

type Unit = Reading["units"][number];
const evidenceOf = ({ start, end, text }: Unit): ReadFact["evidence"] => [{ start, end, text }];

function eventFacts(reading: Reading): ReadFact[] {
  const told = new Set(reading.facts.flatMap(({ events }) => events));
  const attributions = new Map(reading.attributions.map((attribution) => [attribution.id, attribution]));
  return reading.events.flatMap((event) => {
    const unit = spanAt(reading.units, event.predicate.start);
    if (told.has(event.id) || unit === undefined) return [];
    const sources: ReadFact["sources"] = [];
    for (let id = event.attribution; id !== null && sources.length < 5; ) {
      const attribution = attributions.get(id);
      if (attribution === undefined) break;
      sources.unshift({ name: attribution.sourceName, cue: attribution.cue.text });
      id = attribution.parent;
    }
    const parts = [event.subjectName ?? event.subject?.text, event.predicate.text, event.object?.text];
    return [
      {
        id: event.id,
        statement: oneLine(parts.filter((part) => part !== undefined).join(" ")),
        label: event.label,
        time: event.time,
        sources,
        evidence: evidenceOf(unit),
        events: [event.id],
        origin: "event" as const,
        ...REPORTED,
      },
    ];
  });
}

/** That somebody said something: reported, even where what was said is a claim. */
function sayingFacts(reading: Reading, { attributions, events }: Analysis): ReadFact[] {
  const eventAt = new Map(events.map(({ clause }, index) => [clause.verb.start, index]));
  return reading.attributions.flatMap((said, index) => {
    const unit = spanAt(reading.units, said.cue.start);
    const found = attributions[index];
    if (unit === undefined || found === undefined || said.parent !== null) return [];
    const event = eventAt.get(found.cueWord.start);
    const content = oneLine(said.content.map(({ text }) => text).join(" … "));
    return [
      {
        id: said.id,
        statement: `${said.sourceName} ${oneLine(said.cue.text)} ${content}`,
        label: "reported" as const,
        time: event === undefined ? UNTIMED : (reading.events[event]?.time ?? UNTIMED),
        sources: [],
        evidence: evidenceOf(unit),
        events: event === undefined ? [] : [reading.events[event]?.id ?? ""].filter((id) => id !== ""),
        origin: "saying" as const,
        ...REPORTED,
      },
    ];
  });
}

function officeFacts(reading: Reading): ReadFact[] {
  return reading.people.flatMap(({ name, office, officeSpan }, index) => {
    const unit = officeSpan === null ? undefined : spanAt(reading.units, officeSpan.start);
    if (office === null || unit === undefined) return [];
    return [
      {
        id: officeFactId(index),
        statement: `${name}: ${office}`,
        label: "reported" as const,
        time: UNTIMED,
        sources: [],
        evidence: evidenceOf(unit),
        events: [],
        origin: "office" as const,
        ...REPORTED,
      },
    ];
  });
}
