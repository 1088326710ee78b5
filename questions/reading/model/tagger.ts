import { pair } from "./hash.ts";
import { addScores, bestClass, type Scorer } from "./scorer.ts";
import type { Words } from "./words.ts";

/** Room that `tagFeatures` needs in its output. */
export const TAG_FEATURES = 40;
const BEFORE = 0x5bd1e995;
const AFTER = 0x1b873593;

/** Fills `out` with the features of word `i`, given the tags (class numbers) of the two words before it. */
export function tagFeatures(
  words: Words,
  i: number,
  last: number,
  secondLast: number,
  out: Int32Array,
): number {
  const { form, suffix1, suffix2, suffix3, suffix4, prefix2, prefix3, shape, count } = words;
  const at = (array: Int32Array, position: number): number =>
    position < 0 ? BEFORE : position >= count ? AFTER : array[position]!;
  const word = form[i]!;
  const previous = at(form, i - 1);
  const next = at(form, i + 1);
  const previous2 = at(form, i - 2);
  const next2 = at(form, i + 2);
  let n = 0;
  const add = (name: number, value: number): void => {
    out[n++] = pair(name, value);
  };
  add(1, word);
  add(2, suffix3[i]!);
  add(3, suffix2[i]!);
  add(4, prefix3[i]!);
  add(5, last);
  add(6, pair(last, secondLast));
  add(7, pair(last, word));
  add(8, previous);
  add(9, previous2);
  add(10, next);
  add(11, next2);
  add(12, at(suffix3, i + 1));
  add(13, at(suffix3, i - 1));
  add(14, shape[i]!);
  add(15, pair(shape[i]!, Math.min(i, 1)));
  add(16, pair(suffix3[i]!, last));
  add(17, 0);
  add(18, pair(at(shape, i + 1), shape[i]!));
  add(19, pair(at(shape, i - 1), shape[i]!));
  add(20, pair(last, next));
  add(21, suffix4[i]!);
  add(22, pair(word, next));
  add(23, pair(word, previous));
  add(24, pair(previous, next));
  add(25, suffix1[i]!);
  add(26, prefix2[i]!);
  add(27, pair(pair(last, secondLast), word));
  add(28, pair(last, at(suffix2, i + 1)));
  add(29, pair(word, shape[i]!));
  add(30, pair(suffix3[i]!, shape[i]!));
  add(31, pair(next, next2));
  add(32, pair(pair(last, word), at(suffix3, i + 1)));
  add(33, pair(previous, previous2));
  add(34, pair(pair(suffix2[i]!, last), at(suffix2, i + 1)));
  return n;
}

/** Tags (class numbers) from left to right, and how far each stood above the second best. */
export function tagWords(scorer: Scorer, words: Words): { tags: Int32Array; margins: Float64Array } {
  const tags = new Int32Array(words.count);
  const margins = new Float64Array(words.count);
  const features = new Int32Array(TAG_FEATURES);
  const totals = new Float64Array(scorer.classes);
  let last = -1;
  let secondLast = -1;
  for (let i = 0; i < words.count; i++) {
    addScores(scorer, features, tagFeatures(words, i, last, secondLast, features), totals);
    const best = bestClass(totals);
    let second = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < totals.length; c++) if (c !== best && totals[c]! > second) second = totals[c]!;
    tags[i] = best;
    margins[i] = totals[best]! - second;
    secondLast = last;
    last = best;
  }
  return { tags, margins };
}
