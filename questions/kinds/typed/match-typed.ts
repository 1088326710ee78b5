import type { Person } from "../../article/article.ts";
import type { TypedKey, TypedMatch } from "./key.ts";
import { matchQuote } from "./match-exact.ts";
import { matchNumber } from "./match-number.ts";
import { matchPerson } from "./match-person.ts";
import { matchPhrase } from "./match-phrase.ts";

/** Compares a typed answer with the right ones. Nothing but what the rules of its kind name is forgiven. */
export function matchTyped(given: string, key: TypedKey, people: readonly Person[]): TypedMatch {
  if (given.trim() === "") return { kind: "unknown" };
  if (given.trim() === key.answerText) return { kind: "accepted", closeness: "exact" };
  const isExact = key.expects === "quote" || key.expects === "number";
  const forgivesSlips = key.slips === undefined ? !isExact : key.slips === "one";
  const input = { given, key, people, forgivesSlips };
  if (key.expects === "number") return matchNumber(input);
  if (key.expects === "quote") return matchQuote(input);
  return key.expects === "person" ? matchPerson(input) : matchPhrase(input);
}
