import { SUFFIXES } from "./name-order.ts";
import { foldRomanization, isKoreanFamily } from "./transliteration.ts";

/**
 * How well a typed name names a person, best first:
 * 4 the whole name · 3 the whole name in another romanization · 2 the family name · 1 the family name in another
 * romanization · 0 not at all.
 */
export type NameMatch = 0 | 1 | 2 | 3 | 4;

/** Small words that belong to the family name that follows them. */
const PARTICLES: ReadonlySet<string> = new Set(
  "de da del della di du van von der den ter ten la le al el bin ibn ben dos das st".split(" "),
);

/** Chinese family names (Pinyin) that open a name; those that are also common given names elsewhere are left out. */
const CHINESE_FAMILIES: ReadonlySet<string> = new Set(
  (
    "xi wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao he guo luo deng mao qin jiang peng cao " +
    "zeng xiao tian dong pan yuan cai tsai ye cheng wei su lu ding ren shen yao zhong cui tan liao fan fang shi jia"
  ).split(" "),
);
/** Korean family names that are given names elsewhere: with two words, they stand first only by chance. */
const ALSO_GIVEN: ReadonlySet<string> = new Set([
  "kim",
  "lee",
  "li",
  "an",
  "jo",
  "ho",
  "so",
  "o",
  "son",
  "lim",
]);

interface NameParts {
  readonly family: readonly string[];
  readonly given: readonly string[];
  readonly familyFirst: boolean;
}

/** Which words are the family name. */
function partsOf(words: readonly string[]): NameParts {
  const first = words[0] ?? "";
  const opensWithFamily =
    (words.length === 3 && (isKoreanFamily(first) || CHINESE_FAMILIES.has(first))) ||
    (words.length === 2 &&
      !ALSO_GIVEN.has(first) &&
      !isKoreanFamily(words[1] ?? "") &&
      !CHINESE_FAMILIES.has(words[1] ?? "") &&
      (isKoreanFamily(first) || CHINESE_FAMILIES.has(first)));
  if (opensWithFamily) return { family: words.slice(0, 1), given: words.slice(1), familyFirst: true };
  const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word));
  const at = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  return { family: words.slice(at), given: words.slice(0, at), familyFirst: false };
}

const same = (one: readonly string[], other: readonly string[]): boolean => one.join("") === other.join("");

/** "J." for "John", or "John" without "Fitzgerald": what is left of the given names when one shortens them. */
function shortensGiven(typed: readonly string[], { given, familyFirst }: NameParts): boolean {
  if (same(typed, given)) return true;
  if (typed.length === 0 || typed.length > given.length) return false;
  if (typed.join("") === given.map((word) => word.slice(0, 1)).join("")) return true; // "GW" for George W.
  const initials = typed.every((word, index) => word.length === 1 && given[index]?.startsWith(word) === true);
  return initials || (!familyFirst && typed.length === 1 && typed[0] === given[0]);
}

const withoutSuffix = (words: readonly string[]): readonly string[] =>
  words.length > 1 && SUFFIXES.has(words.at(-1) ?? "") ? words.slice(0, -1) : words;
const withoutParticles = (words: readonly string[]): readonly string[] => {
  const start = words.findIndex((word) => !PARTICLES.has(word));
  return start < 0 ? words : words.slice(start);
};

/** Two family names and more: "garcía márquez", "ortega y gasset". */
const isTail = (typed: readonly string[], name: readonly string[]): boolean =>
  typed.length > 1 && typed.length < name.length && same(typed, name.slice(-typed.length));

/** 2 for the whole name, 1 for the family name alone, 0 for neither. */
function compare(typed: readonly string[], name: readonly string[]): 0 | 1 | 2 {
  if (same(typed, name)) return 2;
  const core = withoutSuffix(name);
  const parts = partsOf(core);
  if (parts.given.length === 0) return same(typed, core) ? 2 : 0;
  for (const family of [parts.family, withoutParticles(parts.family)]) {
    const size = family.length;
    if (same(typed, family)) return 1;
    const leads = same(typed.slice(0, size), family) && shortensGiven(typed.slice(size), parts);
    const ends = same(typed.slice(-size), family) && shortensGiven(typed.slice(0, -size), parts);
    if (leads || ends) return 2;
  }
  return isTail(typed, core) && !parts.familyFirst ? 1 : 0;
}

/** Compares a typed name, without its title, with the name of one person; both as folded words. */
export function matchName(typed: readonly string[], name: readonly string[]): NameMatch {
  if (typed.length === 0) return 0;
  const plain = compare(typed, name);
  if (plain === 2) return 4;
  const folded = compare(foldRomanization(typed), foldRomanization(name));
  const family = partsOf(withoutSuffix(name)).family;
  const isFamily =
    same(foldRomanization(family), foldRomanization(typed)) || isOneKoreanFamily(family, typed);
  if (folded === 2) return 3;
  return plain === 1 ? 2 : folded === 1 || isFamily ? 1 : 0;
}

/** A Korean family name alone carries no syllable beside it that would show it to be Korean. */
function isOneKoreanFamily(family: readonly string[], typed: readonly string[]): boolean {
  const [one, other] = [family[0] ?? "", typed[0] ?? ""];
  if (family.length !== 1 || typed.length !== 1 || !isKoreanFamily(one) || !isKoreanFamily(other))
    return false;
  return foldRomanization([one, "x"])[0] === foldRomanization([other, "x"])[0];
}

/** What a slip is measured against: the name as written, with its family name moved, shortened, and that alone. */
export function spellingsOf(name: readonly string[]): string[] {
  const { family, given, familyFirst } = partsOf(withoutSuffix(name));
  const turned = familyFirst ? [...given, ...family] : [...family, ...given];
  const short = familyFirst ? name : [...given.slice(0, 1), ...family];
  return [name, turned, short, family].map((words) => words.join(" "));
}
