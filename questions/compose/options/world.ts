import { own } from "../../../base/own.ts";
import { COUNTRIES, countryOfCapital } from "../../reading/gazetteer/countries.ts";
import { knownPlace } from "../../reading/gazetteer/places.ts";

/** Seats of power by the state that they stand for. */
const SEATS: Readonly<Record<string, string>> = {
  "White House": "United States",
  Pentagon: "United States",
  "Capitol Hill": "United States",
  "Wall Street": "United States",
  "Foggy Bottom": "United States",
  Kremlin: "Russia",
  "Downing Street": "United Kingdom",
  "10 Downing Street": "United Kingdom",
  Whitehall: "United Kingdom",
  Westminster: "United Kingdom",
  "Buckingham Palace": "United Kingdom",
  "Blue House": "South Korea",
  Élysée: "France",
  "Elysee Palace": "France",
};

const plainName = (name: string): string => name.replace(/^the /i, "").replace(/’/g, "'");
const BY_WORD = new Map(
  COUNTRIES.flatMap(({ names, adjectives }) =>
    [...names, ...adjectives].map((word) => [word, names[0] ?? ""] as const),
  ),
);
/** Longer names first: "South Korean" before "Korean". */
const NAMES = [...BY_WORD.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const firstWord = (name: string): string => /^[\p{L}.-]*/u.exec(name)?.[0] ?? "";
const NAMES_BY_FIRST_WORD = Map.groupBy(NAMES, firstWord);

/**
 * The state to which a name leads: by its own name, its adjective, its capital or a seat of power, alone or as the
 * beginning of a longer name ("Russian Foreign Ministry"). Null where none shows.
 */
export function stateOf(name: string): string | null {
  const plain = plainName(name);
  const known = BY_WORD.get(plain) ?? own(SEATS, plain) ?? countryOfCapital(plain);
  if (known !== undefined) return known;
  const start = NAMES_BY_FIRST_WORD.get(firstWord(plain))?.find(
    (word) => plain.startsWith(`${word} `) || plain.startsWith(`${word}'s `),
  );
  return start === undefined ? null : (BY_WORD.get(start) ?? null);
}

/**
 * Whether two names are one thing in the world or one stands for the other: two names of one state, a state and its
 * capital or seat of power ("Moscow", "the Kremlin", "Russia"), a city and its state.
 */
export function standForEachOther(one: string, other: string): boolean {
  const [a, b] = [stateOf(one), stateOf(other)];
  if (a === null || a !== b) return false;
  const isWhole = (name: string): boolean =>
    BY_WORD.has(plainName(name)) ||
    own(SEATS, plainName(name)) !== undefined ||
    knownPlace(name)?.seat === true;
  return isWhole(one) || isWhole(other);
}
