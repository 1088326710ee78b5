import type { ArticleDocument, Sentence } from "../document/document.ts";
import { isDoubted, inDoubt } from "./doubted-day.ts";
import { findDirection } from "./direction.ts";
import { type FoundTime, findTimes } from "./times.ts";

/** The times of all units, in order; positions are of the clean text. No time is taken over from another sentence. */
export function findArticleTimes({
  text,
  units,
  sentences,
  published,
  quotations,
}: ArticleDocument): FoundTime[] {
  const sentenceOf = new Map<string, Sentence>(sentences.map((sentence) => [sentence.unit.id, sentence]));
  let next = 0;
  const found: FoundTime[] = [];
  const ofSentence = new Map<FoundTime, Sentence>();
  for (const { id, start, end } of units) {
    const sentence = sentenceOf.get(id);
    while (next < quotations.length && (quotations[next]?.end ?? 0) < start) next++;
    const inside = quotations.slice(next, next + 40).filter((quotation) => quotation.start < end);
    const times = findTimes(text.slice(start, end), {
      published,
      direction: (from, to) =>
        sentence === undefined
          ? { direction: "unclear", sure: false }
          : findDirection(sentence, start + from, start + to),
      isQuoted: (position) =>
        inside.some((quotation) => quotation.start <= start + position && quotation.end > start + position),
    });
    for (const time of times) {
      const placed = { ...time, start: start + time.start, end: start + time.end };
      found.push(placed);
      if (sentence !== undefined) ofSentence.set(placed, sentence);
    }
  }
  const doubted = isDoubted(found, { published, text }, (time) => {
    const sentence = ofSentence.get(time);
    return sentence === undefined
      ? { direction: "unclear", sure: false }
      : findDirection(sentence, time.start, time.end);
  });
  return doubted ? inDoubt(found) : found;
}
