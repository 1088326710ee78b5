import { casingOf, USUAL } from "../../questions/reading/model/words.ts";
import type { GoldSentence } from "./treebank.ts";

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
/** Words that headlines keep small. */
const SMALL = /^(a|an|the|and|or|but|of|in|on|at|to|for|by|with|from|as|'s|n't|’s|n’t)$/i;

const RECASERS: readonly ((texts: readonly string[]) => string[])[] = [
  (texts) => texts.map((text, i) => (i > 0 && SMALL.test(text) ? text.toLowerCase() : capital(text))),
  (texts) => texts.map((text) => text.toUpperCase()),
];

/**
 * Copies of every `every`th sentence as a headline and in capitals by turns, so that such
 * sentences are learnt too. A copy counts only if its writing can be told from the usual.
 */
export function recased(sentences: readonly GoldSentence[], every: number): GoldSentence[] {
  const copies: GoldSentence[] = [];
  for (let i = 0; i < sentences.length; i += every) {
    const sentence = sentences[i]!;
    const texts = RECASERS[(i / every) % RECASERS.length]!(sentence.texts);
    if (casingOf(texts) !== USUAL && casingOf(sentence.texts) === USUAL) copies.push({ ...sentence, texts });
  }
  return copies;
}
