import type { Span } from "../../article/span.ts";
import { foldWords } from "../../text/fold.ts";
import { type Comparison, readQuantity } from "./read-quantity.ts";

interface QuantityKey {
  readonly stem: string;
  readonly value: number;
  readonly comparison: Comparison;
  readonly comparisonInStem?: boolean | undefined;
  readonly tolerance?: number | undefined;
  readonly unit: string | null;
  readonly mistakes: readonly { readonly value: number; readonly why: string; readonly span: Span | null }[];
}

export interface MarkedQuantity {
  readonly score: number;
  readonly why: string | null;
  readonly span: Span | null;
}

export const COMPARISON_TEXT: Readonly<Record<Comparison, string>> = {
  exactly: "exactly",
  "more-than": "more than",
  "at-least": "at least",
  "fewer-than": "fewer than",
  "at-most": "at most",
  about: "about",
};
/** Units in their usual spellings; the first of a line stands for the line. */
const UNITS = [
  "percent pct",
  "km kilometer kilometre",
  "dollar usd buck",
  "euro eur",
  "pound gbp",
  "m meter metre",
];
const sameUnit = new Map(
  UNITS.flatMap((line) => line.split(" ").map((unit) => [unit, line.split(" ")[0] ?? unit])),
);
/** Words that a unit may hold and that say nothing of what is counted. */
const LINKS: ReadonlySet<string> = new Set(["of", "the", "us", "u", "s"]);

const foldUnit = (words: readonly string[]): string[] =>
  words
    .join(" ")
    .replace(/\bper cent\b/g, "percent")
    .split(" ")
    .map((word) => word.replace(/(?<=.{2})s$/, ""))
    .map((word) => sameUnit.get(word) ?? word)
    .filter((word) => word !== "" && !LINKS.has(word));

/**
 * Marks a quantity. The number decides: off by more than the tolerance is wrong. A right number without the
 * article's "more than", or with a milder one, earns half, and so does one that counts something else; a
 * comparison that the article rules out ("fewer than", or "more than" an exact number) is wrong.
 */
export function markQuantity(key: QuantityKey, text: string): MarkedQuantity {
  const given = readQuantity(text);
  if (text.trim() === "") return { score: 0, why: null, span: null };
  if (given === null) {
    return { score: 0, why: "That could not be read as one number, in figures or words.", span: null };
  }
  if (Math.abs(given.value - key.value) > (key.tolerance ?? 0)) {
    const mistake = key.mistakes.find(({ value }) => value === given.value);
    return { score: 0, why: mistake?.why ?? null, span: mistake?.span ?? null };
  }
  const comparison = compareShare(key, given.comparisons);
  if (comparison === 0)
    return { score: 0, why: `The article says “${COMPARISON_TEXT[key.comparison]}”.`, span: null };
  const counted = new Set(foldUnit([...foldWords(key.unit ?? ""), ...foldWords(key.stem)]));
  const isCounted = foldUnit(given.rest).every((word) => counted.has(word));
  const reasons = [
    ...(comparison === 1
      ? []
      : [`The number is right; the article says “${COMPARISON_TEXT[key.comparison]}”.`]),
    ...(isCounted
      ? []
      : [`The question asks for ${key.unit ?? "something else"}, not “${given.rest.join(" ")}”.`]),
  ];
  return { score: comparison * (isCounted ? 1 : 0.5), why: reasons.join(" ") || null, span: null };
}

const DIRECTION = {
  "more-than": 1,
  "at-least": 1,
  exactly: 0,
  about: 0,
  "fewer-than": -1,
  "at-most": -1,
} as const;

/** 1 for what the article says, 0 for what it rules out, a half for what is merely less exact. */
function compareShare(
  { comparison: right, comparisonInStem = false }: QuantityKey,
  given: readonly Comparison[],
): 0 | 0.5 | 1 {
  if (given.includes(right)) return 1;
  if (given.length === 0) return right === "exactly" || comparisonInStem ? 1 : 0.5;
  const isRuledOut = given.every(
    (one) =>
      DIRECTION[one] * DIRECTION[right] < 0 ||
      (right === "exactly" && (one === "more-than" || one === "fewer-than")) ||
      (one === "exactly" && right !== "about"),
  );
  return isRuledOut ? 0 : 0.5;
}
