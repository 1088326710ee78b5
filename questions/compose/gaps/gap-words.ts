import { bracketsBefore } from "../../text/marks.ts";
import type { Sentence, Word } from "../../reading/document/document.ts";
import { boundsOf, type Phrase, phraseOf } from "../../reading/document/phrase.ts";
import { capitalsIn } from "../material/capitals.ts";
import type { AnswerType, DraftAnswer } from "../stages/draft.ts";
import { judges, sortsNoun } from "../english/adjectives.ts";
import { isTimeNoun, NOBODY } from "../english/nouns.ts";
import { isBodyWord } from "../../reading/gazetteer/offices.ts";
import { isMeasure, isPlainNoun } from "../english/plain-nouns.ts";
import { forEntity } from "../english/wh.ts";
import type { Workshop } from "../material/workshop.ts";
import { isNameWord, isParty, isPartOfTitle, isPartOfWord, precedesName } from "./larger-names.ts";

/** Words that may be left out of a sentence and asked for. */
export interface GapWords {
  readonly phrase: Phrase;
  readonly head: Word;
  readonly answer: DraftAnswer;
  readonly prior: number;
}

/** How well words can be known again: what names or counts, what is called so, what is only described. */
const PRIOR = {
  ...{ date: 0.52, number: 0.48, name: 0.42, capitals: 0.38 },
  ...{ term: 0.34, plainTerm: 0.28, words: 0.2, plain: 0.1 },
} as const;

/** The words of a sentence that may be left out, in order; of two that overlap the narrower one. */
export function gapWordsIn(workshop: Workshop, sentence: Sentence): GapWords[] {
  const found: GapWords[] = [];
  let covered = -1;
  for (const word of sentence.words) {
    if (word.index <= covered) continue;
    const candidate = candidateAt(workshop, sentence, word);
    if (candidate === null || candidate.phrase.first <= covered) continue;
    covered = candidate.phrase.last;
    if (!isPartOfWord(sentence, candidate.phrase) && !isPartOfTitle(sentence, candidate.phrase))
      found.push(candidate);
  }
  return found;
}

type Make = (phrase: Phrase, type: AnswerType, prior: number) => GapWords;

function candidateAt(workshop: Workshop, sentence: Sentence, word: Word): GapWords | null {
  const { analysis } = workshop.material;
  const make = (phrase: Phrase, type: AnswerType, prior: number, entity: string | null = null): GapWords => {
    const bounds = boundsOf(sentence, phrase);
    const text = analysis.document.text.slice(bounds.start, bounds.end).replace(/\s+/g, " ");
    const answer = { text, span: analysis.span(bounds), type, entity, value: null };
    return { phrase, head: word, answer, prior };
  };
  const mention = workshop.index.mentionAt(sentence, word.index);
  if (mention?.entity.open === true) return null;
  if (mention !== undefined) {
    const type = forEntity(mention.entity, false).type;
    if (mention.entity.kind === "place" && followsItsCity(workshop, sentence, mention)) return null;
    // "the Fisheries Commission (NSFC)": the short form stands for what is in front of it
    if (sentence.words[mention.first - 1]?.text === "(" && sentence.words[mention.last + 1]?.text === ")")
      return null;
    const made = make(mention, type, PRIOR.name, mention.entity.name);
    return type === "person" ? { ...made, answer: { ...made.answer, text: mention.entity.name } } : made;
  }
  const time = workshop.index.timeAt(word);
  if (time !== undefined) {
    const words = sentence.words.filter(({ start, end }) => start < time.end && end > time.start);
    const [first, last] = [words[0], words.at(-1)];
    const text = words.map((one) => one.text).join(" ");
    if (first !== word || last === undefined || !/\d{4}|century|\d0s/.test(text)) return null;
    return make({ first: first.index, last: last.index }, "date", PRIOR.date);
  }
  if (word.tag === "CD" || /^[$£€]$/.test(word.text)) return figure(sentence, word, make);
  if (isNameWord(word)) return capitals(workshop, sentence, word, make);
  return term(sentence, word, make);
}

/** "Mecca, Saudi Arabia": who can fill the gap needs no article. */
function followsItsCity({ index }: Workshop, sentence: Sentence, { first, last }: Phrase): boolean {
  const [city, comma] = sentence.words.slice(Math.max(0, first - 2), first);
  if (comma?.text !== "," || city === undefined) return false;
  const before = index.mentionAt(sentence, first - 2);
  if (before !== undefined) return before.entity.kind === "place";
  const isClosed = /^[,.;]$/.test(sentence.words[last + 1]?.text ?? "");
  return isClosed && isNameWord(city) && index.timeAt(city) === undefined;
}

/** A number in figures or words, with its sign of money and its million. */
function figure({ words }: Sentence, word: Word, make: Make): GapWords | null {
  let last = word.index;
  while (
    words[last + 1]?.tag === "CD" ||
    /^(?:million|billion|trillion|thousand|hundred)$/.test(words[last + 1]?.lower ?? "")
  )
    last++;
  const texts = words.slice(word.index, last + 1).map((one) => one.text);
  if (texts.every((one) => /^(?:one|[$£€])$/i.test(one))) return null;
  // "9/11", "(80 kms)", "131 West Street", "the two": no figure that the article tells
  const [before, after] = [words[word.index - 1], words[last + 1]];
  if (/[/:]/.test(texts.join("")) || isAddress(words.slice(last + 1, last + 4))) return null;
  if (bracketsBefore(words, word.index) > 0 && after !== undefined && isMeasure(after.lower)) return null;
  const isKnown = /^(?:the|these|those|all|both|his|her|its|their|no\.?|number|#)$/.test(before?.lower ?? "");
  if (isKnown && last === word.index && !/^\d{2}/.test(word.text)) return null;
  const isYear = last === word.index && /^(?:1[1-9]|20)\d\d$/.test(word.text);
  return make(
    { first: word.index, last },
    isYear ? "date" : "number",
    isYear ? PRIOR.date - 0.02 : PRIOR.number,
  );
}

const isAddress = (words: readonly Word[]): boolean =>
  words.some(({ lower }) => /^(?:street|avenue|road|st\.|ave\.|boulevard|highway|drive)$/.test(lower));

const LONGEST_RUN = 7;
const opensName = (word: Word | undefined): boolean => word !== undefined && precedesName(word);

/** A run of capitalized words that the article never explains. */
function capitals(workshop: Workshop, sentence: Sentence, word: Word, make: Make): GapWords | null {
  const { words } = sentence;
  const isCapital = (at: number): boolean => {
    const one = words[at];
    if (one === undefined || !/^\p{Lu}/u.test(one.text) || workshop.index.timeAt(one) !== undefined)
      return false;
    return at > 0 || /^NNPS?$/.test(one.tag);
  };
  if (!isCapital(word.index) || (isCapital(word.index - 1) && !opensName(words[word.index - 1]))) return null;
  // "Ms. Atimadi" without her title; "The Globe and Mail" not without its second half
  if (isParty(word) || (precedesName(word) && isCapital(word.index + 1))) return null;
  if (
    words[word.index - 1]?.lower === "and" &&
    isCapital(word.index - 2) &&
    words[word.index - 3]?.text === "The"
  )
    return null;
  let last = word.index;
  while (isCapital(last + 1) || (isJointOfName(workshop, { sentence, last }) && isCapital(last + 2))) last++;
  const [before, after] = [words[word.index - 1], words[last + 1]];
  // "Kravis Roberts amp Co.", "Franklin Park, Ill.": a piece of a name, or of an address
  if (/^(?:&|amp)$/.test(before?.lower ?? "") || /^(?:&|amp)$/.test(after?.lower ?? "")) return null;
  if (last === word.index && /^\p{Lu}\p{Ll}{0,4}\.$/u.test(word.text)) return null;
  // "Old Baby Ruth": the first word of a sentence has a capital anyway
  if (word.index === 1 && /^(?:JJ|NN|NNS|VBG|VBN)$/.test(before?.tag ?? "")) return null;
  // "Amid reports": the first word of a sentence is a name only where it has its capital elsewhere too
  if (word.index === 0 && last === 0 && !capitalsIn(workshop).has(word.text)) return null;
  // "Vice Chairman Ada Moss": the name in it is the narrower gap
  if (
    words
      .slice(word.index, last + 1)
      .some(({ index }) => workshop.index.mentionAt(sentence, index)?.entity.kind === "person")
  )
    return null;
  return last - word.index >= LONGEST_RUN ? null : make({ first: word.index, last }, "thing", PRIOR.capitals);
}

/** "Gallery of Art", not "Ada Moss of Norway". */
const isJointOfName = (
  { index }: Workshop,
  { sentence, last }: { sentence: Sentence; last: number },
): boolean =>
  /^(?:of|for)$/.test(sentence.words[last + 1]?.lower ?? "") &&
  (isBodyWord(sentence.words[last]?.lower ?? "") ||
    index.mentionAt(sentence, last + 2)?.entity.kind !== "place");

const LONGEST_TERM = 4;
/** A tag below this margin is right in two cases of three only. */
const DOUBTFUL_TAG = 45;

/** A noun with what sorts it: "tear gas", "nuclear program". Adjectives that judge stay outside. */
function term(sentence: Sentence, word: Word, make: Make): GapWords | null {
  const { words } = sentence;
  if (!/^NNS?$/.test(word.tag) || word.quoted || isTimeNoun(word)) return null;
  if (NOBODY.test(word.lower)) return null;
  if (!/^(?:obj|obl|nsubj|nmod|conj|root|appos)/.test(word.relation)) return null;
  const phrase = phraseOf(sentence, word, { prepositions: false, conjuncts: false });
  const [before, after] = [words[phrase.first - 1], words[word.index + 1]];
  if (phrase.last !== word.index || (after !== undefined && /^(?:NNS?|HYPH)$/.test(after.tag))) return null;
  // "the immunity foreign countries have": two things, one after the other
  if (before !== undefined && /^(?:NN|NNS)$/.test(before.tag)) return null;
  const from = startOfTerm(words, phrase);
  if (from === null || word.index - from >= LONGEST_TERM) return null;
  const [opener, opening] = [words[from - 1], words[from]];
  // "new | year celebrations"
  if (from < word.index && opening !== undefined && isTimeNoun(opening) && opener?.tag === "JJ") return null;
  if (isMeasure(word.lower) || (opener?.tag === "CD" && from === word.index)) return null;
  if (from === word.index) return bareNoun(words, word, make);
  return make({ first: from, last: word.index }, "thing", worthOf(words.slice(from, word.index), word));
}

/** A term is known again if its first words sort, and best if its noun alone would not stand in any article. */
function worthOf(inside: readonly Word[], head: Word): number {
  const sorts = inside.every(
    ({ tag, text, index }) =>
      /^(?:NNS?|HYPH|CD)$/.test(tag) ||
      /\p{L}-\p{L}/u.test(text) ||
      (index > 0 && /^\p{Lu}/u.test(text)) ||
      sortsNoun(text),
  );
  if (!sorts) return PRIOR.words;
  if ([...inside, head].some(({ tagMargin }) => tagMargin < DOUBTFUL_TAG)) return PRIOR.words;
  const isCompound = inside.some(({ tag }) => /^NN/.test(tag));
  return isCompound || !isPlainNoun(head.lower) ? PRIOR.term : PRIOR.plainTerm;
}

/** The first word that belongs to the term; null where its words do not make one. */
function startOfTerm(words: readonly Word[], { first, last }: Phrase): number | null {
  let from = first;
  for (let at = first; at < last; at++) {
    const word = words[at];
    if (word === undefined) return null;
    const isHyphened = isHyphen(words[at + 1]);
    const stays = isHyphened || isHyphen(word) || /^(?:NN|NNS|JJ|VBN|VBG|CD)$/.test(word.tag);
    // a name, a figure and an owner are narrower gaps than the term that holds them
    const isOutside =
      !stays ||
      isNameWord(word) ||
      (word.tag === "CD" && !isHyphened) ||
      (/^(?:JJ|VBG|VBN)$/.test(word.tag) && judges(word.text));
    if (isOutside) from = at + 1;
  }
  const inside = words.slice(from, last + 1);
  // "immunity foreign countries": no adjective follows a noun, unless a hyphen joins them
  const plain = inside.filter(({ index }) => !isHyphen(words[index - 1]) && !isHyphen(words[index + 1]));
  const nounAt = plain.findIndex(({ tag }) => /^NNS?$/.test(tag));
  const isCrossed = plain.slice(nounAt).some(({ tag }) => /^(?:JJ|VBN|VBG)$/.test(tag));
  if (isCrossed || inside.some(({ text }) => /["“”,]/.test(text))) return null;
  return isHyphen(words[from]) ? null : from;
}

const isHyphen = (word: Word | undefined): boolean => word?.text === "-" || word?.tag === "HYPH";

/** One noun alone: only one for which not many others would do, and that the sentence does not take as known. */
function bareNoun(words: readonly Word[], word: Word, make: Make): GapWords | null {
  if (word.lower.length < 5) return null;
  const [before, after] = [words[word.index - 1], words[word.index + 1]];
  const isKnown = /^(?:the|this|that|these|those|such|his|her|its|their)$/.test(before?.lower ?? "");
  if (/^(?:NN|HYPH)/.test(before?.tag ?? "") || before?.tag === "POS") return null;
  if (isKnown && after?.lower !== "of") return null;
  const isPlain = isPlainNoun(word.lower);
  if (isPlain && /^(?:DT|CD|JJ|PDT)$/.test(before?.tag ?? "")) return null;
  return make({ first: word.index, last: word.index }, "thing", isPlain ? PRIOR.plain : PRIOR.words);
}
