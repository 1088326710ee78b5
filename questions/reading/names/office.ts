import type { Sentence, Word } from "../document/document.ts";
import { isBodyWord, isOffice, isPluralOffice, isTitle } from "../gazetteer/offices.ts";
import {
  beforeRank,
  endOf,
  isCapital,
  isMark,
  type OfficePhrase,
  reachOf,
  startOf,
} from "./office-phrase.ts";
import type { NameRun } from "./runs.ts";

/** The offices beside a name, the one right before it first. */
export const officesOf = (run: NameRun): OfficePhrase[] =>
  isBody(run)
    ? []
    : [officeBeforeName(run), officeAfterName(run), officeBeforeComma(run)].filter(
        (office) => office !== null,
      );

/** "Russian Foreign Minister Sergey Lavrov", "White House spokesman John Kirby". */
export function officeBeforeName(run: NameRun): OfficePhrase | null {
  const { sentence, officeBefore, first, words: name } = run;
  if (officeBefore < 0) return null;
  const { words } = sentence;
  const word = words[officeBefore];
  if (word === undefined || isTitle(word.text) || isPluralOffice(word.text) || isThing(run, word))
    return null;
  const head = beforeRank(words, officeBefore);
  const of = name.length > 0 && head === officeBefore ? placeAfter(run) : undefined;
  let last = head;
  if (words[officeBefore + 1]?.text === "of" && officeBefore + 2 < first) last = first - 1;
  return { first: startOf(sentence, head), last, head, ...(of === undefined ? {} : { of }) };
}

/** "The official Iraqi News Agency" holds no office. */
const isBody = ({ words }: NameRun): boolean =>
  words.length > 1 && (isBodyWord(words.at(-1) ?? "") || (words.length > 2 && words.some(isBodyWord)));

/** "Major Art Prize" in a headline: no rank. */
function isThing({ sentence, words }: NameRun, office: Word): boolean {
  const alsoAdjective = /^(?:major|general|principal|head|chief|official|expert)$/.test(office.lower);
  return alsoAdjective && words.length === 1 && (sentence.unit.role === "headline" || !isCapital(office));
}

/** "President Xi Jinping | of China", "King Hussein | of Jordan". */
function placeAfter({ sentence: { words }, last }: NameRun): { first: number; last: number } | undefined {
  if (words[last + 1]?.lower !== "of") return undefined;
  const from = words[last + 2]?.lower === "the" ? last + 3 : last + 2;
  let end = from;
  while (isCapital(words[end + 1])) end++;
  return isCapital(words[from]) ? { first: last + 1, last: end } : undefined;
}

/** "Sergey Lavrov, Russia's foreign minister,", "John Kirby, the spokesman for the council,", "Ann Lee, 45, a lawyer". */
export function officeAfterName({ sentence, last }: NameRun): OfficePhrase | null {
  const { words } = sentence;
  const comma = afterAge(words, afterBrackets(words, last + 1));
  if (words[comma]?.text !== ",") return null;
  const isWho = words[comma + 1]?.lower === "who" && /^(?:is|was)$/.test(words[comma + 2]?.lower ?? "");
  const office = officeFrom(sentence, isWho ? comma + 3 : comma + 1, words.length);
  return office === null || beginsClause(words, office.last + 1) ? null : office;
}

/** "Sen. Ann Lee (D-Ohio) | , the chair of ...". */
function afterBrackets(words: readonly Word[], at: number): number {
  if (words[at]?.text !== "(") return at;
  const close = words.findIndex((word, index) => index > at && word.text === ")");
  return close > 0 && close - at < 7 ? close + 1 : at;
}

/** "Ann Lee, 45 | , a lawyer". */
const afterAge = (words: readonly Word[], at: number): number =>
  words[at]?.text === "," && /^\d{1,2}$/.test(words[at + 1]?.text ?? "") && words[at + 2]?.text === ","
    ? at + 2
    : at;

/** "In a letter to Lee, a lawyer for the firm asked": what follows the comma is a subject, no apposition. */
function beginsClause(words: readonly Word[], from: number): boolean {
  let at = from;
  while (/^RB$/.test(words[at]?.tag ?? "")) at++;
  const next = words[at];
  return (
    next !== undefined &&
    /^(?:VB[DZP]|MD)$/.test(next.tag) &&
    !/^(?:based|named|called|known|born|trained|hired|elected|appointed)$/.test(next.lower)
  );
}

/** The office phrase that starts here: determiner, modifiers, office word, what belongs to it. */
function officeFrom(sentence: Sentence, start: number, limit: number): OfficePhrase | null {
  const { words } = sentence;
  const head = officeWordFrom(words, start, limit);
  if (head < 0 || words.slice(start, head).some(({ lower }) => lower === "formerly")) return null;
  if (isOtherSense(words, head)) return null;
  let first = start;
  while (first < head && opensOffice(words[first])) first++;
  return { first, last: endOf(sentence, head), head };
}

/** The last office word of the noun phrase that starts here; -1 if it has none. */
function officeWordFrom(words: readonly Word[], start: number, limit: number): number {
  let head = -1;
  for (const [index, word] of words.slice(start, Math.min(limit, start + 12)).entries()) {
    if (isMark(word) || !/^(?:DT|PRP\$|JJ|JJS|NN|NNP|NNPS|NNS|POS|HYPH|AFX|VBN|RB|CD)$/.test(word.tag)) break;
    if (!isOffice(word.text) || isPluralOffice(word.text)) continue;
    head = start + index;
    if (!/^(?:NNP|NN|JJ|HYPH|POS)$/.test(words[head + 1]?.tag ?? "")) break;
  }
  return head;
}

/** What stands before an office and is no part of it: "the", "then", "appointed". */
const opensOffice = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/^(?:DT|RB|PRP\$)$/.test(word.tag) || /^(?:appointed|named|elected)$/.test(word.lower));

/**
 * An office word that is no office of this person. "Lee, President Xi's envoy" names somebody else; "Amdahl's
 * principal competitor" is no principal, a "major backer" no major, and being a "critic of" something no office.
 */
function isOtherSense(words: readonly Word[], head: number): boolean {
  const [before, word, after] = [words[head - 1], words[head], words[head + 1]];
  if (/^NN|^POS/.test(after?.tag ?? "")) return true;
  if (word?.text === "major") return !/^(?:army|marine|force)$/.test(before?.lower ?? "");
  return word?.lower === "critic" && after?.lower === "of";
}

/** "Russia's top diplomat, Sergey Lavrov,": the office stands first, and the name explains it. */
function officeBeforeComma({ sentence, first, last }: NameRun): OfficePhrase | null {
  const { words } = sentence;
  if (words[first - 1]?.text !== "," || first < 3) return null;
  const after = words[last + 1];
  if (after !== undefined && !isMark(after) && !/^(?:VB|MD|WP)/.test(after.tag)) return null;
  const end = first - 2;
  const head = officeWordBack(words, end);
  if (head < 0 || (head !== end && reachOf(sentence, head, end) !== end)) return null;
  const start = startOf(sentence, head);
  return isOfSomebody(words, start, head) ? { first: start, last: end, head } : null;
}

/** The nearest office word at or before a position, in the same clause; -1 if there is none. */
function officeWordBack(words: readonly Word[], end: number): number {
  for (let at = end; at >= 0 && end - at < 12; at--) {
    const word = words[at];
    if (word === undefined || isMark(word) || /^(?:VB[DZP]|MD)$/.test(word.tag)) return -1;
    const office = isOffice(word.text) && !isPluralOffice(word.text);
    if (office && !/^NNP/.test(words[at + 1]?.tag ?? "")) return at;
  }
  return -1;
}

/** "Russia's top diplomat", "the spokesman": one certain holder. */
const isOfSomebody = (words: readonly Word[], start: number, head: number): boolean =>
  words.slice(start, head).some(({ tag }) => tag === "POS") ||
  /^(?:the|his|her|its|their)$/.test(words[start - 1]?.lower ?? "");
