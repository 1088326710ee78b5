import { contentWords, shareIn } from "../../text/words.ts";
import { mayBeSame } from "../options/same-thing.ts";
import { NO_ATTRIBUTION, type Told } from "../told/told.ts";
import { isAnchored } from "../told/wording.ts";

/** So many statements of one source, and so many sources, are enough to choose from. */
const MOST = { statements: 12, sources: 40 };
/** A card or a side of a pair has at most this many characters. */
const LONGEST = 150;

/** What named sources say in clauses short enough for a card, the source first met first; none names its own source. */
export function statementsBySource(all: readonly Told[]): Map<string, Told[]> {
  const bySource = new Map<string, Told[]>();
  for (const told of all) {
    const [source, nested] = told.sources;
    if (source === undefined || source.name === null || nested !== undefined) continue;
    if (source.attribution === NO_ATTRIBUTION) continue;
    if (told.clause.length > LONGEST || !isAnchored(told) || namesSource(told)) continue;
    const isKnown = bySource.has(source.text);
    if (!isKnown && bySource.size >= MOST.sources) continue;
    const same = isKnown ? source.text : [...bySource.keys()].find((text) => mayBeSame(text, source.text));
    const key = same ?? source.text;
    const list = bySource.get(key) ?? [];
    if (
      list.length < MOST.statements &&
      list.every((other) => shareIn(contentWords(told.clause), contentWords(other.clause)) < 0.5)
    )
      list.push(told);
    bySource.set(key, list);
  }
  return bySource;
}

function namesSource({ clause, sources }: Told): boolean {
  const words = contentWords(clause);
  return sources.some(({ text }) => [...contentWords(text)].some((word) => words.has(word)));
}

/** Whether two clauses may say the same, so that either source might be right. */
export const mayAgree = (one: Told, other: Told): boolean => {
  const [a, b] = [contentWords(one.clause), contentWords(other.clause)];
  return Math.max(shareIn(a, b), shareIn(b, a)) > 0.4;
};
