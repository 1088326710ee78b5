import type { Sentence, Word } from "../document.ts";
import { isNationality, knownPlace } from "../gazetteer/places.ts";
import { isBodyWord, isOffice, isTitle } from "../gazetteer/offices.ts";
import { isName } from "../tree.ts";
import { isGivenName } from "../gazetteer/given-names.ts";

/** A run of capitalized words that may be a name, with what stands around it. Positions are words of the sentence. */
export interface NameRun {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  /** The name in plain characters, without title, office and "the". */
  readonly text: string;
  readonly words: readonly string[];
  /** "Mr." or "Lady" before the name. */
  readonly title: string | null;
  /** The word of an office right before the name: "minister", "Sen.". */
  readonly officeBefore: number;
}

export const PARTICLE =
  /^(?:de|del|della|der|den|van|von|bin|ibn|ben|al|el|la|le|du|da|di|dos|das|y|abu|af|ul|ur|arap)$/;
/** The number of a king or a pope: "Elizabeth II". */
const REIGN = /^(?:II|III|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI?)$/;
const TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Jun\.|Jul\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)s?$/;
const isCapital = (word: Word | undefined): boolean => word !== undefined && /^[\p{Lu}]/u.test(word.text);
/** "May" and "March" are names of people too; a name before or after them tells. */
const isPart = (word: Word | undefined): boolean =>
  word !== undefined &&
  isCapital(word) &&
  (isName(word) || isInitial(word) || knownPlace(word.text) !== undefined) &&
  !TIME.test(word.text);
/** A given name that the tagger took for another noun: capitalized, away from the start, before a name. */
const isMiscalled = (word: Word): boolean =>
  word.index > 0 &&
  /^\p{Lu}\p{Ll}+$/u.test(word.text) &&
  /^(?:NNS?|FW|JJ)$/.test(word.tag) &&
  !isOffice(word.text) &&
  !isTitle(word.text);
const isInitial = (word: Word): boolean => /^\p{Lu}\.$/u.test(word.text);

/** Extends a run to the right over names, hyphens between names, particles and "of" after a body. */
function runEnd(words: readonly Word[], first: number): number {
  let last = first;
  for (;;) {
    const next = words[last + 1];
    const after = words[last + 2];
    if (isPart(next) || isFamilyLikeWord(words, last) || isAddressed(words, last)) last++;
    // "Dar es Salaam": a place that is known with a small word in it
    else if (
      knownPlace(
        words
          .slice(last, last + 3)
          .map(({ text }) => text)
          .join(" "),
      ) !== undefined &&
      isCapital(after)
    )
      last += 2;
    else if (next !== undefined && isMiscalled(next) && isPart(after) && !isNationality(next.text)) last += 2;
    else if (
      next?.text === "-" &&
      next.start === words[last]?.end &&
      after !== undefined &&
      after.start === next.end &&
      (isCapital(after) || /^\p{Ll}{2,5}$/u.test(after.text)) &&
      /^(?:NN|JJ|HYPH|AFX|FW)/.test(after.tag) &&
      !isAdjective(words, last, after)
    )
      last += 2;
    else if (next !== undefined && PARTICLE.test(next.text.toLowerCase()) && isPart(after)) last += 2;
    else if (
      next !== undefined &&
      PARTICLE.test(next.text.toLowerCase()) &&
      after?.text === "-" &&
      isPart(words[last + 3])
    )
      last += 3;
    else if (next !== undefined && REIGN.test(next.text)) last++;
    else if (next?.text === "&" && isPart(after)) last += 2;
    else if (next !== undefined && /^(?:of|for|and)$/.test(next.text) && joinsBody(words, first, last, next))
      last += next.text !== "and" && words[last + 2]?.lower === "the" ? 3 : 2;
    else return last;
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

/** "Ministry of Defense", "Center for the Arts", "Bureau of Alcohol and Tobacco". */
function joinsBody(words: readonly Word[], first: number, last: number, joiner: Word): boolean {
  const head = words[last];
  const step = words[last + 2]?.lower === "the" && joiner.text !== "and" ? 3 : 2;
  if (head === undefined || !isPart(words[last + step])) return false;
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

/**
 * "Tarjei | Moen", where the tagger took the first word for an adjective: with a capital inside a sentence, right
 * before a name.
 */
function opensMiscalled({ words, unit }: Sentence, word: Word): boolean {
  if (!isMiscalled(word) || !isPart(words[word.index + 1])) return false;
  if (isGivenName(word.text)) return true;
  const before = words[word.index - 1];
  return (
    unit.role !== "headline" &&
    word.tag === "JJ" &&
    !isNationality(word.text) &&
    !isBodyWord(word.text) &&
    !isOffice(words[word.index + 1]?.text ?? "") &&
    before !== undefined &&
    /^(?:IN|VB[DZP]?|VBG|CC|TO)$/.test(before.tag)
  );
}

/** The name runs of a sentence, in order. */
export function findRuns(sentence: Sentence): NameRun[] {
  const { words } = sentence;
  const runs: NameRun[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) continue;
    const opens = isPart(word) || opensMiscalled(sentence, word);
    if (!opens || (isNationality(word.text) && !isPart(words[at + 1]))) continue;
    const last = runEnd(words, at);
    runs.push(...splitRun(sentence, at, last));
    at = last;
  }
  return runs;
}

const OPENER =
  /^(?:Meanwhile|However|Still|Yet|Also|Then|Later|Earlier|Now|Once|Instead|Moreover|Nevertheless|Nonetheless|Afterwards|Today|Yesterday|Perhaps|Indeed|Likewise|Rival|Former|Late)$/;

/** "Meanwhile Lee", where a sentence begins; "Miss Universe Ann Lee", where the pageant is no part of the name. */
function isNoPart(words: readonly Word[], at: number, title: string | null): boolean {
  const text = words[at]?.text ?? "";
  if (title === "Miss") return /^(?:Universe|World|America|USA|Earth|International)$/.test(text);
  return OPENER.test(text) && (at === 0 || /^["“‘']$/.test(words[at - 1]?.text ?? ""));
}

/** Parts nationality, office and title from the name: "Russian Foreign Minister | Sergey Lavrov". */
function splitRun(sentence: Sentence, from: number, last: number): NameRun[] {
  const { words } = sentence;
  let first = from;
  let title: string | null = null;
  let officeBefore = -1;
  const before = words[from - 1];
  if (before !== undefined && isOffice(before.text) && !/^VB/.test(before.tag)) officeBefore = from - 1;
  if (before !== undefined && isTitle(before.text) && isCapital(before)) title = before.text;
  const called = words.slice(from, last).some((word) => isOffice(word.text) && isCapital(word));
  const body = words.slice(from, last + 1).some((word) => /^(?:of|for|&)$/.test(word.text)) && !called;
  if (!body) {
    for (let at = from; at < last; at++) {
      const word = words[at];
      if (word === undefined) break;
      if (isTitle(word.text)) [first, title] = [at + 1, word.text];
      else if (isOffice(word.text) && !isPluralBody(words, at, last)) [first, officeBefore] = [at + 1, at];
    }
    if (officeBefore >= from && words[first]?.text === "of") {
      // "Secretary of State Antony Blinken", "Director of National Intelligence Ann Lee"
      const given = words.findIndex((word, at) => at > first + 1 && at <= last && isGivenName(word.text));
      first = given > 0 ? given : first + 2;
      if (first > last) return [];
    }
  }
  if (officeBefore >= 0 && first === officeBefore + 1 && isReignName(words, officeBefore, last)) first--;
  while (first < last && isNationality(words[first]?.text ?? "") && !isBodyWord(words[last]?.text ?? ""))
    first++;
  while (first < last && isNoPart(words, first, title)) first++;
  if (first > last) return [];
  const names = words.slice(first, last + 1);
  const opening = names[0];
  if (opening === undefined || (names.length === 1 && (isOffice(opening.text) || isTitle(opening.text))))
    return [];
  const text = names
    .map((word, index) =>
      index > 0 && word.start > (names[index - 1]?.end ?? 0) ? ` ${word.text}` : word.text,
    )
    .join("");
  const clean = text.replace(/\s+/g, " ").replace(/’/g, "'");
  return [{ sentence, first, last, text: clean, words: clean.split(/[ -]/), title, officeBefore }];
}

const REIGNS = /^(?:King|Queen|Prince|Princess|Pope|Emperor|Empress|Sultan|Emir|Tsar|Czar)$/;
/** "Queen Elizabeth II", "King Hussein": a single name is one only with what he or she is. */
const isReignName = (words: readonly Word[], at: number, last: number): boolean =>
  REIGNS.test(words[at]?.text ?? "") &&
  (last - at === 1 || (last - at === 2 && REIGN.test(words[last]?.text ?? "")));

/** "Attorney General's Office", "General Motors": the office word is part of a body's name. */
const isPluralBody = (words: readonly Word[], at: number, last: number): boolean =>
  isBodyWord(words[last]?.text ?? "") && at < last && !isOffice(words[last]?.text ?? "");
