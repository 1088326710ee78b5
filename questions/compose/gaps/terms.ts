import { pointingWords } from "../../lexicon/pointing-words.ts";
import { DOUBTFUL_TAG } from "../material/doubtful-tag.ts";
import type { Sentence, Word } from "../../reading/document/document.ts";
import { type Phrase, phraseOf } from "../../reading/document/phrase.ts";
import { judges, sortsNoun } from "../english/adjectives.ts";
import { isTimeNoun, NOBODY } from "../english/nouns.ts";
import { isMeasure, isPlainNoun } from "../english/plain-nouns.ts";
import { guards, refusalOf } from "../material/refusal.ts";
import { type Candidate, type Make, PRIOR } from "./gap-candidate.ts";
import { isNameWord } from "./larger-names.ts";
import { NO_TERM } from "./refusals.ts";

const LONGEST_TERM = 4;
interface Noun {
  readonly words: readonly Word[];
  readonly word: Word;
  readonly phrase: Phrase;
}

/** What keeps a noun from being a term with a gap. */
export const TERM_GUARDS = guards<Noun>([
  {
    name: "a noun inside quotation marks",
    example: "Norway is “a legend of the sea” in Oslo.",
    rejects: ({ word }) => word.quoted,
  },
  {
    name: "a noun for a time, with a gap",
    example: "It was a long day for Norway.",
    rejects: ({ word }) => isTimeNoun(word),
  },
  {
    name: "a noun for nobody in particular, with a gap",
    example: "Norway proposed something in Oslo.",
    rejects: ({ word }) => NOBODY.test(word.lower),
  },
  {
    name: "a noun that goes on behind its head",
    example: "Norway sent a cease-and-desist letter to Oslo.",
    rejects: ({ words, word, phrase }) =>
      phrase.last !== word.index || /^(?:NNS?|HYPH)$/.test(words[word.index + 1]?.tag ?? ""),
  },
  {
    // "the immunity foreign countries have": two things, one after the other
    name: "a noun right behind another",
    example: "Voting rights advocates have expressed concern about the bridge in Norway.",
    rejects: ({ words, phrase }) => /^(?:NN|NNS)$/.test(words[phrase.first - 1]?.tag ?? ""),
  },
]);

/** What keeps a noun with its first words from being a term with a gap. */
export const OPENING_GUARDS = guards<Noun & { readonly from: number }>([
  {
    name: "a term that is too long",
    example: "Norway closed nearly forty coal- and gas-fired power plants.",
    rejects: ({ word, from }) => word.index - from >= LONGEST_TERM,
  },
  {
    // "new | year celebrations"
    name: "a term torn from its adjective",
    example: "As with all new year celebrations in Norway, the festival in Oslo is crowded.",
    rejects: ({ words, word, from }) => {
      const opening = words[from];
      const isTime = from < word.index && opening !== undefined && isTimeNoun(opening);
      return isTime && words[from - 1]?.tag === "JJ";
    },
  },
  {
    name: "a measure, with a gap",
    example: "The ferry carried 162 people to Oslo.",
    rejects: ({ word }) => isMeasure(word.lower),
  },
  {
    name: "what a number counts, with a gap",
    example: "Among them were 200 clergy of Norway.",
    rejects: ({ words, word, from }) => from === word.index && words[from - 1]?.tag === "CD",
  },
]);

/** A noun with what sorts it: "tear gas", "nuclear program". Adjectives that judge stay outside. */
export function term(sentence: Sentence, word: Word, make: Make): Candidate {
  const { words } = sentence;
  if (!/^NNS?$/.test(word.tag) || !/^(?:obj|obl|nsubj|nmod|conj|root|appos)/.test(word.relation)) return null;
  const phrase = phraseOf(sentence, word, { prepositions: false, conjuncts: false });
  const why = refusalOf(TERM_GUARDS, { words, word, phrase });
  if (why !== undefined) return why;
  const from = startOfTerm(words, phrase);
  if (from === null) return NO_TERM;
  const opening = refusalOf(OPENING_GUARDS, { words, word, phrase, from });
  if (opening !== undefined) return opening;
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

interface Bare {
  readonly word: Word;
  readonly before: Word | undefined;
  readonly after: Word | undefined;
}

/** What stands before a noun that is known already. */
const KNOWN = new Set([...pointingWords("shown", "that"), "the", "such", "his", "her", "its", "their"]);

/** What keeps a single noun from a gap. */
export const BARE_GUARDS = guards<Bare>([
  {
    name: "a short noun alone",
    example: "Norway made a plan in Oslo.",
    rejects: ({ word }) => word.lower.length < 5,
  },
  {
    name: "a noun behind its owner or another noun",
    example: "Norway’s business is building ships.",
    rejects: ({ before }) => /^(?:NN|HYPH)/.test(before?.tag ?? "") || before?.tag === "POS",
  },
  {
    name: "a noun that the sentence takes as known",
    example: "The engineers of Norway closed the harbor.",
    rejects: ({ before, after }) => KNOWN.has(before?.lower ?? "") && after?.lower !== "of",
  },
  {
    name: "a plain noun for which many would do",
    example: "Each section of Norway has a theme.",
    rejects: ({ word, before }) => isPlainNoun(word.lower) && /^(?:DT|CD|JJ|PDT)$/.test(before?.tag ?? ""),
  },
]);

/** One noun alone: only one for which not many others would do, and that the sentence does not take as known. */
function bareNoun(words: readonly Word[], word: Word, make: Make): Candidate {
  const [before, after] = [words[word.index - 1], words[word.index + 1]];
  const why = refusalOf(BARE_GUARDS, { word, before, after });
  if (why !== undefined) return why;
  const prior = isPlainNoun(word.lower) ? PRIOR.plain : PRIOR.words;
  return make({ first: word.index, last: word.index }, "thing", prior);
}
