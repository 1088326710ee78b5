import { own } from "../../../base/own.ts";
import { foldNumbers } from "../../text/numbers.ts";
import { dropArticle } from "../../text/words.ts";
import { foldWords } from "../../text/fold.ts";
import type { TypedInput, TypedMatch } from "./key.ts";
import { foldRomanization } from "./names/transliteration.ts";
import { isSlipOfPhrase } from "./slip.ts";

/** Short forms that stand for the same state or body in news prose; each line begins with the full name. */
const SHORT_NAMES = new Map(
  [
    ["united states", "us", "usa", "united states of america"],
    ["united kingdom", "uk"],
    ["united nations", "un"],
    ["european union", "eu"],
    ["united arab emirates", "uae"],
    ["democratic republic of congo", "dr congo", "drc", "democratic republic of the congo"],
  ].flatMap(([full = "", ...short]) => short.map((form) => [form, full] as const)),
);
const SHORT_WORDS: Readonly<Record<string, string>> = { saint: "st", mount: "mt", fort: "ft" };

const foldName = (words: readonly string[]): readonly string[] => {
  const whole = SHORT_NAMES.get(words.join(" "));
  return whole === undefined ? words.map((word) => own(SHORT_WORDS, word) ?? word) : whole.split(" ");
};

/** Words run together or apart ("cease-fire", "ceasefire"), unless a short one might turn the meaning ("no table"). */
const isJoinedAlike = (one: readonly string[], other: readonly string[]): boolean =>
  one.join("") === other.join("") && [...one, ...other].every((word) => word.length >= 3);

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.join(" ") === other.join(" ");

/**
 * A place, an organization or other words: a leading article, words run together, figures for words, and one
 * slip in a long word never count; for names also known romanizations and the short forms of a few states.
 */
export function matchPhrase({ given, key, people, forgivesSlips }: TypedInput): TypedMatch {
  const isName = key.expects !== "words";
  const fold = (text: string): readonly string[] => {
    const words = foldNumbers(dropArticle(foldWords(text)));
    return isName ? foldName(words) : words;
  };
  const typed = fold(given);
  if (typed.length === 0) return { kind: "unknown" };
  const right = [key.answerText, ...key.accept].map(fold);
  if (right.some((form) => isSame(typed, form))) return { kind: "accepted", closeness: "variant" };
  const mistake = key.mistakes.find(({ text }) => isSame(fold(text), typed));
  if (mistake !== undefined) return { kind: "mistake", mistake };
  const isVariant = right.some(
    (form) =>
      isJoinedAlike(typed, form) ||
      (isName &&
        (typed.join("") === form.join("") || isSame(foldRomanization(typed), foldRomanization(form)))),
  );
  if (isVariant) return { kind: "accepted", closeness: "variant" };
  const isPerson = people.some(({ name, also }) => [name, ...also].some((form) => isSame(fold(form), typed)));
  const isSlip = forgivesSlips && !isPerson && right.some((form) => isSlipOfPhrase(typed, form));
  return isSlip ? { kind: "accepted", closeness: "slip" } : { kind: "unknown" };
}
