import type { Word } from "../../reading/document/document.ts";

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|mar\.|apr\.|aug\.|sept?\.|oct\.|nov\.|dec\.)$/;
const isYear = (word: Word): boolean => /^(?:1[5-9]|20)\d\d$/.test(word.text);
const isDayOfMonth = (word: Word): boolean => /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(word.text);

/**
 * Where "on Friday", "in June 1990" or "in 1990" ends that begins at a position; null where no such time begins
 * there. It belongs to the verb of its clause, even where the tree hangs it on a noun.
 */
export function timePhraseEnd(words: readonly Word[], at: number): number | null {
  const [preposition, first] = [words[at], words[at + 1]];
  if (preposition === undefined || first === undefined || !/^(?:on|in|since|until)$/.test(preposition.lower))
    return null;
  const starts = DAY.test(first.lower) || (MONTH.test(first.lower) && first.tag === "NNP") || isYear(first);
  if (!starts) return null;
  const last = dateEnd(words, at + 1);
  const after = words[last + 1];
  return after !== undefined && /^(?:NN|JJ|POS)/.test(after.tag) ? null : last;
}

/** Where a date ends that has begun: "October" of "October 8, 2012". */
export function dateEnd(words: readonly Word[], from: number): number {
  let last = from;
  for (;;) {
    const [word, next] = [words[last], words[last + 1]];
    const comma = next?.text === "," ? words[last + 2] : undefined;
    const goesOn =
      next !== undefined &&
      (MONTH.test(next.lower) || isYear(next) || (isDayOfMonth(next) && MONTH.test(word?.lower ?? "")));
    if (goesOn) last++;
    else if (comma !== undefined && (isYear(comma) || MONTH.test(comma.lower))) last += 2;
    else return last;
  }
}
