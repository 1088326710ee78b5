import { readNumberAt } from "../../text/numbers.ts";
import { moneyBehind, quantityWords } from "../../text/quantity-words.ts";

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
/** "Well over" is still over. */
const DEGREES: ReadonlySet<string> = new Set(["well", "slightly", "far", "much", "little", "bit"]);

/**
 * Reads a quantity: one number in figures or words, with what is said of it before or after ("more than 1,000
 * containers", "a dozen", "≥ 40", "5.5 %", "−$1.5m", "half a million"). Null when there is no number, more than one,
 * or other words before it.
 *
 * @param units  see `quantityWords`
 */
export function readQuantity(text: string, units?: ReadonlySet<string>): Quantity | null {
  const tokens = moneyBehind(quantityWords(text, units));
  const at = tokens.findIndex((_, index) => readNumberAt(tokens, index) !== null);
  const number = at < 0 ? null : readNumberAt(tokens, at);
  if (number === null) return null;
  const isNegative = tokens[at - 1] === "minus";
  const said = saidBefore(tokens.slice(0, isNegative ? at - 1 : at));
  const after = tokens.slice(at + number.length);
  if (said === null || after.some((_, index) => readNumberAt(after, index) !== null)) return null;
  const suffix = [...AFTER_WORDS].find(([words]) => ` ${after.join(" ")} `.includes(` ${words} `));
  return {
    value: isNegative ? -number.value : number.value,
    comparisons: [...said, ...(suffix?.[1] ?? [])],
    rest: suffix === undefined ? after : without(after, suffix[0].split(" ")),
  };
}

/** What the words before a number say of it; null for words that say something else. */
function saidBefore(words: readonly string[]): readonly Comparison[] | null {
  const plain = words.filter((word) => !DEGREES.has(word));
  const before = plain.length > 1 && plain[0] === "just" ? plain.slice(1) : plain;
  const said = BY_WORDS.get(before.join(" "));
  if (said !== undefined) return [said];
  return before.length > 0 ? null : [];
}

function without(words: readonly string[], phrase: readonly string[]): string[] {
  const at = words.findIndex((_, index) => phrase.every((word, offset) => words[index + offset] === word));
  return [...words.slice(0, at), ...words.slice(at + phrase.length)];
}
