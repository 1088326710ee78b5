import type { Sentence, Word } from "../document.ts";
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
  const office = officeFrom(sentence, at + 1, words.length);
  return office === null || beginsClause(words, office.last + 1) ? null : office;
}

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
  let head = -1;
  for (let at = start; at < Math.min(limit, start + 12); at++) {
    const word = words[at];
    if (
      word === undefined ||
      isMark(word) ||
      !/^(?:DT|PRP\$|JJ|JJS|NN|NNP|NNPS|NNS|POS|HYPH|AFX|VBN|RB|CD)$/.test(word.tag)
    )
      break;
    if (!isOffice(word.text) || isPluralOffice(word.text)) continue;
    head = at;
    if (!/^(?:NNP|NN|JJ|HYPH|POS)$/.test(words[at + 1]?.tag ?? "")) break;
  }
  if (head < 0 || words.slice(start, head).some(({ lower }) => lower === "formerly")) return null;
  let first = start;
  while (
    first < head &&
    (/^(?:DT|RB|PRP\$)$/.test(words[first]?.tag ?? "") ||
      /^(?:appointed|named|elected)$/.test(words[first]?.lower ?? ""))
  )
    first++;
  // "Lee, President Xi's envoy" names somebody else; "Amdahl's principal competitor" is no principal
  if (/^NN|^POS/.test(words[head + 1]?.tag ?? "")) return null;
  const word = words[head];
  if (word?.text === "major" && !/^(?:army|marine|force)$/.test(words[head - 1]?.lower ?? "")) return null;
  if (word?.lower === "critic" && words[head + 1]?.lower === "of") return null;
  return { first, last: endOf(sentence, head), head };
}

/** "Russia's top diplomat, Sergey Lavrov,": the office stands first, and the name explains it. */
function officeBeforeComma({ sentence, first, last }: NameRun): OfficePhrase | null {
  const { words } = sentence;
  if (words[first - 1]?.text !== "," || first < 3) return null;
  const after = words[last + 1];
  if (after !== undefined && !isMark(after) && !/^(?:VB|MD|WP)/.test(after.tag)) return null;
  const end = first - 2;
  for (let head = end; head >= 0 && end - head < 12; head--) {
    const word = words[head];
    if (word === undefined || isMark(word) || /^(?:VB[DZP]|MD)$/.test(word.tag)) return null;
    if (!isOffice(word.text) || isPluralOffice(word.text) || /^NNP/.test(words[head + 1]?.tag ?? ""))
      continue;
    const reached = head === end ? head : reachOf(sentence, head, end);
    if (reached !== end) return null;
    const start = startOf(sentence, head);
    const determiner = words[start - 1];
    const possessed = words.slice(start, head).some((one) => one.tag === "POS");
    return possessed || (determiner !== undefined && /^(?:the|his|her|its|their)$/.test(determiner.lower))
      ? { first: start, last: end, head }
      : null;
  }
  return null;
}
