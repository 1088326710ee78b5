import { areClearlyOfName, isNameParticle } from "../../lexicon/name-particles.ts";
import type { Word } from "../document/document.ts";
import { isGivenName } from "../gazetteer/given-names.ts";
import { isBodyWord, isOffice, isTitle } from "../gazetteer/offices.ts";
import { isNationality, knownPlace } from "../gazetteer/places.ts";
import { isName } from "../document/tree.ts";

/** The number of a king or a pope: "Elizabeth II". */
export const REIGN = /^(?:II|III|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI?)$/;
const TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Jun\.|Jul\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)s?$/;
export const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && /^[\p{Lu}]/u.test(word.text);
/** "May" and "March" are names of people too; a name before or after them tells. */
export const isPart = (word: Word | undefined): boolean =>
  word !== undefined &&
  isCapital(word) &&
  (isName(word) || isInitial(word) || knownPlace(word.text) !== undefined) &&
  !TIME.test(word.text);
/** A given name that the tagger took for another noun: capitalized, away from the start, before a name. */
export const isMiscalled = (word: Word): boolean =>
  word.index > 0 &&
  /^\p{Lu}\p{Ll}+$/u.test(word.text) &&
  /^(?:NNS?|FW|JJ)$/.test(word.tag) &&
  !isOffice(word.text) &&
  !isTitle(word.text);
const isInitial = (word: Word): boolean => /^\p{Lu}\.$/u.test(word.text);

/** How a run may go on after its last word: the number of words it takes in, 0 if it does not go on so. */
type WayOn = (words: readonly Word[], last: number, first: number) => number;

const isParticle = (word: Word | undefined): boolean => word !== undefined && isNameParticle(word.text);

const byName: WayOn = (words, last) =>
  isPart(words[last + 1]) || isFamilyLikeWord(words, last) || isAddressed(words, last) ? 1 : 0;

/** "Dar es Salaam": a place that is known with a small word in it. */
const byKnownPlace: WayOn = (words, last) => {
  const three = words.slice(last, last + 3).map(({ text }) => text);
  return isCapital(words[last + 2]) && knownPlace(three.join(" ")) !== undefined ? 2 : 0;
};

const byMiscalled: WayOn = (words, last) => {
  const next = words[last + 1];
  const miscalled = next !== undefined && isMiscalled(next) && !isNationality(next.text);
  return miscalled && isPart(words[last + 2]) ? 2 : 0;
};

/** "Jean-Pierre", "Kim Jong-un": a hyphen without blanks. */
const byHyphen: WayOn = (words, last) => {
  const [hyphen, after] = [words[last + 1], words[last + 2]];
  if (hyphen?.text !== "-" || after === undefined) return 0;
  const tight = hyphen.start === words[last]?.end && after.start === hyphen.end;
  const named = isCapital(after) || /^\p{Ll}{2,5}$/u.test(after.text);
  return tight && named && /^(?:NN|JJ|HYPH|AFX|FW)/.test(after.tag) && !isAdjective(words, last, after)
    ? 2
    : 0;
};

/** "van Gogh", "von der Leyen", "al-Sisi": any number of small words before a capital. */
const byParticle: WayOn = (words, last) => {
  let next = last + 1;
  while (isParticle(words[next])) next++;
  if (next === last + 1) return 0;
  if (isPart(words[next])) return next - last;
  return words[next]?.text === "-" && isPart(words[next + 1]) ? next + 1 - last : 0;
};

const byReign: WayOn = (words, last) => (REIGN.test(words[last + 1]?.text ?? "") ? 1 : 0);

const byAmpersand: WayOn = (words, last) =>
  words[last + 1]?.text === "&" && isPart(words[last + 2]) ? 2 : 0;

const byJoinedBody: WayOn = (words, last, first) => {
  const joiner = words[last + 1];
  if (joiner === undefined || !/^(?:of|for|and)$/.test(joiner.text)) return 0;
  return joinsBody(words, first, last, joiner) ? stepOver(words, last, joiner) : 0;
};

/** "Ursula von der Leyen", where the tagger took the first word for another noun. */
export function opensFamily(words: readonly Word[], at: number): boolean {
  const given = words[at];
  const taken = byParticle(words, at, at);
  if (given === undefined || taken === 0 || !isCapital(given) || isParticle(given)) return false;
  const small = words.slice(at + 1, at + taken).map(({ text }) => text);
  return (
    small.every((word) => word === word.toLowerCase()) &&
    (isGivenName(given.text) || (areClearlyOfName(small) && isMiscalledFirst(given)))
  );
}

/** Any noun that begins a sentence, or one inside that may be a name. */
const isMiscalledFirst = (word: Word): boolean =>
  (word.index === 0 && /^(?:NNS?|FW|JJ)$/.test(word.tag) && !isOffice(word.text) && !isTitle(word.text)) ||
  isMiscalled(word);

/**
 * Where a name begins whose first capital stands at `at`: with the small words before it, where an article knows them
 * as a part of this name (`tails`) or they can be nothing else, and with "De la" at the beginning of a sentence.
 */
export function runStart(words: readonly Word[], at: number, tails: ReadonlySet<string>): number {
  let first = at;
  while (isParticle(words[first - 1])) first--;
  if (first === at || isPart(words[first - 1])) return at;
  const small = words.slice(first, at).map(({ text }) => text);
  const tail = words.slice(first, runEnd(words, at) + 1).map(({ lower }) => lower);
  return tails.has(tail.join(" ")) || areClearlyOfName(small) ? first : at;
}

/** The first way that leads on is taken. */
const WAYS_ON: readonly WayOn[] = [
  byName,
  byKnownPlace,
  byMiscalled,
  byHyphen,
  byParticle,
  byReign,
  byAmpersand,
  byJoinedBody,
];

/** Extends a run to the right over names, hyphens between names, particles and "of" after a body. */
export function runEnd(words: readonly Word[], first: number): number {
  let last = first;
  for (;;) {
    let taken = 0;
    for (const way of WAYS_ON) if (taken === 0) taken = way(words, last, first);
    if (taken === 0) return last;
    last += taken;
  }
}

/** "Theresa May", "Mark Cuban": a month or a nationality after a given name, before no noun of its own. */
function isFamilyLikeWord(words: readonly Word[], last: number): boolean {
  const [given, word, after] = [words[last], words[last + 1], words[last + 2]];
  if (given === undefined || word === undefined || !isCapital(word) || !isGivenName(given.text)) return false;
  if (
    knownPlace(given.text) !== undefined ||
    !(/^(?:May|March|June)$/.test(word.text) || isNationality(word.text))
  )
    return false;
  return (
    after === undefined ||
    !/^(?:NN|NNS|NNP|CD|JJ|POS)$/.test(after.tag) ||
    (after.tag === "POS" && word.text === "May")
  );
}

/** "Mr Key": after a form of address any word with a capital is a name. */
const isAddressed = (words: readonly Word[], last: number): boolean =>
  isTitle(words[last]?.text ?? "") && isCapital(words[last + 1]) && isCapital(words[last]);

/** "Moscow-based", "Franco-German": the hyphen makes an adjective, not a name. */
const isAdjective = (words: readonly Word[], last: number, after: Word): boolean =>
  /^(?:based|led|backed|style|era|born|made|owned|run|controlled|held|area|wide|only|like|related)$/.test(
    after.text,
  ) ||
  (!isCapital(after) && words[last]?.text.length === undefined);

/** How far it is to the name after "of", "for" or "and". */
const stepOver = (words: readonly Word[], last: number, joiner: Word): number =>
  joiner.text !== "and" && words[last + 2]?.lower === "the" ? 3 : 2;

/** "Ministry of Defense", "Center for the Arts", "Bureau of Alcohol and Tobacco". */
function joinsBody(words: readonly Word[], first: number, last: number, joiner: Word): boolean {
  const head = words[last];
  if (head === undefined || !isPart(words[last + stepOver(words, last, joiner)])) return false;
  const start = words[first];
  if (joiner.text === "and") {
    const body = words.slice(first, last + 1).some((word) => isBodyWord(word.text));
    const joined = words.slice(first, last + 1).some((word) => word.text === "of" || word.text === "for");
    return body && joined && !isOffice(words[last + 2]?.text ?? "") && knownPlace(head.text) === undefined;
  }
  if (
    joiner.text === "for" &&
    !/^(?:Center|Centre|Institute|Committee|Agency|Council|Foundation|Fund|Campaign|Organization|Office|Bureau|Society|Alliance|Coalition|Movement|Centers|Americans|Citizens)$/.test(
      head.text,
    )
  )
    return false;
  return (
    isBodyWord(head.text) ||
    /^(?:Republic|Kingdom|Isle|Gulf|Bay|State|Secretary|Speaker|Statue|Duke|Duchess|Earl|Prince|Princess|Archbishop|Bishop|Battle|Treaty|Cape|City|Sea|Strait|House|Bank|Chamber|Ministry|Brotherhood|Centers|Sons|Daughters|Knights|Church)$/.test(
      head.text,
    ) ||
    (start !== undefined && /^Secretary$/.test(head.text))
  );
}
