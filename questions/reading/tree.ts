import type { Sentence, Word } from "./document.ts";

/** Small questions to the tree of one sentence. */

export const isVerb = (word: Word): boolean => /^(?:VB|MD)/.test(word.tag);

export function kidsOf(sentence: Sentence, word: Word, relation?: RegExp): Word[] {
  const kids = word.kids.flatMap((kid) => sentence.words[kid] ?? []);
  return relation === undefined ? kids : kids.filter((kid) => relation.test(kid.relation));
}

/** The word of a stretch whose head lies outside it; the first word if there is none. */
export function headWord(sentence: Sentence, start: number, end: number): Word | undefined {
  const inside = sentence.words.filter((word) => word.start < end && word.end > start);
  const first = inside[0]?.index ?? 0;
  const last = inside.at(-1)?.index ?? -1;
  return inside.find((word) => (word.head < first || word.head > last) && word.tag !== "IN") ?? inside[0];
}
