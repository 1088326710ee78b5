import type { Sentence, Word } from "./document.ts";

/** Small questions to the tree of one sentence. */

export const isVerb = (word: Word): boolean => /^(?:VB|MD)/.test(word.tag);
export const isName = (word: Word): boolean => /^NNPS?$/.test(word.tag);
/** The relation without its subtype. */
export const relationOf = (word: Word): string => word.relation.split(":")[0] ?? "";

export function kidsOf(sentence: Sentence, word: Word, relation?: RegExp): Word[] {
  const kids = word.kids.flatMap((kid) => sentence.words[kid] ?? []);
  return relation === undefined ? kids : kids.filter((kid) => relation.test(kid.relation));
}

/** The positions of a word and of all below it, in order of the text; `enter` may keep branches out. */
export function subtree(
  sentence: Sentence,
  top: Word,
  enter: (kid: Word, parent: Word) => boolean = () => true,
): number[] {
  const found: number[] = [];
  const open = [top];
  for (let word = open.pop(); word !== undefined; word = open.pop()) {
    found.push(word.index);
    for (const kid of kidsOf(sentence, word)) if (enter(kid, word)) open.push(kid);
  }
  return found.sort((a, b) => a - b);
}

/** The word of a stretch whose head lies outside it; the first word if there is none. */
export function headWord(sentence: Sentence, start: number, end: number): Word | undefined {
  const inside = sentence.words.filter((word) => word.start < end && word.end > start);
  const first = inside[0]?.index ?? 0;
  const last = inside.at(-1)?.index ?? -1;
  return inside.find((word) => (word.head < first || word.head > last) && word.tag !== "IN") ?? inside[0];
}
