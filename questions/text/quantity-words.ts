import { SHORT_SCALES } from "../lexicon/number-words.ts";
import { singularOf } from "../lexicon/plurals.ts";
import { MONEY_SIGNS, MONEY_WORDS, UNIT_NAMES } from "../lexicon/units.ts";
import { plainFigures, plainShares } from "./figures.ts";
import { foldWords } from "./fold.ts";
import { foldNumbers, readNumberAt } from "./numbers.ts";

/** The words of a quantity: figures, signs and short forms in one form, so that "$30m" is "30 million dollars". */

/** A hyphen, dash or minus before a figure and its money that does not lead on from a figure or a word. */
const MINUS = /(?<![\p{N}%]\s*)(?<!\p{L})(?:\p{Pd}|−)(?=\s?(?:\p{L}{0,2}\p{Sc}\s?)?\d)/gu;
/** Signs that stand for words. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/>=|≥/g, " at least "],
  [/<=|≤/g, " at most "],
  [/>/g, " more than "],
  [/</g, " fewer than "],
  [/[~≈]/g, " about "],
  [/(?<=\d)\s*\+/g, " plus "],
  [/%/g, " percent "],
  ...MONEY_SIGNS.map(
    ([sign, code]) => [new RegExp(`(?<![\\p{L}])${sign.replace("$", "\\$")}`, "giu"), ` ${code} `] as const,
  ),
];
/** "30kg" and "USD30" are two words each; "3rd", "m2" and "A4" are one. */
const FIGURE_AND_LETTERS = /(?<![\p{L}\p{N}])(\d+(?:\.\d+)?)(?!(?:st|nd|rd|th)(?![\p{L}\p{N}]))(?=\p{L})/giu;
const LETTERS_AND_FIGURE = /(?<!\p{L})(\p{L}{3})(?=\d)/gu;

const isFigure = (word: string | undefined): boolean => /^\d/.test(word ?? "");
const isMoney = (word: string | undefined): boolean => MONEY_WORDS.has(singularOf(word ?? ""));

/**
 * The words of a text that gives a quantity: "−$1.5m" is minus, usd, 1.5, million.
 *
 * @param units  units that stand as they are where their sign is that of a scale too: "m" with "meter"
 */
export function quantityWords(text: string, units: ReadonlySet<string> = new Set()): string[] {
  const figures = plainShares(plainFigures(text.normalize("NFC"))).replace(MINUS, " minus ");
  const words = SIGNS.reduce((plain, [sign, word]) => plain.replace(sign, word), figures)
    .replace(FIGURE_AND_LETTERS, "$1 ")
    .replace(LETTERS_AND_FIGURE, "$1 ");
  return foldWords(words).map((word, index, all) => {
    if (word === "negative" && readNumberAt(all, index + 1) !== null) return "minus";
    const scale = isFigure(all[index - 1]) ? SHORT_SCALES.get(word) : undefined;
    return scale === undefined || units.has(UNIT_NAMES.get(word) ?? "") ? word : scale;
  });
}

/** Words with every unit by its name in the singular: "sq km" is "square kilometer", "usd" is "dollar". */
export function foldUnits(words: readonly string[]): string[] {
  const folded: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = [3, 2, 1].map((length) =>
      words
        .slice(at, at + length)
        .map(singularOf)
        .join(" "),
    );
    const [length = 1] = [3, 2, 1].filter(
      (size, index) => at + size <= words.length && UNIT_NAMES.has(found[index] ?? ""),
    );
    const phrase = words
      .slice(at, at + length)
      .map(singularOf)
      .join(" ");
    folded.push(...(UNIT_NAMES.get(phrase) ?? phrase).split(" "));
    at += length;
  }
  return folded;
}

/** Money behind its figure, where words have it: usd, 30, million gives 30, million, usd. */
export function moneyBehind(words: readonly string[]): string[] {
  const at = words.findIndex(
    (word, index) =>
      isMoney(word) && readNumberAt(words, words[index + 1] === "minus" ? index + 2 : index + 1) !== null,
  );
  if (at < 0) return [...words];
  const start = words[at + 1] === "minus" ? at + 2 : at + 1;
  const end = start + (readNumberAt(words, start)?.length ?? 0);
  const money = words.slice(at, at + 1);
  // "$30 million dollars" says it twice
  const rest = isMoney(words[end]) ? words.slice(end) : [...money, ...words.slice(end)];
  return [...words.slice(0, at), ...words.slice(at + 1, end), ...rest];
}

/** A quantity as one line that is the same however it is written: "$30m" and "30 million dollars" are "30000000 dollar". */
export function foldQuantity(text: string, units: ReadonlySet<string> = new Set()): string {
  return foldUnits(foldNumbers(moneyBehind(quantityWords(text, units)))).join(" ");
}
