import { isPointing, writeOutTime } from "../english/dates.ts";
import type { Material } from "../material/material.ts";
import type { ReadFact } from "../material/read-fact.ts";

/**
 * A fact as one sentence that is true on any day: relative dates written out, or left out where they cannot be; the
 * source of a claim in front. Null where a relative date stands in the middle of something else.
 */
export function stateFact(fact: ReadFact, { reading }: Material): string | null {
  let statement = fact.statement;
  for (const time of reading.times) {
    if (!fact.evidence.some(({ start, end }) => start <= time.start && end >= time.end)) continue;
    const at = statement.indexOf(time.text);
    if (at < 0 || !isPointing(time.text)) continue;
    const written = time.certain && time.value !== null ? writeOutTime(time.value) : null;
    if (written === null) {
      const without = withoutTime(statement, at, time.text);
      if (without === null) return null;
      statement = without;
      continue;
    }
    const before = statement.slice(0, at).replace(/ (?:on|in) $/, " ");
    statement = `${before}${written.preposition} ${written.text}${statement.slice(at + time.text.length)}`;
  }
  const [source] = fact.sources;
  return fact.label === "claimed" && source !== undefined
    ? `According to ${source.name}, ${statement}`
    : statement;
}

/** The statement without a time that closes it or a part of it: "rose sharply | in recent weeks". */
function withoutTime(statement: string, at: number, time: string): string | null {
  const before = statement
    .slice(0, at)
    .replace(/,? (?:(?:on|in|at|by|during|over|for|since|until|from|within) (?:the )?)?$/, "");
  const after = statement.slice(at + time.length);
  const closes =
    /^(?:$|[,.;])/.test(after) && before !== "" && !/ (?:of|and|or|the|an?|than|to)$/.test(before);
  return closes ? `${before}${after}` : null;
}
