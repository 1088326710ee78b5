import { hashText } from "../../../base/hash.ts";
import { pair } from "./hash.ts";

/** How a sentence uses capitals: in headlines and shouting they say nothing about names. */
export type Casing = 0 | 1 | 2 | 3;
export const USUAL = 0;
export const TITLE = 1;
export const UPPER = 2;
export const LOWER = 3;

/** The hashed surface of a sentence's words; position `i` of each array belongs to word `i`. */
export interface Words {
  readonly count: number;
  readonly casing: Casing;
  /** Lower-case form with plain quotes and dashes and every digit as 0. */
  readonly form: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix2: Int32Array;
  readonly prefix3: Int32Array;
  /** Pattern of capitals, letters, digits and signs, joined with the casing of the sentence. */
  readonly shape: Int32Array;
}

const LONGEST_FORM = 48;

/** Most words are plain letters: they need none of the replacing below. */
const SMALL = /^[a-z]{1,48}$/;
const CAPITALIZED = /^[A-Z][a-z]{1,47}$/;

function plainForm(text: string): string {
  if (SMALL.test(text)) return text;
  if (CAPITALIZED.test(text)) return text.toLowerCase();
  return text
    .slice(0, LONGEST_FORM)
    .toLowerCase()
    .replace(/\u00ad/g, "")
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„«»]|''/g, '"')
    .replace(/[–—]|--+/g, "-")
    .replace(/[0-9]/g, "0");
}

function shapeOf(text: string): string {
  if (SMALL.test(text)) return "x";
  if (CAPITALIZED.test(text)) return "Xx";
  return text
    .slice(0, LONGEST_FORM)
    .replace(/\p{Lu}{2,}/gu, "A")
    .replace(/\p{Lu}/gu, "X")
    .replace(/\p{Ll}+/gu, "x")
    .replace(/\p{Lo}+/gu, "o")
    .replace(/\p{N}{5,}/gu, "9")
    .replace(/\p{N}+/gu, (digits) => String(digits.length));
}

const SMALL_IN_TITLES = /^(about|after|amid|from|into|near|over|than|that|under|with)$/i;

/** Which way of writing capitals the words of four letters or more follow (short words stay small in titles). */
export function casingOf(texts: readonly string[]): Casing {
  let letters = 0;
  let upper = 0;
  let small = 0;
  for (const text of texts) {
    if (!/^\p{L}{4,}/u.test(text) || SMALL_IN_TITLES.test(text)) continue;
    letters++;
    if (text === text.toUpperCase()) upper++;
    else if (!/^\p{Lu}/u.test(text)) small++;
  }
  if (letters >= 2 && upper >= letters * 0.7) return UPPER;
  if (letters >= 3 && small === 0) return TITLE;
  if (letters >= 4 && small === letters && !texts.some((text) => /\p{Lu}/u.test(text))) return LOWER;
  return USUAL;
}

/** Hashes the surface of every word once, so that tagging and parsing only join integers. */
export function readWords(texts: readonly string[]): Words {
  const count = texts.length;
  const array = (): Int32Array => new Int32Array(count);
  const casing = casingOf(texts);
  const words = {
    count,
    casing,
    form: array(),
    suffix1: array(),
    suffix2: array(),
    suffix3: array(),
    suffix4: array(),
    prefix2: array(),
    prefix3: array(),
    shape: array(),
  };
  for (const [i, text] of texts.entries()) {
    const form = plainForm(text);
    words.form[i] = hashText(form);
    words.suffix1[i] = hashText(form.slice(-1));
    words.suffix2[i] = hashText(form.slice(-2));
    words.suffix3[i] = hashText(form.slice(-3));
    words.suffix4[i] = hashText(form.slice(-4));
    words.prefix2[i] = hashText(form.slice(0, 2));
    words.prefix3[i] = hashText(form.slice(0, 3));
    words.shape[i] = pair(hashText(shapeOf(text)), casing);
  }
  return words;
}
