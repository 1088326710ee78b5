import { isNameParticle } from "../../lexicon/name-particles.ts";
import { genderOfName, isFamilyFirst, isGivenName } from "../gazetteer/given-names.ts";

/** A word in capitals as it stands in small letters: "HOLM" and "O'BRIEN" as "Holm" and "O'Brien"; others as they are. */
export const inSmallLetters = (word: string): string =>
  /^[\p{Lu}'’-]{2,}$/u.test(word) && !/^[IVX]+$/.test(word)
    ? word.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
    : word;

/** The family name without its small words: "Leyen" of "Ursula von der Leyen" and of "VON DER LEYEN". */
export function familyName(written: readonly string[]): string {
  const words = written.map(inSmallLetters);
  return isFamilyFirst(words)
    ? (words[0] ?? "")
    : (words.filter((word) => !/^(?:Jr\.?|Sr\.?|[IVX]{2,4})$/.test(word)).at(-1) ?? "");
}

export function givenOf(written: readonly string[]): string[] {
  const words = written.map(inSmallLetters);
  if (isFamilyFirst(words)) return words.slice(1);
  const given = words.slice(0, -1);
  while (given.length > 1 && isNameParticle(given.at(-1) ?? "")) given.pop();
  return given;
}

/** Several words, of which the first is none of a family name: "De la Cruz" is one alone. */
export function isFullName(written: readonly string[]): boolean {
  const words = written.map(inSmallLetters);
  const isOfFamily = (word: string): boolean => isNameParticle(word) && !isGivenName(word);
  const front = words.findIndex((word) => !isOfFamily(word));
  return front >= 0 && words.length - front > 1;
}

/** No given names: "King Hussein" and "King Hussein Ali" may be two. */
const FAMILY_LIKE = /^(?:King|Queen|Prince|Princess|Pope|Emperor)$/;

/** Short forms of given names; "Bill" is "William". */
const SHORT = new Map(
  `Bill William;Billy William;Bob Robert;Rob Robert;Bobby Robert;Joe Joseph;Mike Michael;Jim James;Jimmy James;Tom
  Thomas;Tim Timothy;Dick Richard;Rick Richard;Ted Edward;Ed Edward;Dave David;Steve Stephen;Steven Stephen;Ken Kenneth;
  Dan Daniel;Don Donald;Ron Ronald;Chris Christopher;Tony Anthony;Greg Gregory;Jeff Jeffrey;Matt Matthew;Nick Nicholas;
  Pete Peter;Phil Philip;Sam Samuel;Ben Benjamin;Andy Andrew;Alex Alexander;Liz Elizabeth;Kate Katherine;Sue Susan;Pat
  Patrick;Larry Lawrence;Jerry Gerald;Fred Frederick;Charlie Charles;Chuck Charles;Jack John;Kristen Kristin`
    .split(";")
    .map((row) => row.trim().split(/\s+/) as [string, string]),
);
const whole = (word: string): string => SHORT.get(word) ?? word;

/** Two spellings of one given name: "Sergey" and "Sergei", "Kim Jong-un" and "Kim Jong Un", with or without an initial or a second name. */
export function isSameGiven(a: readonly string[], b: readonly string[]): boolean {
  const full = (words: readonly string[]): string[] =>
    words.filter((word) => !/^\p{Lu}\.$/u.test(word)).map(whole);
  const plain = (words: readonly string[]): string => full(words).join("").toLowerCase();
  const [left, right] = [plain(a), plain(b)];
  if (left === right) return true;
  const [first, second] = [full(a), full(b)];
  if (
    first[0] !== undefined &&
    first[0] === second[0] &&
    !FAMILY_LIKE.test(first[0]) &&
    Math.min(first.length, second.length) === 1
  )
    return true;
  if (left[0] !== right[0] || Math.abs(left.length - right.length) > 1 || left.length < 4) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  let end = 0;
  while (end < Math.min(left.length, right.length) - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  const rest = `${left.slice(start, left.length - end)}${right.slice(start, right.length - end)}`;
  return (
    rest.length <= 2 && /^[aeiouyj]*$/.test(rest) && genderOfName(a[0] ?? "") === genderOfName(b[0] ?? "")
  );
}

/** "International Atomic Energy Agency" and "IAEA". */
export function isAcronymOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (!/^[A-Z]{2,7}$/.test(short)) return false;
  return (
    long
      .split(/[ -]/)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join("") === short && long.includes(" ")
  );
}
