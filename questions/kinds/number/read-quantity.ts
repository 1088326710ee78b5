import { foldWords } from "../../text/fold.ts";
import { readNumberAt } from "../../text/numbers.ts";

export const COMPARISONS = ["exactly", "more-than", "at-least", "fewer-than", "at-most", "about"] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** A quantity as somebody wrote it. */
export interface Quantity {
  readonly value: number;
  /** What the words say of the number; none for a bare number, two where they leave it open ("1,000+"). */
  readonly comparisons: readonly Comparison[];
  /** The words after it, folded: a unit, as a rule. */
  readonly rest: readonly string[];
}

const COMPARISON_WORDS: Readonly<Record<Comparison, string>> = {
  exactly: "exactly|precisely|only|just",
  "more-than":
    "more than|over|above|greater than|in excess of|upward of|upwards of|north of|exceeding|exceeds|beyond|bigger than|higher than",
  "at-least": "at least|no fewer than|no less than|not fewer than|not less than|a minimum of|minimum",
  "fewer-than": "fewer than|less than|under|below|smaller than|lower than",
  "at-most": "at most|up to|no more than|not more than|as many as|as much as|a maximum of|maximum",
  about: "about|around|roughly|approximately|approx|circa|ca|some|nearly|almost|close to|an estimated|or so",
};
const BY_WORDS = new Map(
  COMPARISONS.flatMap((comparison) =>
    COMPARISON_WORDS[comparison].split("|").map((words) => [words, comparison] as const),
  ),
);
const AFTER_WORDS = new Map<string, readonly Comparison[]>([
  ["or more", ["at-least"]],
  ["and more", ["more-than", "at-least"]],
  ["plus", ["more-than", "at-least"]],
  ["or fewer", ["at-most"]],
  ["or less", ["at-most"]],
  ["or so", ["about"]],
  ["at least", ["at-least"]],
  ["at most", ["at-most"]],
]);
/** Signs that stand for words; a sign of money says what the number counts. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/>=|≥/g, " at least "],
  [/<=|≤/g, " at most "],
  [/>/g, " more than "],
  [/</g, " fewer than "],
  [/[~≈]/g, " about "],
  [/(?<=\d)\s*\+/g, " plus "],
  [/%/g, " percent "],
  [/(?<=\d)\s?k\b/gi, " thousand "],
  [/(?<=\d)\s?(?:bn)\b/gi, " billion "],
  [/^\s*[-−](?=\s?\d)/g, " minus "],
];
const MONEY: Readonly<Record<string, string>> = { $: "dollars", "€": "euros", "£": "pounds", "¥": "yen" };
/** "Two thirds" is not two. */
const FRACTION = /^(half|halves|thirds?|quarters?|fifths?|tenths?)$/;
/** "Well over" is still over. */
const DEGREES: ReadonlySet<string> = new Set(["well", "slightly", "far", "much", "little", "bit"]);

/**
 * Reads a quantity: one number in figures or words, with what is said of it before or after ("more than 1,000
 * containers", "a dozen", "≥ 40", "5.5 %"). Null when there is no number, more than one, or other words before it.
 */
export function readQuantity(text: string): Quantity | null {
  const money = Object.entries(MONEY).flatMap(([sign, word]) => (text.includes(sign) ? [word] : []));
  const plain = SIGNS.reduce((rest, [sign, words]) => rest.replace(sign, words), text);
  const tokens = foldWords(plain);
  const at = tokens.findIndex((_, index) => readNumberAt(tokens, index) !== null);
  const number = at < 0 ? null : readNumberAt(tokens, at);
  if (number === null) return null;
  let before = tokens.slice(0, at).filter((word) => !DEGREES.has(word));
  const isNegative = before.at(-1) === "minus";
  if (isNegative) before = before.slice(0, -1);
  if (before.length > 1 && before[0] === "just") before = before.slice(1);
  const said = BY_WORDS.get(before.join(" "));
  if (said === undefined && before.length > 0) return null;
  const after = tokens.slice(at + number.length);
  if (after.some((word, index) => readNumberAt(after, index) !== null || FRACTION.test(word))) return null;
  const suffix = [...AFTER_WORDS].find(([words]) => ` ${after.join(" ")} `.includes(` ${words} `));
  const rest = suffix === undefined ? after : without(after, suffix[0].split(" "));
  const comparisons = [...(said === undefined ? [] : [said]), ...(suffix?.[1] ?? [])];
  return { value: isNegative ? -number.value : number.value, comparisons, rest: [...rest, ...money] };
}

function without(words: readonly string[], phrase: readonly string[]): string[] {
  const at = words.findIndex((_, index) => phrase.every((word, offset) => words[index + offset] === word));
  return [...words.slice(0, at), ...words.slice(at + phrase.length)];
}
