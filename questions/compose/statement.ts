import type { Material, ReadFact } from "./material.ts";
import { isPointing, writeOutDate } from "./english/dates.ts";

/**
 * A fact as one sentence that is true on any day: relative dates written out, the source of a claim in front. Null
 * where a relative date cannot be written out.
 */
export function stateFact(fact: ReadFact, { reading }: Material): string | null {
  let statement = fact.statement;
  for (const time of reading.times) {
    if (!fact.evidence.some(({ start, end }) => start <= time.start && end >= time.end)) continue;
    const at = statement.indexOf(time.text);
    if (at < 0 || !isPointing(time.text)) continue;
    const written = time.certain && time.value !== null ? writeOutDate(time.value) : null;
    if (written === null) return null;
    const before = statement.slice(0, at).replace(/ (?:on|in) $/, " ");
    statement = `${before}${written.preposition} ${written.text}${statement.slice(at + time.text.length)}`;
  }
  const [source] = fact.sources;
  return fact.label === "claimed" && source !== undefined
    ? `According to ${source.name}, ${statement}`
    : statement;
}
