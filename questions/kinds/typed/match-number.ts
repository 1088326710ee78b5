import { UNIT_NAMES } from "../../lexicon/units.ts";
import { twoReadings } from "../../text/figures.ts";
import { foldWords } from "../../text/fold.ts";
import { foldQuantity, foldUnits } from "../../text/quantity-words.ts";
import { eitherOf, NO_NUMBER } from "./unreadable-number.ts";
import type { TypedInput, TypedMatch } from "./key.ts";
import { matchExact } from "./match-exact.ts";

/** Signs that say what is counted, which the figure alone need not repeat. */
const UNIT_SIGN = /\p{L}{0,2}\p{Sc}|%/gu;

/**
 * A number, in words or figures, with its scale and unit in full or cut short: "$30m" is "30 million dollars". Every
 * other word counts, in its order.
 */
export function matchNumber(input: TypedInput): TypedMatch {
  const { given, key } = input;
  const units = unitsIn(`${key.answerText} ${given}`);
  const fold = (text: string): readonly string[] => foldQuantity(text, units).split(" ").filter(Boolean);
  const match = matchExact(input, fold);
  if (match.kind === "accepted" || match.kind === "mistake") return match;
  const bare = [key.answerText, ...key.accept].map((text) => fold(text.replace(UNIT_SIGN, " ")).join(" "));
  if (bare.includes(fold(given).join(" "))) return { kind: "accepted", closeness: "variant" };
  const why = whyUnreadable(fold(given), fold(key.answerText), given);
  return why === null ? match : { kind: "unreadable", why };
}

/** The units that a text writes out: a letter alone may be a scale. */
const unitsIn = (text: string): ReadonlySet<string> =>
  new Set(
    foldUnits(foldWords(text).filter((word) => word.length > 2)).filter((word) => UNIT_NAMES.has(word)),
  );

const isNumber = (word: string): boolean => /^\d/.test(word);

function whyUnreadable(typed: readonly string[], right: readonly string[], given: string): string | null {
  const numbers = typed.filter(isNumber).length;
  const asked = right.filter(isNumber).length;
  if (asked > 0 && (numbers === 0 || numbers > asked)) return NO_NUMBER;
  const readings = twoReadings(given);
  return readings === null || Number.isInteger(readings[0]) ? null : eitherOf(readings);
}
