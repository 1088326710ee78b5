import {
  DENOMINATORS,
  INDIAN_SCALES,
  ORDINALS,
  SCALES,
  SMALL_NUMBERS,
  TENS,
} from "../lexicon/number-words.ts";

/** English numbers in words or figures, read from folded words (lower case, no hyphens, "1,000" as "1000"). */

const small = new Map(SMALL_NUMBERS.map((word, value) => [word, value]));
const tens = new Map(TENS.map((word, index) => [word, (index + 2) * 10]));
const ordinals = new Map(ORDINALS.map((word, index) => [word, index + 1]));
const scales = new Map([...SCALES, ...INDIAN_SCALES]);

/** A number found in a list of tokens: its value, and how many tokens it took. */
export interface ReadNumber {
  readonly value: number;
  readonly length: number;
}
type Tokens = readonly string[];

const isFigure = (token: string | undefined): boolean => token !== undefined && /^\d+(\.\d+)?$/.test(token);
const isOne = (token: string | undefined): boolean => token === "a" || token === "an" || token === "one";
const isCountable = (token: string | undefined): boolean =>
  token === "hundred" || token === "dozen" || scales.has(token ?? "");

/**
 * The longest number that starts at `from`: "1000", "one thousand", "2.5 million", "a dozen", "three hundred and
 * five", "two and a half million", "three quarters", "2 lakh 50 thousand"; null when none starts there. Two numbers
 * in a row ("five six") are two numbers.
 */
export function readNumberAt(tokens: Tokens, from: number): ReadNumber | null {
  const share = shareAt(tokens, from);
  if (share !== null) return exact(scaled(tokens, from, share));
  let total = 0;
  let at = from;
  for (let below = Number.POSITIVE_INFINITY; below > 1; ) {
    const joint = at > from && tokens[at] === "and" && isCountable(tokens[at - 1]) ? 1 : 0;
    const part = partAt(tokens, at + joint, below);
    if (part === null) break;
    total += part.value;
    at += joint + part.length;
    below = part.scale;
  }
  return at === from ? null : exact({ value: total, length: at - from });
}

/** Without what binary fractions add far behind the point: 1.1 million is 1,100,000. */
const exact = ({ value, length }: ReadNumber): ReadNumber => ({
  value: Number(value.toPrecision(14)),
  length,
});

type Part = ReadNumber & { readonly scale: number };

/** An amount with its scale, such as "three hundred thousand"; null where it would not be smaller than `below`. */
function partAt(tokens: Tokens, from: number, below: number): Part | null {
  const amount = amountAt(tokens, from);
  if (amount === null || amount.value >= below) return null;
  const middle = andShareAt(tokens, from + amount.length);
  const whole = joined(amount, middle);
  const end = from + whole.length;
  const scale = scaleAt(tokens, end);
  if (scale === null) return inDozens(tokens, end, whole, below);
  if (amount.value === 0) return { ...amount, scale: 1 };
  if (scale.value >= below) return null;
  const scaledAmount = { value: whole.value, length: whole.length + scale.length };
  const tail = middle === null ? andShareAt(tokens, end + scale.length) : null;
  const { value, length } = joined(scaledAmount, tail);
  return { value: value * scale.value, length, scale: scale.value };
}

const joined = (one: ReadNumber, other: ReadNumber | null): ReadNumber =>
  other === null ? one : { value: one.value + other.value, length: one.length + other.length };

function inDozens(tokens: Tokens, end: number, { value, length }: ReadNumber, below: number): Part {
  const areDozens = tokens[end] === "dozen" && below === Number.POSITIVE_INFINITY && value > 0;
  return areDozens ? { value: value * 12, length: length + 1, scale: 1 } : { value, length, scale: 1 };
}

/** A figure, or words up to 9,999: "forty five", "three hundred and five", "nineteen hundred"; "a" before what counts. */
function amountAt(tokens: Tokens, from: number): ReadNumber | null {
  const first = tokens[from];
  if ((first === "a" || first === "an") && isCountable(tokens[from + 1]))
    return hundredsOf(tokens, from, 1, 1);
  if (isFigure(first)) return hundredsOf(tokens, from, Number(first), 1);
  const two = twoDigitsAt(tokens, from);
  return two === null ? null : hundredsOf(tokens, from, two.value, two.length);
}

function twoDigitsAt(tokens: Tokens, from: number): ReadNumber | null {
  const ten = tens.get(tokens[from] ?? "");
  const ones = small.get(tokens[ten === undefined ? from : from + 1] ?? "");
  if (ten === undefined) return ones === undefined ? null : { value: ones, length: 1 };
  return ones === undefined || ones > 9 || ones === 0
    ? { value: ten, length: 1 }
    : { value: ten + ones, length: 2 };
}

function hundredsOf(tokens: Tokens, from: number, value: number, length: number): ReadNumber {
  if (tokens[from + length] !== "hundred" || value <= 0 || value >= 100) return { value, length };
  const at = from + length + 1;
  const joint = tokens[at] === "and" ? 1 : 0;
  const rest = twoDigitsAt(tokens, at + joint);
  return rest === null
    ? { value: value * 100, length: length + 1 }
    : { value: value * 100 + rest.value, length: length + 1 + joint + rest.length };
}

/** "Million", "hundred thousand" after an amount, "lakh crore". */
function scaleAt(tokens: Tokens, from: number): ReadNumber | null {
  let value = 1;
  let at = from;
  for (let next = scales.get(tokens[at] ?? ""); next !== undefined; next = scales.get(tokens[at] ?? "")) {
    value *= next;
    at++;
  }
  return at === from ? null : { value, length: at - from };
}

/** "Half", "a third", "three quarters". */
function shareAt(tokens: Tokens, from: number): ReadNumber | null {
  const first = tokens[from];
  if (first === "half") return { value: 1 / 2, length: 1 };
  const count = isOne(first) ? 1 : (small.get(first ?? "") ?? 0);
  const of = DENOMINATORS.get(tokens[from + 1] ?? "");
  const isPlural = tokens[from + 1]?.endsWith("s") === true;
  return count === 0 || of === undefined || isPlural !== count > 1 ? null : { value: count / of, length: 2 };
}

/** "… and a half". */
function andShareAt(tokens: Tokens, from: number): ReadNumber | null {
  const share = tokens[from] === "and" ? shareAt(tokens, from + 1) : null;
  return share === null || share.value >= 1 ? null : { value: share.value, length: share.length + 1 };
}

/** A share of what counts: "half a million", "a quarter of a million", "half a dozen"; else the share alone. */
function scaled(tokens: Tokens, from: number, share: ReadNumber): ReadNumber {
  let at = from + share.length;
  if (tokens[at] === "of") at++;
  if (isOne(tokens[at])) at++;
  if (tokens[at] === "dozen") return { value: share.value * 12, length: at + 1 - from };
  const hundred = tokens[at] === "hundred" ? 1 : 0;
  const scale = scaleAt(tokens, at + hundred);
  if (scale === null && hundred === 0) return share;
  const value = share.value * (hundred === 1 ? 100 : 1) * (scale?.value ?? 1);
  return { value, length: at + hundred + (scale?.length ?? 0) - from };
}

function ordinalAt(tokens: Tokens, from: number): ReadNumber | null {
  const ten = tens.get(tokens[from] ?? "");
  const ones = ordinals.get(tokens[ten === undefined ? from : from + 1] ?? "");
  if (ten !== undefined) return ones === undefined || ones > 9 ? null : { value: ten + ones, length: 2 };
  if (ones !== undefined) return { value: ones, length: 1 };
  const figure = /^(\d+)(st|nd|rd|th)$/.exec(tokens[from] ?? "")?.[1];
  return figure === undefined ? null : { value: Number(figure), length: 1 };
}

/** The tokens with every number as a figure ("two" becomes "2", "third" and "3rd" become "3th"); "half" alone is a word. */
export function foldNumbers(tokens: Tokens): string[] {
  const folded: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const ordinal = ordinalAt(tokens, at);
    const found = ordinal ?? readNumberAt(tokens, at);
    const isWord = found === null || (found.length === 1 && tokens[at] === "half");
    if (isWord) folded.push(tokens[at] ?? "");
    else folded.push(ordinal === null ? String(found.value) : `${found.value}th`);
    at += isWord ? 1 : found.length;
  }
  return folded;
}
