import type { Sentence, Word } from "../../reading/document/document.ts";
import { type Phrase, phraseOf } from "../../reading/document/phrase.ts";
import { kidsOf } from "../../reading/document/tree.ts";
import { isTimeNoun } from "../english/nouns.ts";
import { dateEnd, timePhraseEnd } from "./time-phrase.ts";

const LONGEST_TAIL = 10;

/** The end of a noun phrase with its restrictive clauses, before the first comma or dash. */
export function nounEnd(sentence: Sentence, kid: Word): number {
  // "for two hours by rain": nothing but "of" hangs on a stretch of time
  if (isTimeNoun(kid) && sentence.words[kid.index + 1]?.lower !== "of") {
    const { last } = phraseOf(sentence, kid, { prepositions: false });
    return dateEnd(sentence.words, Math.max(kid.index, beforeMark(sentence, last, kid.index)));
  }
  const whole = beforeMark(sentence, phraseOf(sentence, kid, { clauses: true }).last, kid.index);
  const plain = phraseOf(sentence, kid).last;
  const last = whole - Math.max(plain, kid.index) > LONGEST_TAIL ? Math.min(whole, plain) : whole;
  return glued(sentence, Math.max(last, kid.index));
}

/**
 * The noun phrase of a word as an answer or a subject: with a clause that it is nothing without ("the fact that …",
 * "the plan to …"), without one that only tells more. Null where it would be cut in the middle.
 */
export function nounPhrase(sentence: Sentence, head: Word): Phrase | null {
  const plain = phraseOf(sentence, head);
  const last = glued(sentence, Math.max(beforeMark(sentence, plain.last, head.index), head.index));
  // a list that the tree breaks off in its middle
  if (kidsOf(sentence, head, /^conj/).some(({ index }) => index > last)) return null;
  if (lostClause(sentence, head, last) || opensWrong(sentence.words[plain.first])) return null;
  if (sentence.words.slice(plain.first, last + 1).some(({ tag }) => /^W/.test(tag))) return null;
  const clause = kidsOf(sentence, head, /^(?:acl|ccomp|advcl|amod|csubj)/).find(({ index }) => index > last);
  const phrase = { first: plain.first, last };
  if (clause === undefined || sentence.words[last + 1]?.text === ",") return phrase;
  if (
    clause.relation === "acl:relcl" &&
    !/^(?:all|one|those|everyone|anyone|people|thing|something|anything)$/.test(head.lower)
  )
    return phrase;
  const end = nounEnd(sentence, head);
  return end > last ? { first: plain.first, last: end } : null;
}

/** "The fact | that …": the tree hung the clause that says which on something else. */
function lostClause(sentence: Sentence, head: Word, last: number): boolean {
  const next = sentence.words[last + 1]?.lower ?? "";
  return (
    HOLDS_CLAUSE.test(head.lower) &&
    /^(?:that|whether)$/.test(next) &&
    !kidsOf(sentence, head).some(({ index }) => index > last)
  );
}

/** A phrase that begins with "that", or with a preposition that compares nothing, was joined by mistake. */
const opensWrong = (first: Word | undefined): boolean =>
  first?.lower === "that" ||
  (/^(?:IN|TO|RB|CC)$/.test(first?.tag ?? "") &&
    !/^(?:about|around|over|nearly|almost|only|at|up|more|some|roughly|approximately|just|both|either)$/.test(
      first?.lower ?? "",
    ));

/** What these nouns are, only the clause after them tells. */
const HOLDS_CLAUSE =
  /^(?:facts?|claims?|suggestions?|ideas?|beliefs?|proposals?|reports?|allegations?|decisions?|views?|opinions?|news|evidence|signs?|hopes?|fears?|concerns?|possibility|chance|doubts?|statements?|conclusions?|arguments?)$/;

/** "Brother-in-law", "cross-border": a hyphen that touches both its sides parts nothing. */
export function glued({ words }: Sentence, last: number): number {
  let end = last;
  for (;;) {
    const [word, hyphen, after] = [words[end], words[end + 1], words[end + 2]];
    if (word === undefined || hyphen === undefined || after === undefined) return end;
    if (!/^[-–/]$/.test(hyphen.text) || hyphen.start !== word.end || after.start !== hyphen.end) return end;
    end += 2;
  }
}

/** The last word before a mark, or a date of its own, that ends a phrase. */
export function beforeMark({ words }: Sentence, last: number, from: number): number {
  for (let at = from; at <= last; at++) {
    const text = words[at]?.text ?? "";
    if (at > from && timePhraseEnd(words, at) !== null) return at - 1;
    if (/^(?:[;:—–()[\]]|--)$/.test(text) && !isGluedMark(words, at)) return at - 1;
    if (text === "," && !isListComma(words, at, last) && !isBeforeYear(words, at))
      return beforeExamples(words, at - 1, from);
  }
  return last;
}

/** "Sports including sailing, …": an example without its fellows is no end of a phrase. */
function beforeExamples(words: readonly Word[], last: number, from: number): number {
  for (let at = last; at > from; at--)
    if (/^(?:including|such|like|namely|especially)$/.test(words[at]?.lower ?? "")) return at - 1;
  return last;
}

/** "October 8, 2012". */
const isBeforeYear = (words: readonly Word[], at: number): boolean =>
  /^\d{1,2}$/.test(words[at - 1]?.text ?? "") && /^(?:1[5-9]|20)\d\d$/.test(words[at + 1]?.text ?? "");

const isGluedMark = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === "–" &&
  words[at]?.start === words[at - 1]?.end &&
  words[at]?.end === words[at + 1]?.start;

/** "A, B and C": a comma inside a list of like words. */
function isListComma(words: readonly Word[], at: number, last: number): boolean {
  const rest = words.slice(at + 1, last + 1);
  const conjunction = rest.findIndex((word) => word.relation === "cc");
  return (
    conjunction >= 0 &&
    rest.length > conjunction + 1 &&
    !rest.slice(0, conjunction + 2).some((word) => /^(?:VB|W|MD)/.test(word.tag))
  );
}
