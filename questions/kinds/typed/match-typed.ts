import type { Person } from "../../article/article.ts";
import { hasTwoLetters, inTwoLetters } from "../../text/fold.ts";
import type { TypedKey, TypedMatch } from "./key.ts";
import { matchQuote } from "./match-exact.ts";
import { matchNumber } from "./match-number.ts";
import { matchPerson } from "./match-person.ts";
import { matchPhrase } from "./match-phrase.ts";

/** Compares a typed answer with the right ones. Nothing but what the rules of its kind name is forgiven. */
export function matchTyped(given: string, key: TypedKey, people: readonly Person[]): TypedMatch {
  if (given.trim() === "") return { kind: "unknown" };
  if (given.trim() === key.answerText) return { kind: "accepted", closeness: "exact" };
  const match = matchAsWritten(given, key, people);
  const mayDiffer = match.kind === "unknown" || match.kind === "refused" || isSlip(match);
  if (!mayDiffer || ![given, key.answerText, ...key.accept].some(hasTwoLetters)) return match;
  const other = matchAsWritten(inTwoLetters(given), keyInTwoLetters(key), people.map(personInTwoLetters));
  return other.kind === "accepted" && !isSlip(other) ? other : match;
}

const isSlip = (match: TypedMatch): boolean => match.kind === "accepted" && match.closeness === "slip";

const keyInTwoLetters = (key: TypedKey): TypedKey => ({
  ...key,
  answerText: inTwoLetters(key.answerText),
  accept: key.accept.map(inTwoLetters),
  mistakes: key.mistakes.map((one) => ({ ...one, text: inTwoLetters(one.text) })),
});

const personInTwoLetters = (person: Person): Person => ({
  ...person,
  name: inTwoLetters(person.name),
  also: person.also.map(inTwoLetters),
});

function matchAsWritten(given: string, key: TypedKey, people: readonly Person[]): TypedMatch {
  const isExact = key.expects === "quote" || key.expects === "number";
  const forgivesSlips = key.slips === undefined ? !isExact : key.slips === "one";
  const input = { given, key, people, forgivesSlips };
  if (key.expects === "number") return matchNumber(input);
  if (key.expects === "quote") return matchQuote(input);
  return key.expects === "person" ? matchPerson(input) : matchPhrase(input);
}
