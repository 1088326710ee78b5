import type { Sentence, Word } from "../document/document.ts";

/** Marks and verbs by which the edges of what is said are found. */

export const OPENS = /^(?:["“‘]|``)$/;
export const CLOSES = /^(?:["”]|'')$/;
export const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

export const isMark = (word: Word | undefined): boolean =>
  word !== undefined && /^[.,!?;:"“”‘’…–—-]+$/.test(word.text);

/** The last word of a sentence before its closing marks. */
export function lastWord({ words }: Sentence): number {
  let last = words.length - 1;
  while (last > 0 && isMark(words[last])) last--;
  return last;
}

export const hasPredicate = ({ words }: Sentence, first: number, last: number): boolean =>
  words.slice(first, last + 1).some((word) => FINITE.test(word.tag) || word.tag === "VBN");
