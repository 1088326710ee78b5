import { SCALES, SMALL_NUMBERS, TENS } from "../../lexicon/number-words.ts";

function smallNumber(word: string): number | null {
  const small = SMALL_NUMBERS.indexOf(word);
  if (small >= 0) return small;
  const tens = TENS.indexOf(word);
  if (tens >= 0) return 20 + tens * 10;
  if (word === "a" || word === "an") return 1;
  if (word === "dozen") return 12;
  return null;
}

/**
 * The value of a written-out or figured number: "1,000", "2.5 million", "forty-five", "two hundred". Null if any of
 * its words is no number word.
 */
export function numberValue(text: string): number | null {
  let total = 0;
  let part: number | null = null;
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    if (word === "and" || word === "") continue;
    const scale = SCALES.get(word);
    if (word === "hundred") {
      part = (part ?? 1) * 100;
      continue;
    }
    if (scale !== undefined) {
      total += (part ?? 1) * scale;
      part = null;
      continue;
    }
    const value: number | null = /^\d/.test(word) ? Number(word.replace(/,/g, "")) : smallNumber(word);
    if (value === null || Number.isNaN(value)) return null;
    if (word === "dozen") part = (part ?? 1) * 12;
    else part = (part ?? 0) + value;
  }
  return total + (part ?? 0);
}
