import type { Bounds } from "../../article/clean-text.ts";
import type { Sentence, Word } from "../document/document.ts";
import { boundsOf, phraseOf, type Phrase } from "../document/phrase.ts";

/** "According to S, C", "C, according to S", "C, according to S, C". */
export interface AccordingTo {
  readonly cue: Phrase;
  readonly source: Phrase;
  readonly sourceHead: Word;
  readonly content: Bounds[];
}

const isMark = (word: Word | undefined): boolean =>
  word !== undefined && /^[.,!?;:"“”‘’…–—()-]+$/.test(word.text);

/** The noun of the source: the one that the tree hangs "according" on, or the last of the run of names after "to". */
function sourceNoun({ words }: Sentence, at: number): Word | undefined {
  const according = words[at];
  const head = words[according?.head ?? -1];
  if (head !== undefined && head.index > at + 1 && head.index < at + 12 && /^(?:NN|PRP|CD)/.test(head.tag))
    return head;
  let noun: Word | undefined;
  for (let index = at + 2; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || !/^(?:DT|JJ|NN|NNS|NNP|NNPS|POS|PRP\$|PRP|CD|HYPH|VBN)$/.test(word.tag)) break;
    if (/^(?:NN|PRP$)/.test(word.tag)) noun = word;
  }
  return noun;
}

export function findAccordingTo(sentence: Sentence): AccordingTo[] {
  const { words } = sentence;
  const found: AccordingTo[] = [];
  for (const { index: at, lower } of words) {
    if (lower !== "according" || words[at + 1]?.lower !== "to") continue;
    const noun = sourceNoun(sentence, at);
    if (noun === undefined) continue;
    const phrase = phraseOf(sentence, noun);
    const source = { first: at + 2, last: Math.max(noun.index, phrase.last) };
    let end = words.length - 1;
    while (end > 0 && isMark(words[end])) end--;
    const content = contentAround(sentence, at, source.last, end).filter(({ first, last }) => last >= first);
    if (content.length > 0) {
      found.push({
        cue: { first: at, last: at + 1 },
        source,
        sourceHead: noun,
        content: content.map((part) => boundsOf(sentence, part)),
      });
    }
  }
  return found;
}

function contentAround({ words }: Sentence, at: number, sourceEnd: number, end: number): Phrase[] {
  let before = at - 1;
  while (before >= 0 && isMark(words[before])) before--;
  const opensSentence =
    before < 1 || (before < 2 && /^(?:and|but|also|still|yet)$/.test(words[0]?.lower ?? ""));
  if (opensSentence) return [contentBehind(words, sourceEnd, end)];
  return [{ first: afterMarks(words, 0, before), last: before }, ...goingOn(words, sourceEnd, end)];
}

/** "According to S, C". */
function contentBehind(words: readonly Word[], sourceEnd: number, end: number): Phrase {
  const comma = words.findIndex((word, index) => index > sourceEnd && word.text === ",");
  const last = comma >= 0 && comma < end ? lastCommaOfSource(words, sourceEnd, comma) : sourceEnd;
  return { first: afterMarks(words, last + 1, end), last: end };
}

/** "C1, according to S, C2": what has a verb of its own and does not tell of the source. */
function goingOn(words: readonly Word[], sourceEnd: number, end: number): Phrase[] {
  const first = sourceEnd + 2;
  const next = words[first];
  if (words[sourceEnd + 1]?.text !== "," || first >= end || next === undefined) return [];
  const isClause = words.slice(first, end + 1).some((word) => /^(?:VB[DZP]|MD)$/.test(word.tag));
  return isClause && !/^(?:who|which|a|an|the)$/.test(next.lower) ? [{ first, last: end }] : [];
}

/** The first position from one on that holds no mark, or one that opens a quotation. */
function afterMarks(words: readonly Word[], from: number, last: number): number {
  let first = from;
  while (first < last && isMark(words[first]) && !/["“]/.test(words[first]?.text ?? "")) first++;
  return first;
}

/** An apposition of the source lies between two commas: "According to Lee, the spokesman for Acme, C". */
function lastCommaOfSource(words: readonly Word[], sourceEnd: number, comma: number): number {
  const next = words[comma + 1];
  if (next === undefined || !/^(?:a|an|the|who|which|whose)$/.test(next.lower)) return comma;
  const second = words.findIndex((word, index) => index > comma && word.text === ",");
  if (second < 0 || second - comma > 16) return comma;
  const inside = words.slice(comma + 1, second);
  const relative = /^wh/.test(next.lower);
  const finite = inside.some((word) => /^(?:VBD|VBZ|VBP|MD)$/.test(word.tag));
  return relative || !finite ? second : comma;
}
