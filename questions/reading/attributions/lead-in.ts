import type { Word } from "../document/document.ts";

const LEADS =
  /^(?:asked|questioned|pressed|speaking|writing|citing|responding|referring|commenting|addressing|quoting|saying|according|following)$/;

/** "Asked about the bridge, Lee said …": how it came to the words, not the words; a participle without a finite verb. */
export function isLeadIn(words: readonly Word[], first: number, last: number): boolean {
  const opening = words[first];
  if (opening === undefined || LEADS.test(opening.lower)) return opening !== undefined;
  return (
    /^VB[NG]$/.test(opening.tag) && !words.slice(first, last).some(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag))
  );
}
