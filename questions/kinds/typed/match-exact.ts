import { foldWords } from "../../text/fold.ts";
import type { TypedInput, TypedMatch } from "./key.ts";
import { isSlipOfPhrase } from "./slip.ts";

/** A quote: every word counts, in its order. Only what is no word never counts: case, accents, punctuation. */
export const matchQuote = (input: TypedInput): TypedMatch => matchExact(input, foldWords);

/**
 * What counts word by word.
 *
 * @param fold  what counts of a text
 */
export function matchExact(
  { given, key, forgivesSlips }: TypedInput,
  fold: (text: string) => readonly string[],
): TypedMatch {
  const typed = fold(given);
  if (typed.length === 0) return { kind: "unknown" };
  const isSame = (text: string): boolean => fold(text).join(" ") === typed.join(" ");
  const right = [key.answerText, ...key.accept];
  if (right.some(isSame)) return { kind: "accepted", closeness: "variant" };
  const mistake = key.mistakes.find(({ text }) => isSame(text));
  if (mistake !== undefined) return { kind: "mistake", mistake };
  if (!right.some((text) => isSlipOfPhrase(typed, fold(text)))) return { kind: "unknown" };
  return forgivesSlips
    ? { kind: "accepted", closeness: "slip" }
    : { kind: "refused", why: "Nearly, but a quote or a number counts only letter for letter." };
}
