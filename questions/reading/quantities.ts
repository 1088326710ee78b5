import { own } from "../../base/own.ts";
import type { ArticleDocument, Sentence, Word } from "./document/document.ts";
import type { FoundTime } from "./times/times.ts";
import { numberValue } from "./times/time-words.ts";
import type { COMPARISONS } from "./reading.ts";

type Comparison = (typeof COMPARISONS)[number];

/** A number with what it counts. Positions are of the clean text and take in the comparison and the counted words. */
export interface FoundQuantity {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly comparison: Comparison;
  readonly of: string;
}

const COMPARED: readonly [RegExp, Comparison][] = [
  [
    /(?:^| )(?:not|no) (?:more|higher|greater) than$|(?:^| )(?:at most|up to|as (?:many|much) as|a maximum of)$/,
    "at-most",
  ],
  [/(?:^| )(?:not|no) (?:fewer|less) than$|(?:^| )(?:at least|a minimum of)$/, "at-least"],
  [/(?:^| )(?:more than|over|above|exceeding|upwards? of|greater than|in excess of)$/, "more-than"],
  [/(?:^| )(?:fewer than|less than|under|below|nearly|almost|just under)$/, "fewer-than"],
  [/(?:^| )(?:about|around|roughly|approximately|some|an estimated|close to|estimated)$/, "about"],
];
const FIGURE = /^(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)$/;
const SCALE = /^(?:hundred|thousand|million|billion|trillion|dozen)$/;
const CURRENCY: Readonly<Record<string, string>> = {
  $: "dollars",
  US$: "dollars",
  "€": "euros",
  "£": "pounds",
  "¥": "yen",
};

const isNumber = (word: Word): boolean =>
  FIGURE.test(word.text) ||
  (word.tag === "CD" && numberValue(word.lower) !== null) ||
  (SCALE.test(word.lower) && word.tag !== "NNS");

/** The counted words after a number: its noun with what stands before it, and an "of" phrase of plain nouns; -1 for none. */
function countedEnd(words: readonly Word[], from: number): number {
  const tagAt = (at: number): string => words[at]?.tag ?? "";
  let at = from;
  while (
    /^(?:JJ|JJR|NN|VBN|VBG|HYPH|CD|AFX)$/.test(tagAt(at)) &&
    at - from < 5 &&
    /^(?:NNS.*|NN|JJ|HYPH)$/.test(tagAt(at + 1))
  )
    at++;
  if (!/^(?:NNS?|NNPS)$/.test(tagAt(at))) return -1;
  return words[at + 1]?.lower === "of" ? endOfKinds(words, at) : at;
}

/** "Tons | of grain and steel": the last noun behind "of". */
function endOfKinds(words: readonly Word[], noun: number): number {
  let end = noun;
  for (let next = noun + 2; next - noun < 9; next++) {
    const tag = words[next]?.tag ?? "";
    if (!/^(?:DT|JJ|NN|NNS|NNP|PRP\$|CC)$/.test(tag)) break;
    if (/^NN/.test(tag)) end = next;
  }
  return end;
}

const isNumberAt = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return word !== undefined && isNumber(word);
};

/** "Two hundred", "twenty-five": the last word of a number. */
function numberEnd(words: readonly Word[], first: number): number {
  let last = first;
  while (last - first < 6) {
    const next = words[last + 1];
    const isJoined =
      next?.text === "-" &&
      isNumber(words[last + 2] ?? (words[last] as Word)) &&
      /\p{L}/u.test(words[last]?.text ?? "");
    if (!isNumberAt(words, last + 1) && !isJoined) break;
    last++;
  }
  return last;
}

/** How the words in front of a number compare it, and where they begin. */
function comparedBefore(words: readonly Word[], from: number): { comparison: Comparison; from: number } {
  const before = words.slice(Math.max(0, from - 4), from).map(({ lower }) => lower);
  for (let size = before.length; size > 0; size--) {
    const phrase = before.slice(-size).join(" ");
    const compared = COMPARED.find(([pattern]) => {
      const match = pattern.exec(phrase);
      return match?.index === 0 && !match[0].startsWith(" ");
    });
    if (compared !== undefined) return { comparison: compared[1], from: from - size };
  }
  return { comparison: "exactly", from };
}

/** "40 to 50 million": the end of a range that begins with a number; that number's own end where none does. */
function rangeEnd(words: readonly Word[], last: number): number {
  if (!/^(?:to|-|–|—)$/.test(words[last + 1]?.lower ?? "") || !isNumberAt(words, last + 2)) return last;
  let end = last + 2;
  while (SCALE.test(words[end + 1]?.lower ?? "")) end++;
  return end;
}

function readQuantity(
  { words }: Sentence,
  first: number,
  text: string,
): (FoundQuantity & { last: number }) | null {
  const alone = numberEnd(words, first);
  const [start, end] = [words[first], words[alone]];
  const value =
    start === undefined || end === undefined ? null : numberValue(text.slice(start.start, end.end));
  if (value === null) return null;
  const money = own(CURRENCY, words[first - 1]?.text ?? "");
  const percent = /^(?:%|percent|per)$/.test(words[alone + 1]?.lower ?? "");
  const compared = comparedBefore(words, money === undefined ? first : first - 1);
  const last = rangeEnd(words, alone);
  const opening = words[compared.from];
  const counted = percent ? last + 1 : money === undefined ? countedEnd(words, last + 1) : last;
  const lastWord = words[counted];
  if (opening === undefined || lastWord === undefined) return null;
  const after = words[last + 1];
  const named = after === undefined ? "" : text.slice(after.start, lastWord.end).replace(/^[-–]/, "");
  const of = money ?? (percent ? "percent" : named);
  return {
    start: opening.start,
    end: lastWord.end,
    value,
    last: counted,
    comparison: last > alone ? "range" : compared.comparison,
    of: of.replace(/\s+/g, " "),
  };
}

const NO_COUNT =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|century|centuries|year-old|p\.m\.?|a\.m\.?)\b/i;

/** Numbers that count something. Dates, clock times, ages, ranks and numbers inside names are none. */
export function findQuantities(
  { text, sentences }: ArticleDocument,
  times: readonly FoundTime[],
): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  let next = 0;
  for (const sentence of sentences) {
    for (let at = 0; at < sentence.words.length; at++) {
      const word = sentence.words[at];
      if (word === undefined || !isNumber(word) || SCALE.test(word.lower)) continue;
      while (next < times.length && (times[next]?.end ?? 0) <= word.start) next++;
      const time = times[next];
      if (time !== undefined && time.start <= word.start && time.granularity !== "duration") continue;
      if (countsNothing(sentence.words, at)) continue;
      const quantity = readQuantity(sentence, at, text);
      if (quantity === null || NO_COUNT.test(quantity.of) || /^(?:of )?old$/.test(quantity.of)) continue;
      const { last, ...rest } = quantity;
      found.push(rest);
      at = Math.max(at, last);
    }
  }
  return found;
}

/** "Flight 40", "one of": a number in a name, and a pronoun. */
function countsNothing(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  const isNamed = /^NNPS?$/.test(before?.tag ?? "") && !/^(?:JJ|NNS?)$/.test(after?.tag ?? "");
  return isNamed || (word?.lower === "one" && /^(?:of|IN|PRP)$/.test(after?.lower ?? ""));
}
