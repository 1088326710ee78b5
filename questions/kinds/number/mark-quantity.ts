import type { Span } from "../../article/span.ts";
import { foldWords } from "../../text/fold.ts";
import { twoReadings } from "../../text/figures.ts";
import { foldUnits } from "../../text/quantity-words.ts";
import { eitherOf, NO_NUMBER, written } from "../typed/unreadable-number.ts";
import { type Comparison, type Quantity, readQuantity } from "./read-quantity.ts";

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
  /** Where no number, or not which one, could be read: `why` says so. */
  readonly isUnreadable?: true;
}

export const COMPARISON_TEXT: Readonly<Record<Comparison, string>> = {
  exactly: "exactly",
  "more-than": "more than",
  "at-least": "at least",
  "fewer-than": "fewer than",
  "at-most": "at most",
  about: "about",
};
/** Words that a unit may hold and that say nothing of what is counted. */
const LINKS: ReadonlySet<string> = new Set(["of", "the", "us", "u", "s", "in", "a", "an"]);

const countedIn = (words: readonly string[]): string[] => foldUnits(words).filter((word) => !LINKS.has(word));

/** What "m" and "t" are behind a figure where nothing says what is counted. */
const MEASURES: ReadonlySet<string> = new Set(["meter", "tonne"]);

/**
 * Marks a quantity. The number decides: off by more than the tolerance is wrong. A right number without the
 * article's "more than", or with a milder one, earns half, and so does one that counts something else; a
 * comparison that the article rules out ("fewer than", or "more than" an exact number) is wrong.
 */
export function markQuantity(key: QuantityKey, text: string): MarkedQuantity {
  if (text.trim() === "") return { score: 0, why: null, span: null };
  const counted = new Set(countedIn([...foldWords(key.unit ?? ""), ...foldWords(key.stem)]));
  const readings = [counted, ...(key.unit === null ? [MEASURES] : [])].flatMap(
    (units) => readQuantity(text, units) ?? [],
  );
  const isRight = ({ value }: Quantity): boolean => isWithin(key, value);
  const given = readings.find(isRight) ?? readings[0];
  if (given === undefined) {
    return { score: 0, why: NO_NUMBER, span: null, isUnreadable: true };
  }
  if (!isRight(given)) return markWrongValue(key, text, given);
  const comparison = compareShare(key, given.comparisons);
  if (comparison === 0)
    return { score: 0, why: `The article says “${COMPARISON_TEXT[key.comparison]}”.`, span: null };
  const isCounted = countedIn(given.rest).every((word) => counted.has(word));
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

/** A third is not to be written to its last digit. */
const isWithin = ({ value, tolerance = 0 }: QuantityKey, given: number): boolean =>
  Math.abs(given - value) <= tolerance + Math.abs(value) * 1e-12;

/** A wrong number with its reason. A point that parts thousands elsewhere leaves it open which number was meant. */
function markWrongValue(key: QuantityKey, text: string, given: Quantity): MarkedQuantity {
  const mistake = key.mistakes.find(({ value }) => value === given.value);
  const why = mistake?.why ?? null;
  const readings = twoReadings(text);
  if (readings === null) return { score: 0, why, span: mistake?.span ?? null };
  const [here, elsewhere] = readings;
  if (Number.isInteger(here)) {
    const isMeant = isWithin(key, elsewhere)
      ? `That was read as ${written(here)}: decimals stand behind a point, like ${elsewhere}.`
      : why;
    return { score: 0, why: isMeant, span: mistake?.span ?? null };
  }
  return { score: 0, why: eitherOf(readings), span: null, isUnreadable: true };
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
