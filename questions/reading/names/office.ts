import type { Sentence, Word } from "../document.ts";
import { isOffice, isPluralOffice, isTitle } from "../gazetteer/offices.ts";
import type { NameRun } from "./runs.ts";

/** The words of an office, by position, both ends included. */
export interface OfficePhrase {
  readonly first: number;
  readonly last: number;
  /** The word that names it: "minister". */
  readonly head: number;
}

const BEFORE = /^(?:JJ|JJS|NN|NNP|NNPS|NNS|POS|HYPH|AFX|VBN|CD)$/;
const isMark = (word: Word | undefined): boolean =>
  word === undefined || /^[,;:.!?()"“”—–]+$/.test(word.text);

/** From an office word to the left over what modifies it: "Russia's foreign", "former U.S.", not over "the". */
function startOf({ words }: Sentence, head: number): number {
  let first = head;
  while (first > 0 && head - first < 9) {
    const word = words[first - 1];
    if (word === undefined || isMark(word)) break;
    const hyphen = word.text === "-" || words[first]?.text === "-";
    if (
      hyphen &&
      (word.end < (words[first]?.start ?? 0) ||
        (word.text === "-" && (words[first - 2]?.end ?? 0) < word.start))
    )
      break;
    if (!hyphen && !BEFORE.test(word.tag)) break;
    if (
      /^(?:NN|NNS)$/.test(word.tag) &&
      /^(?:obj|obl|nsubj|iobj)/.test(word.relation) &&
      word.head < word.index &&
      word.head !== head
    )
      break;
    if (isTitle(word.text)) break;
    first--;
  }
  while (
    first < head &&
    /^(?:POS|HYPH|VBN|CD)$/.test(words[first]?.tag ?? "") &&
    !/^(?:retired|elected|appointed|acting)$/.test(words[first]?.lower ?? "")
  )
    first++;
  return first;
}

const AFTER = /^(?:of|for|to|at|in|on|and|the|a|an|'s|’s|&|'|’|-)$/;

/** From an office word to the right over "of the council", "for the Sierra Club", up to a mark or a verb. */
function endOf({ words }: Sentence, head: number, limit: number): number {
  let last = head;
  for (let at = head + 1; at < words.length && at - head < 16; at++) {
    const word = words[at];
    if (word === undefined || isMark(word)) break;
    const noun = /^(?:NN|NNS|NNP|NNPS|JJ|CD|PRP\$|VBG|HYPH|POS)$/.test(word.tag);
    if (at === head + 1 && !/^(?:of|for|to|at|in|and|on)$/.test(word.lower)) break;
    if (!noun && !AFTER.test(word.lower)) break;
    if (word.lower === "and" && !/^(?:NN|JJ|NNP|NNS|DT)/.test(words[at + 1]?.tag ?? "")) break;
    if (
      /^(?:in|on|at)$/.test(word.lower) &&
      /^(?:CD|DT)$/.test(words[at + 1]?.tag ?? "") === false &&
      !/^NNP/.test(words[at + 1]?.tag ?? "")
    )
      break;
    if (
      /^(?:in|on)$/.test(word.lower) &&
      /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\d)/.test(
        words[at + 1]?.text ?? "",
      )
    )
      break;
    if (
      /^NN|^CD/.test(word.tag) ||
      (word.tag === "JJ" && /^(?:NN)/.test(words[at + 1]?.tag ?? "") === false && at + 1 >= limit)
    )
      last = at;
  }
  return last;
}

/** "Russian Foreign Minister Sergey Lavrov", "White House spokesman John Kirby". */
export function officeBeforeName({ sentence, officeBefore, first }: NameRun): OfficePhrase | null {
  if (officeBefore < 0) return null;
  const { words } = sentence;
  const word = words[officeBefore];
  if (
    word === undefined ||
    isTitle(word.text) ||
    (isPluralOffice(word.text) && !isOffice(word.text.replace(/s$/, "")))
  )
    return null;
  if (isPluralOffice(word.text)) return null;
  let last = officeBefore;
  if (words[officeBefore + 1]?.text === "of" && officeBefore + 2 < first) last = first - 1;
  return { first: startOf(sentence, officeBefore), last, head: officeBefore };
}

/** "Sergey Lavrov, Russia's foreign minister,", "John Kirby, the spokesman for the council,", "Ann Lee, 45, a lawyer". */
export function officeAfterName({ sentence, last }: NameRun): OfficePhrase | null {
  const { words } = sentence;
  let at = last + 1;
  // "Sen. Ann Lee (D-Ohio), the chair of ..."
  if (words[at]?.text === "(") {
    const close = words.findIndex((word, index) => index > at && word.text === ")");
    if (close > 0 && close - at < 7) at = close + 1;
  }
  if (words[at]?.text === "," && /^\d{1,2}$/.test(words[at + 1]?.text ?? "") && words[at + 2]?.text === ",")
    at += 2;
  if (words[at]?.text !== ",") return null;
  if (words[at + 1]?.lower === "who" && /^(?:is|was)$/.test(words[at + 2]?.lower ?? "")) at += 2;
  return officeFrom(sentence, at + 1, words.length);
}

/** The office phrase that starts here: determiner, modifiers, office word, what belongs to it. */
function officeFrom(sentence: Sentence, start: number, limit: number): OfficePhrase | null {
  const { words } = sentence;
  let head = -1;
  for (let at = start; at < Math.min(limit, start + 12); at++) {
    const word = words[at];
    if (
      word === undefined ||
      isMark(word) ||
      !/^(?:DT|PRP\$|JJ|JJS|NN|NNP|NNPS|NNS|POS|HYPH|AFX|VBN|RB|CD)$/.test(word.tag)
    )
      break;
    if (
      isOffice(word.text) &&
      !isPluralOffice(word.text) &&
      !/^(?:NNP|NN|JJ|HYPH|POS)$/.test(nextTag(words, at))
    ) {
      head = at;
      break;
    }
    if (isOffice(word.text) && !isPluralOffice(word.text)) head = at;
  }
  if (head < 0) return null;
  let first = start;
  while (first < head && /^(?:DT|RB|PRP\$)$/.test(words[first]?.tag ?? "")) first++;
  const name = words[head + 1];
  // "Lee, President Xi's envoy" names somebody else
  if (name !== undefined && /^NNP/.test(name.tag)) return null;
  // a list: "Lee, the minister, and others" is no apposition when a name follows at once
  return { first, last: endOf(sentence, head, words.length), head };
}

const nextTag = (words: readonly Word[], at: number): string => words[at + 1]?.tag ?? "";

/** "Russia's top diplomat, Sergey Lavrov,": the office stands first, and the name explains it. */
export function officeBeforeComma({ sentence, first, last }: NameRun): OfficePhrase | null {
  const { words } = sentence;
  if (words[first - 1]?.text !== "," || first < 3) return null;
  const after = words[last + 1];
  if (after !== undefined && !isMark(after) && !/^(?:VB|MD|WP)/.test(after.tag)) return null;
  const end = first - 2;
  for (let head = end; head >= 0 && end - head < 12; head--) {
    const word = words[head];
    if (word === undefined || isMark(word) || /^(?:VB[DZP]|MD)$/.test(word.tag)) return null;
    if (!isOffice(word.text) || isPluralOffice(word.text) || /^NNP/.test(nextTag(words, head))) continue;
    const reached = endOf(sentence, head, end + 1);
    if (Math.max(reached, head) !== end) return null;
    const start = startOf(sentence, head);
    const determiner = words[start - 1];
    const possessed = words.slice(start, head).some((one) => one.tag === "POS");
    return possessed || (determiner !== undefined && /^(?:the|his|her|its|their)$/.test(determiner.lower))
      ? { first: start, last: end, head }
      : null;
  }
  return null;
}
