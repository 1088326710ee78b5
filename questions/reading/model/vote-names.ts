import { knownPlace } from "../gazetteer/places.ts";
import type { TagGuesses } from "./tagger.ts";

/** A sentence of an article between tagging and parsing. */
export interface Tagged {
  readonly texts: readonly string[];
  readonly guesses: TagGuesses;
}

const CAPITALIZED = /^\p{Lu}\p{Ll}/u;
const NAME = /^NNPS?$/;
const CHANGEABLE = /^(NNS?|JJ|VB[DPZNG]?|RB|FW|UH)$/;
const LEAST_VOTES = 2;

/**
 * Lets the sentences of one article agree on names: a capitalized word that is tagged as a name in most places away
 * from sentence starts is tagged so everywhere, and so is a known place unless the article speaks against it. The tag it had becomes its second best, without a margin.
 */
export function voteOnNames(sentences: readonly Tagged[], tagNames: readonly string[]): TagGuesses[] {
  const votes = new Map<string, number>();
  for (const { texts, guesses } of sentences) {
    for (const [i, text] of texts.entries()) {
      if (!CAPITALIZED.test(text)) continue;
      if (!votes.has(text)) votes.set(text, knownPlace(text) === undefined ? 0 : LEAST_VOTES);
      const isName = NAME.test(tagNames[guesses.tags[i]!]!);
      if (i > 0) votes.set(text, votes.get(text)! + (isName ? 1 : -2));
    }
  }
  const name = tagNames.indexOf("NNP");
  return sentences.map(({ texts, guesses }) => {
    const changed = texts.map(
      (text, i) => (votes.get(text) ?? 0) >= LEAST_VOTES && CHANGEABLE.test(tagNames[guesses.tags[i]!]!),
    );
    if (name === -1 || !changed.includes(true)) return guesses;
    return {
      tags: guesses.tags.map((tag, i) => (changed[i] ? name : tag)),
      seconds: guesses.seconds.map((second, i) => (changed[i] ? guesses.tags[i]! : second)),
      margins: guesses.margins.map((margin, i) => (changed[i] ? 0 : margin)),
    };
  });
}
