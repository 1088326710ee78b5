import { remembering } from "../../base/remember.ts";
import { ARTICLES, FUNCTION_WORDS } from "../lexicon/function-words.ts";
import { foldWords, MATTER } from "./fold.ts";

/** The words of a text without articles: "The White House’s 1,000" gives white, house, 1000. */
export const wordsOf: (text: string) => readonly string[] = remembering((text) =>
  foldWords(text, MATTER).filter((word) => !ARTICLES.has(word)),
);

/** Whether the words of `phrase` stand in `words` one after the other. */
export function hasPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  if (phrase.length === 0) return false;
  return words.some((_, start) => phrase.every((word, index) => words[start + index] === word));
}

/** The words that carry meaning, each once, without their commonest endings. */
export const contentWords: (text: string) => ReadonlySet<string> = remembering(
  (text) =>
    new Set(
      wordsOf(text)
        .filter((word) => !FUNCTION_WORDS.has(word))
        .map(stemOf),
    ),
);

function stemOf(word: string): string {
  if (/\d/.test(word) || word.length < 4) return word;
  if (word.length === 4) return word.replace(/s$/, "");
  return word.replace(/(?:ing|ed|es|s|e)$/, "");
}

/** Share of `part` that stands in `whole`, 0 to 1; 0 for an empty part. */
export function shareIn(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  return [...part].filter((word) => whole.has(word)).length / part.size;
}

/** Folded words without a leading article, unless nothing else would be left. */
export function dropArticle(words: readonly string[]): readonly string[] {
  return words.length > 1 && ARTICLES.has(words[0] ?? "") ? words.slice(1) : words;
}
