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

/** The counted words after a number: its noun with what stands before it, and an "of" phrase of plain nouns. */
function countedEnd(words: readonly Word[], from: number): number {
  let at = from;
  while (
    at < words.length &&
    /^(?:JJ|JJR|NN|VBN|VBG|HYPH|CD|AFX)$/.test(words[at]?.tag ?? "") &&
    at - from < 5
  ) {
    if (/^NNS/.test(words[at + 1]?.tag ?? "") || /^(?:NN|JJ|HYPH)$/.test(words[at + 1]?.tag ?? "")) at++;
    else break;
  }
  if (!/^(?:NNS?|NNPS)$/.test(words[at]?.tag ?? "")) return -1;
  let end = at;
  if (words[at + 1]?.lower === "of") {
    let next = at + 2;
    while (/^(?:DT|JJ|NN|NNS|NNP|PRP\$|CC)$/.test(words[next]?.tag ?? "") && next - at < 9) {
      if (/^NN/.test(words[next]?.tag ?? "")) end = next;
      next++;
    }
  }
  return end;
}

function readQuantity(
  sentence: Sentence,
  first: number,
  text: string,
): (FoundQuantity & { last: number }) | null {
  const { words } = sentence;
  let last = first;
  while (
    words[last + 1] !== undefined &&
    (isNumber(words[last + 1] as Word) ||
      (words[last + 1]?.text === "-" &&
        isNumber(words[last + 2] ?? (words[last] as Word)) &&
        /\p{L}/u.test(words[last]?.text ?? ""))) &&
    last - first < 6
  )
    last++;
  const start = words[first];
  const end = words[last];
  if (start === undefined || end === undefined) return null;
  const value = numberValue(text.slice(start.start, end.end));
  if (value === null) return null;
  const money = own(CURRENCY, words[first - 1]?.text ?? "");
  const percent = /^(?:%|percent|per)$/.test(words[last + 1]?.lower ?? "");
  let comparison: Comparison = "exactly";
  let from = money === undefined ? first : first - 1;
  const before = words.slice(Math.max(0, from - 4), from);
  for (let size = before.length; size > 0 && comparison === "exactly"; size--) {
    const phrase = before
      .slice(-size)
      .map((word) => word.lower)
      .join(" ");
    const compared = COMPARED.find(
      ([pattern]) => pattern.exec(phrase)?.index === 0 && !/^ /.test(pattern.exec(phrase)?.[0] ?? ""),
    );
    if (compared !== undefined) {
      comparison = compared[1];
      from -= size;
    }
  }
  const joiner = words[last + 1]?.lower ?? "";
  if (/^(?:to|-|–|—)$/.test(joiner) && words[last + 2] !== undefined && isNumber(words[last + 2] as Word)) {
    comparison = "range";
    last += 2;
    while (words[last + 1] !== undefined && SCALE.test(words[last + 1]?.lower ?? "")) last++;
  }
  const opening = words[from];
  if (opening === undefined) return null;
  const counted = money === undefined && !percent ? countedEnd(words, last + 1) : percent ? last + 1 : last;
  const lastWord = words[counted];
  if (counted < 0 || lastWord === undefined) return null;
  const after = words[last + 1];
  const of =
    money ??
    (percent
      ? "percent"
      : after === undefined
        ? ""
        : text.slice(after.start, lastWord.end).replace(/^[-–]/, ""));
  return {
    start: opening.start,
    end: lastWord.end,
    value,
    comparison,
    of: of.replace(/\s+/g, " "),
    last: counted,
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
      const before = sentence.words[at - 1];
      if (
        before !== undefined &&
        /^NNPS?$/.test(before.tag) &&
        !/^(?:JJ|NNS?)$/.test(sentence.words[at + 1]?.tag ?? "")
      )
        continue;
      if (word.lower === "one" && /^(?:of|IN|PRP)$/.test(sentence.words[at + 1]?.lower ?? "")) continue;
      const quantity = readQuantity(sentence, at, text);
      if (quantity === null || NO_COUNT.test(quantity.of) || /^(?:of )?old$/.test(quantity.of)) continue;
      const { last, ...rest } = quantity;
      found.push(rest);
      at = Math.max(at, last);
    }
  }
  return found;
}
