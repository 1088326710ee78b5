import type { Analysis } from "../../reading/analyse.ts";
import type { Sentence, Word } from "../../reading/document.ts";
import type { Mention } from "../../reading/names/entities.ts";
import type { Reference } from "../../reading/reference.ts";
import type { FoundTime } from "../../reading/times/times.ts";

/** What stands on the words of an article, made once an article. */
export interface WordIndex {
  mentionAt(sentence: Sentence, index: number): Mention | undefined;
  referenceAt(sentence: Sentence, index: number): Reference | undefined;
  timeAt(word: Word): FoundTime | undefined;
  /** The nearest sentence before (or at) a reference that names its person. */
  antecedentOf(reference: Reference): Sentence | undefined;
}

export function indexWords({ mentions, references, times, document }: Analysis): WordIndex {
  const places = <Item extends { sentence: Sentence; first: number; last: number }>(
    items: readonly Item[],
  ) => {
    const found = new Map<string, Item>();
    for (const item of items)
      for (let at = item.first; at <= item.last; at++) found.set(`${item.sentence.index} ${at}`, item);
    return (sentence: Sentence, index: number): Item | undefined => found.get(`${sentence.index} ${index}`);
  };
  const timeAt = (word: Word): FoundTime | undefined => {
    let [low, high] = [0, times.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((times[middle]?.end ?? 0) <= word.start) low = middle + 1;
      else high = middle;
    }
    const time = times[low];
    return time !== undefined && time.start < word.end ? time : undefined;
  };
  const antecedentOf = ({ person, sentence, first }: Reference): Sentence | undefined => {
    const before = person.mentions.filter(
      (mention) =>
        mention.sentence.index < sentence.index ||
        (mention.sentence.index === sentence.index && mention.first < first),
    );
    const nearest = before.at(-1) ?? person.mentions[0];
    return nearest === undefined ? undefined : document.sentences[nearest.sentence.index];
  };
  return { mentionAt: places(mentions), referenceAt: places(references), timeAt, antecedentOf };
}
