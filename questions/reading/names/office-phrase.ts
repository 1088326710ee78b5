import type { Sentence, Word } from "../document/document.ts";
import { isBodyWord, isOffice, isRank, isTitle } from "../gazetteer/offices.ts";

/** The words of an office, by position, both ends included. */
export interface OfficePhrase {
  readonly first: number;
  readonly last: number;
  /** The word that names it: "minister". */
  readonly head: number;
  /** What follows the name and says of what: "of China" in "President Xi Jinping of China". */
  readonly of?: { readonly first: number; readonly last: number };
}

export const isMark = (word: Word | undefined): boolean =>
  word === undefined || /^[,;:.!?()"“”—–]+$/.test(word.text);
export const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word.text);

const BEFORE = /^(?:JJ|JJS|NN|NNP|NNPS|NNS|POS|HYPH|AFX|VBN|CD)$/;
/** Small words that belong to a capitalized office; any other belongs to the clause before it. */
const WITH_CAPITAL =
  /^(?:former|acting|deputy|vice|late|current|interim|retired|assistant|associate|senior|longtime|then|ex|chief|fellow|state|federal|civil|special|police|prime|army|navy|'s|-)$/;
/** Read whatever their tag is: "retired Air Force general". */
const TIED = /^(?:former|retired|acting|ex)$/;

/** A word to the left of what is known of an office so far. */
interface WordBefore {
  readonly words: readonly Word[];
  readonly word: Word;
  /** The first word of the office so far, and the word that names it. */
  readonly first: number;
  readonly head: number;
  /** A hyphen, or the word before one. */
  readonly hyphened: boolean;
}

const isHeldApart = ({ words, word, first, hyphened }: WordBefore): boolean =>
  hyphened &&
  (word.end < (words[first]?.start ?? 0) || (word.text === "-" && (words[first - 2]?.end ?? 0) < word.start));
const isNoModifier = ({ word, hyphened }: WordBefore): boolean =>
  !hyphened && !BEFORE.test(word.tag) && !TIED.test(word.lower);
/** "told | Foreign Minister": a small word before a capitalized office that is no part of it. */
const isOfClause = ({ words, word, head, hyphened }: WordBefore): boolean =>
  head > 0 &&
  isCapital(words[head]) &&
  !hyphened &&
  !isCapital(word) &&
  word.tag !== "CD" &&
  !WITH_CAPITAL.test(word.lower);
/** A noun that belongs to a verb before it: "gave the firm | chairman Lee". */
const isOtherArgument = ({ word, head }: WordBefore): boolean =>
  /^(?:NN|NNS)$/.test(word.tag) &&
  /^(?:obj|obl|nsubj|iobj)/.test(word.relation) &&
  word.head < word.index &&
  word.head !== head;

/** Where an office has ended to the left. */
const OUTSIDE: readonly ((before: WordBefore) => boolean)[] = [
  ({ word }) => isMark(word) || isTitle(word.text) || word.lower === "mate",
  isHeldApart,
  isNoModifier,
  isOfClause,
  isOtherArgument,
];

/** A word that needs another before it, and so opens no office. */
const isLeftOver = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:POS|HYPH|VBN|CD)$/.test(word.tag) && !TIED.test(word.lower);

/** From an office word to the left over what modifies it: "Russia's foreign", "former U.S.", not over "the". */
export function startOf({ words }: Sentence, head: number): number {
  let first = head;
  while (first > 0 && head - first < 9) {
    const word = words[first - 1];
    if (word === undefined) break;
    const before = { words, word, first, head, hyphened: word.text === "-" || words[first]?.text === "-" };
    if (OUTSIDE.some((isOutside) => isOutside(before))) break;
    first--;
  }
  while (first < head && isLeftOver(words[first])) first++;
  return overBody(words, first, head);
}

/**
 * "University of | Essex president": a body before "of", "for" and "de" belongs to the office. After "and" nobody can
 * tell what is joined, so the office word stands alone.
 */
function overBody(words: readonly Word[], first: number, head: number): number {
  if (first === head || !isCapital(words[first])) return first;
  let joiner = first - 1;
  if (/^(?:a|an|the)$/.test(words[joiner]?.lower ?? "")) joiner--;
  const before = words[joiner - 1];
  if (before === undefined || !/^NNPS?$/.test(before.tag) || isOffice(before.text)) return first;
  if (/^(?:of|for|de)$/.test(words[joiner]?.lower ?? "")) {
    let start = joiner - 1;
    while (start > 0 && /^NNPS?$/.test(words[start - 1]?.tag ?? "")) start--;
    return start;
  }
  const ofBody = words.slice(first, head).some((word) => isBodyWord(word.text));
  return ofBody && words[first - 1]?.lower === "and" && !isCapital(words[joiner - 2]) ? head : first;
}

const AFTER = /^(?:of|for|to|at|in|on|with|and|the|a|an|'s|’s|&|amp|'|’|-)$/;
const OPENS = /^(?:of|for|to|at|in|and|on|with)$/;
const TIME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\d)/;

/** Whether an office goes on with this word: a noun, what binds nouns, never a second office or a time. */
function goesOn(words: readonly Word[], head: number, at: number): boolean {
  const word = words[at];
  if (word === undefined || isMark(word)) return false;
  if (at === head + 1 && !OPENS.test(word.lower)) return false;
  if (!isNominal(words, at) && !isCapital(word) && !AFTER.test(word.lower)) return false;
  const next = words[at + 1];
  if (word.lower === "and") return joinsNoun(words, head, at);
  if (word.lower === "with") return isCapital(next);
  return !/^(?:in|on|at)$/.test(word.lower) || namesPlace(next);
}

const isNominal = (words: readonly Word[], at: number): boolean => {
  const tag = words[at]?.tag ?? "";
  return (
    /^(?:NN|NNS|NNP|NNPS|JJ|CD|PRP\$|VBG|HYPH|POS)$/.test(tag) ||
    // "Ohio-based"
    (tag === "VBN" && words[at - 1]?.text === "-")
  );
};

/** "minister of trade and | industry", not "president of the bank and | chairman", not "chairman and | a friend". */
function joinsNoun(words: readonly Word[], head: number, and: number): boolean {
  const next = words[and + 1];
  if (!/^(?:NN|JJ|DT)/.test(next?.tag ?? "") || /^(?:a|an)$/.test(next?.lower ?? "")) return false;
  const complete = words.slice(head + 1, and).some(({ lower }) => /^(?:of|for|at|to|with)$/.test(lower));
  return !complete || !words.slice(and + 1, and + 4).some(isSmallOffice);
}

/** After "in", "on" and "at": a place, no time. */
const namesPlace = (word: Word | undefined): boolean =>
  word !== undefined && !TIME.test(word.text) && (/^(?:CD|DT)$/.test(word.tag) || isCapital(word));

const isSmallOffice = (word: Word): boolean => isOffice(word.text) && !isCapital(word);

/** From an office word to the right over "of the council", "for the Sierra Club", up to a mark or a verb. */
export function endOf(sentence: Sentence, head: number): number {
  return whole(sentence.words, head, reachOf(sentence, head, sentence.words.length));
}

/** The same up to the name that follows after a comma. */
export function reachOf({ words }: Sentence, head: number, limit: number): number {
  let last = head;
  for (let at = head + 1; at < words.length && at - head < 18 && goesOn(words, head, at); at++) {
    const word = words[at];
    if (word === undefined) break;
    const closing = word.tag === "JJ" && !/^NN/.test(words[at + 1]?.tag ?? "") && at >= limit;
    if (/^NN|^CD/.test(word.tag) || (isCapital(word) && word.tag !== "DT") || closing) last = at;
  }
  return last;
}

/** Makes an end that lies inside a name whole ("of Toledo, | Ohio-based Acme"), or goes back to before that name. */
function whole(words: readonly Word[], head: number, last: number): number {
  if (last === head) return last;
  if (words[last + 1]?.text === "," && isCapital(words[last]) && isCapital(words[last + 2]))
    return overComma(words, last) ?? backBefore(words, head, last);
  return isTorn(words, last) ? backBefore(words, head, last) : last;
}

/** "Toledo, | Ohio-based Acme", "Lee, | Kim & Park": the end of the one name that goes on after the comma. */
function overComma(words: readonly Word[], last: number): number | null {
  const end = nameEnd(words, last + 2);
  if (words[end + 1]?.text === "-" && words[end + 2]?.lower === "based") return nameEnd(words, end + 3);
  return /^(?:&|amp)$/.test(words[end + 1]?.lower ?? "") ? nameEnd(words, end + 2) : null;
}

/** A name goes on or owns something after this word, or its office is explained in brackets. */
const isTorn = (words: readonly Word[], last: number): boolean => {
  const next = words[last + 1];
  if (next === undefined) return false;
  return /^(?:NNPS?|POS)$/.test(next.tag) || (next.text === "(" && isOffice(words[last]?.text ?? ""));
};

function nameEnd(words: readonly Word[], from: number): number {
  let end = from;
  while (isCapital(words[end + 1])) end++;
  return end;
}

function backBefore(words: readonly Word[], head: number, last: number): number {
  for (let at = last; at > head; at--)
    if (/^(?:of|for|to|at|in|with)$/.test(words[at]?.lower ?? "")) return at - 1;
  return head;
}

/** "Police spokesman Capt. | Ann Lee": the office stands before the rank. */
export function beforeRank(words: readonly Word[], head: number): number {
  const before = words[head - 1];
  return before !== undefined &&
    isRank(words[head]?.text ?? "") &&
    isSmallOffice(before) &&
    !/^(?:deputy|chief|major|lieutenant|attorney)$/.test(before.lower)
    ? head - 1
    : head;
}
