import type { ArticleDocument, Sentence, Word } from "../document/document.ts";
import { isKnownBody } from "../gazetteer/bodies.ts";
import { isNationality } from "../gazetteer/places.ts";
import type { Mention } from "../names/entities.ts";

/** A name of which nothing tells what it names has to stand so often before it may be somebody's. */
const OFTEN = 3;
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)s?$/;

/**
 * Whether a word is a name of one word that does or owns something, that the article keeps naming, and of which
 * nothing tells whether it is a person: "Elian" beside "Fidel Castro" is as well whom "he" means.
 */
export function unreadNames(
  { sentences }: ArticleDocument,
  mentions: readonly Mention[],
): (sentence: Sentence, word: Word) => boolean {
  const covered = new Map<number, Set<number>>();
  for (const { sentence, first, last } of mentions) {
    const places = covered.get(sentence.index) ?? new Set<number>();
    for (let at = first; at <= last; at++) places.add(at);
    covered.set(sentence.index, places);
  }
  const isAlone = (sentence: Sentence, { index, tag, text, lower }: Word): boolean =>
    tag === "NNP" &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(text) &&
    covered.get(sentence.index)?.has(index) !== true &&
    !/^NNP/.test(sentence.words[index - 1]?.tag ?? "") &&
    !/^NN/.test(sentence.words[index + 1]?.tag ?? "") &&
    !CALENDAR.test(lower) &&
    !isKnownBody(text) &&
    !isNationality(text);
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const word of sentence.words)
      if (isAlone(sentence, word)) counts.set(word.text, (counts.get(word.text) ?? 0) + 1);
  return (sentence, word) =>
    /^(?:nsubj|nmod:poss)/.test(word.relation) &&
    (counts.get(word.text) ?? 0) >= OFTEN &&
    isAlone(sentence, word);
}
