import damerauLevenshtein from "damerau-levenshtein";
import type { Person } from "../../pack/article.ts";
import type { Span } from "../../pack/span.ts";
import type { Closeness } from "../outcome.ts";

/** What is typed decides what is forgiven: names more than words, words more than quotes and numbers. */
export const EXPECTED = ["person", "place", "organization", "words", "quote", "number"] as const;
export type Expected = (typeof EXPECTED)[number];

/** An answer that is known to be wrong, with its reason and the words it comes from. */
export interface KnownMistake {
  readonly text: string;
  readonly why: string;
  readonly span: Span | null;
}

/** The right answers of a question, and what is known to be wrong. */
export interface TypedKey {
  readonly answerText: string;
  readonly accept: readonly string[];
  readonly mistakes: readonly KnownMistake[];
  readonly expects: Expected;
}

export type TypedMatch =
  | { readonly kind: "accepted"; readonly closeness: Closeness }
  | { readonly kind: "mistake"; readonly mistake: KnownMistake }
  | { readonly kind: "unknown" };

/** From this many letters on, one slip of the finger is forgiven in a name or a word. */
const LONG_ENOUGH = 6;
const FORGIVES_SLIPS: ReadonlySet<Expected> = new Set(["person", "place", "organization", "words"]);

/** Case, accents, hyphens, apostrophes, punctuation, a leading article and extra spaces never count. */
function normalize(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’ʼ`]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(the|a|an) /, "");
}

/** The spellings under which a person's name is right: the name as given, and those listed in the pack. */
function spellingsOf(name: string, people: readonly Person[]): string[] {
  const person = people.find((one) =>
    [one.name, ...one.also].some((form) => normalize(form) === normalize(name)),
  );
  return person === undefined ? [name] : [name, person.name, ...person.also];
}

/**
 * Compares a typed answer with the right ones. The order of the rules matters: an exact or listed answer is
 * right before a known mistake is looked for, and another person's name is never taken for a slip.
 */
export function matchTyped(
  given: string,
  { answerText, accept, mistakes, expects }: TypedKey,
  people: readonly Person[],
): TypedMatch {
  const trimmed = given.trim();
  if (trimmed === answerText) return { kind: "accepted", closeness: "exact" };
  const typed = normalize(given);
  const right = [answerText, ...accept].flatMap((name) => spellingsOf(name, people)).map(normalize);
  if (typed !== "" && right.includes(typed)) return { kind: "accepted", closeness: "variant" };
  const mistake = mistakes.find(({ text }) => normalize(text) === typed);
  if (mistake !== undefined) return { kind: "mistake", mistake };
  const others = people.flatMap(({ name, also }) => [name, ...also]).map(normalize);
  const isAnotherName = others.some((other) => other === typed && !right.includes(other));
  const isSlip = right.some((one) => one.length >= LONG_ENOUGH && damerauLevenshtein(typed, one).steps === 1);
  if (FORGIVES_SLIPS.has(expects) && isSlip && !isAnotherName) return { kind: "accepted", closeness: "slip" };
  return { kind: "unknown" };
}
