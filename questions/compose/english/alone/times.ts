import type { Word } from "../../../reading/document/document.ts";
import type { FoundTime } from "../../../reading/times/times.ts";
import { type WrittenDate, writeOutTime } from "../dates.ts";
import { inPlaceOf, type Passing, type Piece, wordBefore } from "./piece.ts";

/** A date in place of "on Friday"; a time that means another one later, and cannot be written out, leaks. */
export function timeAt(passing: Passing, word: Word): Piece | null {
  const { sentence, words: phrase, index, policy } = passing;
  const time = index.timeAt(word);
  if (time === undefined) return null;
  const words = wordsOf(time, passing, word);
  const { index: last } = words.at(-1) ?? word;
  if (policy.saysItself(time, words.map(({ text }) => text).join(" "))) return { last };
  const date = dateOf(time);
  if (date === null) return { last, leaks: true };
  const before = wordBefore(passing, word);
  // "through March 11 this year" has its year already
  const said = before === undefined ? null : dateOf(index.timeAt(before));
  if (said?.text.includes(date.text) === true)
    return { last, edit: inPlaceOf(sentence, word.index, last, "") };
  const put = policy.put(date, { sentence, time, phrase, words, before });
  return put === null
    ? { last, leaks: true }
    : { last, edit: inPlaceOf(sentence, put.from.index, last, put.text) };
}

function wordsOf(time: FoundTime, { sentence, phrase }: Passing, word: Word): [Word, ...Word[]] {
  const after = sentence.words.slice(word.index + 1, phrase.last + 1);
  const end = after.findIndex(({ start }) => start >= time.end);
  return [word, ...(end < 0 ? after : after.slice(0, end))];
}

const dateOf = (time: FoundTime | undefined): WrittenDate | null =>
  time === undefined || time.value === null || !time.certain ? null : writeOutTime(time.value);
