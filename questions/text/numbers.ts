import { ORDINALS, SCALES, SMALL_NUMBERS, TENS } from "../lexicon/number-words.ts";

/** English numbers in words or figures, read from folded words (lower case, no hyphens, "1,000" as "1000"). */

const small = new Map(SMALL_NUMBERS.map((word, value) => [word, value]));
const tens = new Map(TENS.map((word, index) => [word, (index + 2) * 10]));
const ordinals = new Map(ORDINALS.map((word, index) => [word, index + 1]));

/** A number found in a list of tokens: its value, and how many tokens it took. */
export interface ReadNumber {
  readonly value: number;
  readonly length: number;
}

const isFigure = (token: string | undefined): boolean => token !== undefined && /^\d+(\.\d+)?$/.test(token);
const isCountable = (token: string | undefined): boolean =>
  token === "hundred" || token === "dozen" || SCALES.has(token ?? "");
const isNumber = (token: string | undefined): boolean =>
  isFigure(token) || small.has(token ?? "") || tens.has(token ?? "");

/**
 * The longest number that starts at `from`: "1000", "one thousand", "2.5 million", "a dozen", "three hundred and
 * five"; null when none starts there. Two numbers in a row ("five six") are two numbers.
 */
export function readNumberAt(tokens: readonly string[], from: number): ReadNumber | null {
  let total = 0;
  let group = 0;
  let free = 100; // the group still takes what is smaller than this: 100 nothing set, 10 after tens, 0 after ones
  let scale = Number.POSITIVE_INFINITY;
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at] ?? "";
    const ownValue = small.get(token) ?? tens.get(token);
    const nextScale = SCALES.get(token);
    if (token === "and" && at > from && isCountable(tokens[at - 1]) && isNumber(tokens[at + 1])) continue;
    if ((token === "a" || token === "an") && at === from && isCountable(tokens[at + 1])) group = 1;
    else if (isFigure(token) && free === 100 && group === 0) [group, free] = [Number(token), 0];
    else if (ownValue !== undefined && ownValue < free) {
      group += ownValue;
      free = tens.has(token) ? 10 : 0;
    } else if (token === "hundred" && group > 0 && group < 100) [group, free] = [group * 100, 100];
    else if (token === "dozen" && group > 0 && scale === Number.POSITIVE_INFINITY) {
      return { value: group * 12, length: at + 1 - from };
    } else if (nextScale !== undefined && group > 0 && nextScale < scale) {
      total += group * nextScale;
      [group, free, scale] = [0, 100, nextScale];
    } else break;
  }
  return at === from ? null : { value: total + group, length: at - from };
}

function ordinalAt(tokens: readonly string[], from: number): ReadNumber | null {
  const ten = tens.get(tokens[from] ?? "");
  const ones = ordinals.get(tokens[ten === undefined ? from : from + 1] ?? "");
  if (ten !== undefined) return ones === undefined || ones > 9 ? null : { value: ten + ones, length: 2 };
  if (ones !== undefined) return { value: ones, length: 1 };
  const figure = /^(\d+)(st|nd|rd|th)$/.exec(tokens[from] ?? "")?.[1];
  return figure === undefined ? null : { value: Number(figure), length: 1 };
}

/** The tokens with every number as a figure ("two" becomes "2", "third" and "3rd" become "3th"). */
export function foldNumbers(tokens: readonly string[]): string[] {
  const folded: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const ordinal = ordinalAt(tokens, at);
    const found = ordinal ?? readNumberAt(tokens, at);
    if (found === null) folded.push(tokens[at] ?? "");
    else folded.push(ordinal === null ? String(found.value) : `${found.value}th`);
    at += found?.length ?? 1;
  }
  return folded;
}
