import type { Label } from "../../../../questions/article/fact.ts";
import { daysOf } from "../../../../base/calendar.ts";
import type { Reading } from "../../../../questions/reading/reading.ts";
import type { Bounds } from "./marks.ts";
import { asLine, wordsOfFact } from "./told-words.ts";

type TimeMention = Reading["times"][number];

/** Days since 1970-01-01; `to` is the day after the last one. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** One thing that the article tells, with the words that tell it. */
export interface Told {
  readonly id: string;
  readonly text: string;
  readonly label: Label;
  /** Outermost first; empty when the article says it itself. */
  readonly sources: Reading["facts"][number]["sources"];
  readonly words: readonly Bounds[];
}

/** A time that the article gives, however often, and what it tells of it. */
export interface TimeEntry {
  /** As in the reading: a day, month, year or interval. */
  readonly value: string;
  readonly granularity: TimeMention["granularity"];
  /** False when every mention of it is unsure. */
  readonly isCertain: boolean;
  readonly range: DayRange;
  readonly mentions: readonly TimeMention[];
  readonly told: readonly Told[];
}

export interface TimeLine {
  /** By their first day; the shorter first where two begin together. */
  readonly entries: readonly TimeEntry[];
  /** "Two days", "for a month": how long, not when. */
  readonly lasting: readonly TimeMention[];
  /** "Days after": when, but not when exactly. */
  readonly open: readonly TimeMention[];
}

export function timeLineOf(reading: Reading): TimeLine {
  const placed = new Map<string, { range: DayRange; mentions: TimeMention[] }>();
  const lasting: TimeMention[] = [];
  const open: TimeMention[] = [];
  for (const time of reading.times) {
    const range = time.value === null ? null : rangeOf(time.value);
    if (time.value === null) open.push(time);
    else if (range === null) lasting.push(time);
    else {
      const known = placed.get(time.value);
      if (known === undefined) placed.set(time.value, { range, mentions: [time] });
      else known.mentions.push(time);
    }
  }
  const told = toldByTime(reading);
  const entries = [...placed].flatMap(([value, { range, mentions }]) =>
    mentions.slice(0, 1).map(({ granularity }) => ({
      value,
      granularity,
      range,
      mentions,
      isCertain: mentions.some(({ certain }) => certain),
      told: told.get(value) ?? [],
    })),
  );
  const sorted = entries.sort((a, b) => a.range.from - b.range.from || a.range.to - b.range.to);
  return { entries: sorted, lasting, open };
}

/** What is told at each time: facts, and that a source said something then. */
function toldByTime(reading: Reading): Map<string, Told[]> {
  const told = new Map<string, Told[]>();
  const add = (value: string, one: Told): void => void told.set(value, [...(told.get(value) ?? []), one]);
  for (const fact of reading.facts) {
    const { id, statement, label, sources, time } = fact;
    if (time.value === null) continue;
    add(time.value, { id, text: asLine(statement), label, sources, words: wordsOfFact(reading, fact) });
  }
  for (const { id, cue, source, sourceName, content } of reading.attributions) {
    const said = reading.events.find(
      ({ predicate }) => predicate.start <= cue.start && cue.end <= predicate.end,
    );
    if (said === undefined || said.time.value === null) continue;
    const text = asLine(content.map((part) => part.text).join(" … "));
    const words = [source, cue, ...content];
    add(said.time.value, {
      id,
      text,
      words,
      label: "claimed",
      sources: [{ name: sourceName, cue: cue.text }],
    });
  }
  return told;
}

/** The days of a day, month, year or interval `A/B`; null for a duration such as `P2D`. */
export function rangeOf(value: string): DayRange | null {
  const days = daysOf(value);
  return days === null ? null : { from: days.first, to: days.last + 1 };
}
