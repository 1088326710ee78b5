import type { ParsedToken } from "./model/model.ts";

type Parsed = { words: ParsedToken[] };

/**
 * Mends what one sentence alone cannot tell: a capitalized word that the article uses as a name in most places,
 * away from sentence starts, is a name everywhere.
 */
export function repairSentences(sentences: readonly Parsed[]): void {
  const votes = new Map<string, { name: number; other: number }>();
  for (const { words } of sentences) {
    for (const [index, { text, tag }] of words.entries()) {
      if (index === 0 || !/^\p{Lu}\p{Ll}/u.test(text)) continue;
      const vote = votes.get(text) ?? { name: 0, other: 0 };
      if (/^NNPS?$/.test(tag)) vote.name++;
      else vote.other++;
      votes.set(text, vote);
    }
  }
  for (const { words } of sentences) {
    for (const [index, word] of words.entries()) {
      if (!/^(?:NNS?|JJ|VB[DPZNG]?|RB|FW)$/.test(word.tag) || !/^\p{Lu}\p{Ll}/u.test(word.text)) continue;
      const vote = votes.get(word.text);
      if (vote === undefined || vote.name < 2 || vote.name <= 2 * vote.other) continue;
      words[index] = { ...word, tag: "NNP", upos: "PROPN" };
    }
  }
}
