import { remembering } from "../../base/remember.ts";

/** Reading words as a lint reads them: case, accents, punctuation, articles and a possessive 's never count. */

const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the"]);
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "and or but nor so if than then that which who whom whose what when where why how many much long of to in on at " +
    "by for from with without into over under about after before between during since until as off up down out is " +
    "are was were be been being am do does did done has have had having will would shall should may might must can " +
    "could not no it its he she they them his her their him this these those there i we you one same such another " +
    "own only also just more most less fewer least some any all each every both own going goes go put " +
    "true false type name say says said tell tells told present presents article following"
  ).split(" "),
);

/** "The White House’s 1,000" gives white, house, 1000. */
export const wordsOf: (text: string) => readonly string[] = remembering((text) =>
  plainLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !ARTICLES.has(word)),
);

/** A text in which every word of `wordsOf` stands as it is. */
export function plainLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .replace(/['’]/g, "")
    .replace(/(\d),(?=\d{3})/g, "$1");
}

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

/** The text without what stands in quotation marks: words that are the article's, not the author's. */
export function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"|‘[^’]*’(?!\p{L})/gu, " ");
}

/** Share of `part` that stands in `whole`, 0 to 1; 0 for an empty part. */
export function shareIn(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  return [...part].filter((word) => whole.has(word)).length / part.size;
}
