import { pastsOf } from "../../lexicon/verb-forms.ts";
import { hasSayingTrait, verbOfSaying } from "../../lexicon/verbs-of-saying.ts";
import type { Word } from "../document/document.ts";
import { isPersonNoun } from "../gazetteer/person-nouns.ts";
import type { Phrase } from "../document/phrase.ts";

/** Who says it and the verb, read from a stretch of words that holds nothing else but when, where and to whom. */
export interface SourceAndVerb {
  readonly verb: Word;
  readonly source: Phrase;
  readonly head: Word;
  /** The verb stands before its source: "said Ann Lee". */
  readonly isInverted: boolean;
  /** The tag of the verb says so too; "confirms" is often taken for a noun. */
  readonly isFinite: boolean;
  /** Nothing stands with them but a time, or where words are said: "on Monday", "in a statement". */
  readonly isBare: boolean;
}

const FINITE = /^(?:VB[DZP]|MD)$/;
/** What a source may be made of, up to its verb. */
const IN_SOURCE = /^(?:DT|PDT|CD|JJ[RS]?|NNP?S?|NNPS|PRP\$?|POS|HYPH|IN|TO|CC|VBN|VBG|FW|,)$/;
const NOUN = /^(?:NNP?S?|NNPS|PRP|CD|DT|JJS?)$/;
const HELPER = /^(?:has|have|had|'s|'ve|'d|would|will|could|may|might|must|did|do|does)$/;

/** From `first` to `last`, both included; null where the words are no frame. */
export function readSourceAndVerb(words: readonly Word[], first: number, last: number): SourceAndVerb | null {
  return inverted(words, first, last) ?? inOrder(words, first, last);
}

/** "Ann Lee has said on Monday". */
function inOrder(words: readonly Word[], first: number, last: number): SourceAndVerb | null {
  for (let at = first + 1; at <= last; at++) {
    const word = words[at];
    if (word === undefined || /^(?:not|n't|never)$/.test(word.lower)) return null;
    if (HELPER.test(word.lower) && FINITE.test(word.tag)) continue;
    if (isVerbOfFrame(words, at)) {
      const source = sourceBetween(words, first, at - 1);
      if (source !== null && standsAlone(words, at + 1, last, word))
        return {
          ...source,
          verb: word,
          isInverted: false,
          isFinite: isFinite(words, at),
          isBare: isBare(words, first, at, last),
        };
    }
    if (FINITE.test(word.tag) || (!IN_SOURCE.test(word.tag) && word.tag !== "RB")) return null;
  }
  return null;
}

/** "said Ann Lee on Monday", "said in Oslo Ann Lee" is not read. */
function inverted(words: readonly Word[], first: number, last: number): SourceAndVerb | null {
  const verb = words[first];
  if (
    verb === undefined ||
    !/^\p{Ll}/u.test(verb.text) ||
    /^(?:is|are|was|were|has|have|had)$/.test(verb.lower)
  )
    return null;
  let end = first;
  while (end < last && IN_NAME.test(words[end + 1]?.tag ?? "") && !isTime(words, end + 1)) end++;
  // "said Ann Lee, the head of the port": the comma closes nothing
  const source = sourceBetween(words, first + 1, end);
  if (source === null || !standsAlone(words, end + 1, last, verb)) return null;
  if (!FINITE.test(verb.tag) && verb.tag !== "VBN" && !couldBeFinite(verb, source.head)) return null;
  return {
    ...source,
    verb,
    isInverted: true,
    isFinite: verb.tag === "VBD" || verb.tag === "VBZ",
    isBare: isBare(words, first, end, last),
  };
}
const IN_NAME = /^(?:DT|PDT|CD|JJ[RS]?|NNP?S?|NNPS|PRP\$?|POS|HYPH|CC|VBN)$/;

/** A finite verb, a participle behind "has", or a form of a verb of saying that the tagger took for a noun. */
function isVerbOfFrame(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || !/^\p{Ll}/u.test(word.text)) return false;
  if (/^(?:is|are|was|were|be|been|'s)$/.test(word.lower)) return false;
  if (isHelped(words, at)) return /^VB/.test(word.tag) || hasSayingTrait(word.lower, "after");
  // an unknown past is often taken for a participle: "the ministry kvetched"
  if (/^VB[DZPN]$/.test(word.tag)) return true;
  return couldBeFinite(word, before);
}

/** A form of a verb of saying that agrees with the noun beside it, whatever it was tagged as: "officials claim". */
function couldBeFinite({ lower, tag }: Word, beside: Word): boolean {
  const verb = verbOfSaying(lower);
  const takesWords = verb !== undefined && (verb.traits.has("after") || verb.traits.has("that"));
  if (!takesWords || !/^(?:NN|PRP$|RB)/.test(beside.tag) || !/^[A-Z]/.test(tag) || lower.endsWith("ing"))
    return false;
  return lower !== verb.lemma || isPlural(beside) || pastsOf(lower).includes(lower);
}

const isPlural = ({ tag, lower }: Word): boolean =>
  /^NNP?S$/.test(tag) || /^(?:they|we|i|you|police)$/.test(lower);

const isFinite = (words: readonly Word[], at: number): boolean =>
  /^VB[DZP]$/.test(words[at]?.tag ?? "") || isHelped(words, at);

function isHelped(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (words[before]?.tag === "RB") before--;
  const helper = words[before];
  return helper !== undefined && HELPER.test(helper.lower) && FINITE.test(helper.tag);
}

/** The noun phrase from one word to another without helpers, adverbs and times behind it; null if it is none. */
function sourceBetween(
  words: readonly Word[],
  first: number,
  to: number,
): Pick<SourceAndVerb, "source" | "head"> | null {
  // "Ann Lee, the head of the port," has two commas; behind one alone the name stands before, behind "and" a list
  const commas = words.slice(first, to + 1).filter(({ text }) => text === ",").length;
  if (commas > 0 && (commas < 2 || words[to]?.text !== ",")) return null;
  const last = lastOfSource(words, first, to);
  const stretch = words.slice(first, last + 1);
  if (isTime(words, first) || !isNounPhrase(stretch)) return null;
  const stop = stretch.findIndex(({ tag }) => /^(?:IN|TO|,|VBG|CC)$/.test(tag));
  const core = stop < 0 ? stretch : stretch.slice(0, stop);
  const head = core.findLast(({ tag }) => NOUN.test(tag));
  return head === undefined || head.tag === "CD" ? null : { source: { first, last }, head };
}

/** The last word before helpers, adverbs, times and a comma at the end of a stretch. */
function lastOfSource(words: readonly Word[], first: number, to: number): number {
  let last = to;
  while (last > first && (words[last]?.tag === "RB" || HELPER.test(words[last]?.lower ?? ""))) last--;
  for (let at = first + 1; at <= last; at++)
    if (isTime(words, at)) last = words[at - 1]?.tag === "IN" ? at - 2 : at - 1;
  return last < first || words[last]?.text === "," ? last - 1 : last;
}

function isNounPhrase(stretch: readonly Word[]): boolean {
  const [opening, closing] = [stretch[0], stretch.at(-1)];
  if (opening === undefined || closing === undefined) return false;
  if (/^(?:IN|TO|CC|,|VB[NG]|POS)$/.test(opening.tag) || !NOUN.test(closing.tag)) return false;
  if (stretch.some(({ tag }) => FINITE.test(tag) || /^(?:RB|W)/.test(tag))) return false;
  // "an opportunity he missed", "a trait that she used": a clause that hangs on the noun
  return stretch.length < 2 || !stretch.some(({ tag, lower }) => tag === "PRP" || lower === "that");
}

/** Nothing behind the verb but when, where, how and to whom: no object of which the sentence could tell a second deed. */
function standsAlone(words: readonly Word[], from: number, last: number, verb: Word): boolean {
  let at = from;
  while (at <= last && /^(?:RB|RP)$/.test(words[at]?.tag ?? "")) at++;
  const next = words[at];
  if (next === undefined || at > last) return true;
  const hearsIt = hasSayingTrait(verb.lower, "listener");
  if (hearsIt && isPersonNoun(next.lower)) return true;
  if (next.tag === "TO" && words[at + 1]?.tag === "VB") return false;
  if (/^(?:that|if|whether)$/.test(next.lower) || /^(?:W|VB[DZP]|MD)/.test(next.tag))
    return /^(?:when|while|where)$/.test(next.lower);
  if (/^(?:IN|TO|VBG|,|CC)$/.test(next.tag) || isTime(words, at)) return true;
  return hearsIt && NOUN.test(next.tag);
}

/** What one says something in: "in a statement", "on television". */
const SAID_IN =
  /^(?:statements?|interviews?|briefings?|reports?|letters?|tweets?|posts?|speech|conference|emails?|e-mails?|messages?|testimony|court|television|tv|radio|twitter|facebook|x|instagram|interview|article|blog|memo|newsletter|release|filing|call|debate|video|podcast|rally|hearing|meeting|telephone|phone)$/;

/** No comma inside, and behind the verb nothing, a time, or where it was said. */
function isBare(words: readonly Word[], first: number, verb: number, last: number): boolean {
  if (words.slice(first, last).some(({ text }) => text === ",")) return false;
  const rest = words.slice(verb + 1, last + 1).filter(({ tag }) => tag !== "RB");
  const [opening] = rest;
  if (opening === undefined || isTime(words, opening.index)) return rest.length < 6;
  if (!/^(?:on|in|at|during|by|to|via|over)$/.test(opening.lower) || rest.length > 7) return false;
  return (
    isTime(words, opening.index + 1) ||
    isMonth(words[opening.index + 1]) ||
    rest.some(({ lower }) => SAID_IN.test(lower))
  );
}
const isMonth = (word: Word | undefined): boolean =>
  /^(?:19|20)\d\d$/.test(word?.text ?? "") || MONTH.test(word?.text ?? "");
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)$/;

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|earlier|later|afterwards?|recently|now|then|again)$/;
const STRETCH =
  /^(?:day|week|month|year|hour|minute|night|morning|afternoon|evening|summer|winter|spring|autumn|fall|time)s?$/;
/** "Monday", "last week", "a day later", "the same day". */
function isTime(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (TIME.test(word.lower)) return true;
  if (!/^(?:this|last|next|that|the|a|an|one|two|three|some|several|late|early)$/.test(word.lower))
    return false;
  // "the night watchman" is no time
  return words
    .slice(at + 1, at + 3)
    .some(
      ({ lower, index }) =>
        (STRETCH.test(lower) || TIME.test(lower)) && !/^(?:NN|POS)/.test(words[index + 1]?.tag ?? ""),
    );
}
