import { oneLine } from "../questions/text/wording.ts";
import type { Reading } from "../questions/reading/reading.ts";

/** What the article says, for people: who, when, who says what; with the lines of the article to look at. */
export function printReading(reading: Reading, text: string): string {
  const lineOf = lineCounter(text);
  const headline = reading.units.find(({ role }) => role === "headline");
  const parts = [
    `${headline?.text ?? "An article without a headline"}\npublished ${reading.published}`,
    section("People", peopleLines(reading, lineOf)),
    section("Time line", timeLines(reading, lineOf)),
    section("Who says what", sourceLines(reading, lineOf)),
    section("Expected, and not said", openLines(reading, lineOf)),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

type LineOf = (position: number) => number;

function lineCounter(text: string): LineOf {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) starts.push(index + end.length);
  return (position) => starts.findLastIndex((start) => start <= position) + 1;
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? "" : `${title}\n${lines.map((line) => `  ${line}`).join("\n")}`;

function peopleLines({ people }: Reading, lineOf: LineOf): string[] {
  return people.map(({ name, office, mentions }) => {
    const lines = [...new Set(mentions.map(({ start }) => lineOf(start)))];
    return `${name}${office === null ? "" : `, ${office}`} (${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")})`;
  });
}

/** Dated facts and dated statements, oldest first; both only on a time that is certain. */
function timeLines(reading: Reading, lineOf: LineOf): string[] {
  const dated = reading.facts.flatMap(({ time, statement, evidence, sources }) => {
    const start = evidence[0]?.start;
    return time.value === null || start === undefined
      ? []
      : [{ value: time.value, start, told: withSources(oneLine(statement), sources) }];
  });
  const said = reading.attributions.flatMap(({ cue, sourceName, content }) => {
    const value =
      reading.events.find(({ predicate }) => predicate.start <= cue.start && predicate.end >= cue.end)?.time
        .value ?? null;
    return value === null
      ? []
      : [
          {
            value,
            start: cue.start,
            told: `${sourceName} ${oneLine(cue.text)}: ${oneLine(content.map((part) => part.text).join(" … "))}`,
          },
        ];
  });
  return [...dated, ...said]
    .sort((a, b) => (a.value === b.value ? a.start - b.start : a.value < b.value ? -1 : 1))
    .map(({ value, start, told }) => `${value}  ${told} (line ${lineOf(start)})`);
}

const withSources = (statement: string, sources: Reading["facts"][number]["sources"]): string =>
  sources.length === 0
    ? statement
    : `${statement} [${sources.map(({ name, cue }) => `${name} ${cue}`).join(", ")}]`;

/** Each source under the one in whose words it stands. */
function sourceLines({ attributions }: Reading, lineOf: LineOf): string[] {
  const under = (parent: string | null, indent: string): string[] =>
    attributions
      .filter((attribution) => attribution.parent === parent)
      .flatMap(({ id, sourceName, cue, content }) => [
        `${indent}${sourceName} (${oneLine(cue.text)}, line ${lineOf(cue.start)}): ${oneLine(content.map((part) => part.text).join(" … "))}`,
        ...under(id, `${indent}    `),
      ]);
  return under(null, "");
}

function openLines({ facts }: Reading, lineOf: LineOf): string[] {
  return facts
    .filter(({ label }) => label === "expected" || label === "not-said")
    .map(
      ({ label, statement, evidence }) =>
        `${label}: ${oneLine(statement)} (line ${lineOf(evidence[0]?.start ?? 0)})`,
    );
}
