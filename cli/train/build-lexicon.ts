import type { Lexicon } from "../../questions/reading/model/lexicon.ts";
import type { TagExample } from "./train-tagger.ts";

export const LEXICON_BITS = 20;
const LEAST_COUNT = 3;
const LEAST_SHARE = 0.04;
const MOST_CLASSES = 250;

/** Sorts frequent forms into classes by the set of tags they bear, the commonest sets having a class each. */
export function buildLexicon(examples: readonly TagExample[]): Lexicon {
  const counts = new Map<number, Map<number, number>>();
  for (const { words, tags } of examples) {
    for (let i = 0; i < words.count; i++) {
      const place = Math.imul(words.form[i]!, 0x9e3779b1) >>> (32 - LEXICON_BITS);
      const ofForm = counts.get(place) ?? new Map<number, number>();
      ofForm.set(tags[i]!, (ofForm.get(tags[i]!) ?? 0) + 1);
      counts.set(place, ofForm);
    }
  }
  const sets = new Map<string, number[]>();
  for (const [place, ofForm] of counts) {
    const total = [...ofForm.values()].reduce((sum, count) => sum + count, 0);
    if (total < LEAST_COUNT) continue;
    const common = [...ofForm]
      .filter(([, count]) => count >= total * LEAST_SHARE)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([tag]) => tag);
    const key = `${common[0]}:${common.toSorted((a, b) => a - b).join(",")}`;
    sets.set(key, [...(sets.get(key) ?? []), place]);
  }
  const classes = new Int8Array(1 << LEXICON_BITS);
  const ranked = [...sets].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  for (const [rank, [, places]] of ranked.slice(0, MOST_CLASSES).entries()) {
    const number = rank < 127 ? rank + 1 : 126 - rank;
    for (const place of places) classes[place] = number;
  }
  return { bits: LEXICON_BITS, classes };
}
