import type { Sentence, Word } from "../document/document.ts";
import { isNationality } from "../gazetteer/places.ts";
import { isBodyWord, isOffice, isTitle } from "../gazetteer/offices.ts";
import { isGivenName } from "../gazetteer/given-names.ts";
import { isCapital, isMiscalled, isPart, opensFamily, REIGN, runEnd, runStart } from "./run-end.ts";

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

/** The name runs of a sentence, in order. `tails` are family names with small words that the article knows. */
export function findRuns(sentence: Sentence, tails: ReadonlySet<string>): NameRun[] {
  const { words } = sentence;
  const runs: NameRun[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) continue;
    const opens = isPart(word) || opensMiscalled(sentence, word) || opensFamily(words, at);
    if (!opens || (isNationality(word.text) && !isPart(words[at + 1]))) continue;
    const last = runEnd(words, at);
    runs.push(...splitRun(sentence, runStart(words, at, tails), last));
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

/** Where a name begins in its run, after the title and the office that were parted from it. */
interface PartedFront {
  readonly first: number;
  readonly title: string | null;
  readonly officeBefore: number;
}

/** Parts nationality, office and title from the name: "Russian Foreign Minister | Sergey Lavrov". */
function splitRun(sentence: Sentence, from: number, last: number): NameRun[] {
  const { words } = sentence;
  const front = partFront(words, from, last);
  const { title, officeBefore } = front;
  const first = nameStart(words, front, last);
  const names = words.slice(first, last + 1);
  const opening = names[0];
  if (opening === undefined || (names.length === 1 && (isOffice(opening.text) || isTitle(opening.text))))
    return [];
  const text = plainName(names);
  return [{ sentence, first, last, text, words: text.split(/[ -]/), title, officeBefore }];
}

function partFront(words: readonly Word[], from: number, last: number): PartedFront {
  const before = words[from - 1];
  let first = from;
  let title = before !== undefined && isTitle(before.text) && isCapital(before) ? before.text : null;
  let officeBefore = before !== undefined && isOffice(before.text) && !/^VB/.test(before.tag) ? from - 1 : -1;
  if (isJoinedName(words, from, last)) return { first, title, officeBefore };
  for (const [index, word] of words.slice(from, last).entries()) {
    const at = from + index;
    if (isTitle(word.text)) [first, title] = [at + 1, word.text];
    else if (isOffice(word.text) && !isPluralBody(words, at, last)) [first, officeBefore] = [at + 1, at];
  }
  if (officeBefore >= from && words[first]?.text === "of") first = afterDomain(words, first, last);
  return { first, title, officeBefore };
}

/** "Ministry of Defense": a name of several by "of", "for" or "&", and nobody's office before a name. */
const isJoinedName = (words: readonly Word[], from: number, last: number): boolean =>
  words.slice(from, last + 1).some((word) => /^(?:of|for|&)$/.test(word.text)) &&
  !words.slice(from, last).some((word) => isOffice(word.text) && isCapital(word));

/** "Secretary of State | Antony Blinken", "Director of National Intelligence | Ann Lee". */
function afterDomain(words: readonly Word[], of: number, last: number): number {
  const given = words.findIndex((word, at) => at > of + 1 && at <= last && isGivenName(word.text));
  return given > 0 ? given : of + 2;
}

/** Takes in the "Queen" of "Queen Elizabeth II", leaves out nationalities and openers; beyond `last` if no name is left. */
function nameStart(words: readonly Word[], front: PartedFront, last: number): number {
  const { title, officeBefore } = front;
  let { first } = front;
  if (officeBefore >= 0 && first === officeBefore + 1 && isReignName(words, officeBefore, last)) first--;
  const body = isBodyWord(words[last]?.text ?? "");
  while (first < last && !body && isNationality(words[first]?.text ?? "")) first++;
  while (first < last && isNoPart(words, first, title)) first++;
  return first;
}

/** The words of a name with single blanks where the text has any, and straight apostrophes. */
const plainName = (names: readonly Word[]): string =>
  names
    .map((word, index) =>
      index > 0 && word.start > (names[index - 1]?.end ?? 0) ? ` ${word.text}` : word.text,
    )
    .join("")
    .replace(/\s+/g, " ")
    .replace(/’/g, "'");

const REIGNS = /^(?:King|Queen|Prince|Princess|Pope|Emperor|Empress|Sultan|Emir|Tsar|Czar)$/;
/** "Queen Elizabeth II", "King Hussein": a single name is one only with what he or she is. */
const isReignName = (words: readonly Word[], at: number, last: number): boolean =>
  REIGNS.test(words[at]?.text ?? "") &&
  (last - at === 1 || (last - at === 2 && REIGN.test(words[last]?.text ?? "")));

/** "Attorney General's Office", "General Motors": the office word is part of a body's name. */
const isPluralBody = (words: readonly Word[], at: number, last: number): boolean =>
  isBodyWord(words[last]?.text ?? "") && at < last && !isOffice(words[last]?.text ?? "");
