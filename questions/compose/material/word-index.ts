import type { Analysis } from "../../reading/analyse.ts";
import type { Sentence, Word } from "../../reading/document/document.ts";
import type { Mention } from "../../reading/names/entities.ts";
import type { Reference } from "../../reading/references/reference.ts";
import type { FoundTime } from "../../reading/times/times.ts";

/** What stands on the words of an article. */
export interface WordIndex {
  mentionAt(sentence: Sentence, index: number): Mention | undefined;
  referenceAt(sentence: Sentence, index: number): Reference | undefined;
  timeAt(word: Word): FoundTime | undefined;
  /** The nearest sentence before (or at) a reference that names its person. */
  antecedentOf(reference: Reference): Sentence | undefined;
}

/** Made once an article. */
export function indexWords({ mentions, references, times, document }: Analysis): WordIndex {
  return {
    mentionAt: byPlace(mentions),
    referenceAt: byPlace(references),
    timeAt: (word) => timeOver(times, word),
    antecedentOf: (reference) => {
      const nearest = mentionBefore(reference);
      return nearest === undefined ? undefined : document.sentences[nearest.sentence.index];
    },
  };
}

type Placed = { readonly sentence: Sentence; readonly first: number; readonly last: number };

function byPlace<Item extends Placed>(items: readonly Item[]) {
  const found = new Map<number, Item[]>();
  for (const item of items) {
    const inSentence = found.get(item.sentence.index) ?? [];
    found.set(item.sentence.index, inSentence);
    for (let at = item.first; at <= item.last; at++) inSentence[at] = item;
  }
  return (sentence: Sentence, index: number): Item | undefined => found.get(sentence.index)?.[index];
}

/** By halving: the times are in the order of the article and do not overlap. */
function timeOver(times: readonly FoundTime[], word: Word): FoundTime | undefined {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.end ?? 0) <= word.start) low = middle + 1;
    else high = middle;
  }
  const time = times[low];
  return time !== undefined && time.start < word.end ? time : undefined;
}

function mentionBefore({ person, sentence, first }: Reference): Mention | undefined {
  const before = person.mentions.filter(
    (mention) =>
      mention.sentence.index < sentence.index ||
      (mention.sentence.index === sentence.index && mention.first < first),
  );
  return before.at(-1) ?? person.mentions[0];
}
