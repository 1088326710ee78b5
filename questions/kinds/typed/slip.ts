import damerauLevenshtein from "damerau-levenshtein";
import { areLookAlikes } from "./look-alikes.ts";

/** From this many letters on, a name is long enough that one slip leaves no doubt what was meant. */
const LONG_ENOUGH = 6;
/** In a phrase, the word that holds the slip must be this long: "cant" is not a slip of "can". */
const LONG_WORD = 5;

/** One letter too many, too few or wrong, or two neighbours swapped (Damerau 1964). */
const isOneStep = (one: string, other: string): boolean =>
  Math.abs(one.length - other.length) <= 1 && damerauLevenshtein(one, other).steps === 1;

/** The first letter is almost never missed, and often tells two words apart; figures are never a slip. */
const mayBeSlip = (typed: string, right: string): boolean =>
  typed[0] === right[0] && typed.replace(/\D/g, "") === right.replace(/\D/g, "");

/**
 * Whether `typed` is a long name with one slip of the finger. Both folded, words parted by a space.
 *
 * @param long  from how many letters on a name is long, where there are few others
 */
export function isSlipOfName(typed: string, name: string, long = LONG_ENOUGH): boolean {
  return name.replaceAll(" ", "").length >= long && mayBeSlip(typed, name) && isOneStep(typed, name);
}

/** Whether `typed` is the phrase with one slip, in one long word that it does not turn into another. */
export function isSlipOfPhrase(typed: readonly string[], phrase: readonly string[]): boolean {
  if (typed.length !== phrase.length || phrase.join("").length < LONG_ENOUGH) return false;
  const differing = phrase.flatMap((word, index) => (word === typed[index] ? [] : [index]));
  const [at = -1] = differing;
  const [written = "", right = ""] = [typed[at], phrase[at]];
  return (
    differing.length === 1 &&
    right.length >= LONG_WORD &&
    mayBeSlip(written, right) &&
    isOneStep(written, right) &&
    !areLookAlikes(written, right)
  );
}
