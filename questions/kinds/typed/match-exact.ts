import { foldNumbers } from "../../text/numbers.ts";
import { foldWords } from "../../text/fold.ts";
import type { TypedInput, TypedMatch } from "./key.ts";
import { isSlipOfPhrase } from "./slip.ts";

const joined = (words: readonly string[]): string => words.join(" ");

/**
 * A quote or a number: every word counts, in its order. Only what is no word never counts: case, accents,
 * punctuation. A number may be in words or figures.
 */
export function matchExact({ given, key, forgivesSlips }: TypedInput): TypedMatch {
  const fold = (text: string): string[] =>
    key.expects === "number" ? foldNumbers(foldWords(text)) : foldWords(text);
  const typed = fold(given);
  if (typed.length === 0) return { kind: "unknown" };
  const right = [key.answerText, ...key.accept].map(fold);
  if (right.some((form) => joined(form) === joined(typed))) return { kind: "accepted", closeness: "variant" };
  const mistake = key.mistakes.find(({ text }) => joined(fold(text)) === joined(typed));
  if (mistake !== undefined) return { kind: "mistake", mistake };
  if (!right.some((form) => isSlipOfPhrase(typed, form))) return { kind: "unknown" };
  return forgivesSlips
    ? { kind: "accepted", closeness: "slip" }
    : { kind: "refused", why: "Nearly, but a quote or a number counts only letter for letter." };
}
