import { pointingWords, SOMEONE } from "../../lexicon/pointing-words.ts";
import { bracketsPaired, quotesPaired, withoutQuotes } from "../../text/marks.ts";
import type { Sentence } from "../../reading/document/document.ts";
import type { Phrase } from "../../reading/document/phrase.ts";
import { SHOWN } from "../english/alone/part-policy.ts";
import { createWriter, type Written } from "../english/alone/writer.ts";
import { mayStandByGap } from "../clauses/guards.ts";
import { countPointers } from "../english/pointers.ts";
import type { Refusal } from "../material/refusal.ts";
import {
  HALF_A_PAIR,
  IN_FRONT,
  LEANS,
  LONG_PAIR,
  NOWADAYS,
  OF_SOMEBODY,
  POINTS_AWAY,
  WHICH_ONE,
  WITHOUT_NOUN,
} from "./refusals.ts";
import type { Workshop } from "../material/workshop.ts";
import type { WordIndex } from "../material/word-index.ts";

/** What stands around a gap, fit to be read alone. */
export interface Passage {
  readonly before: string;
  readonly after: string;
  /** Sentences that prove who a pronoun is, or that are shown before the one with the gap. */
  readonly needs: readonly Sentence[];
  /** The sentence before it is shown too, because this one leans on it. */
  readonly leans: boolean;
  /** Names, numbers and dates that stand in it, less the things that only an earlier sentence makes known. */
  readonly hooks: number;
}

/** A passage of two sentences has at most so many words. */
const LONGEST_PAIR = 75;

const JOINS = /^(?:but|and|or|yet|also)$/;
/** Words that join only with a comma behind them: "Still, …", but "Still waters …". */
const JOINS_WITH_COMMA =
  /^(?:so|still|then|thus|therefore|however|meanwhile|moreover|furthermore|additionally|nevertheless|nonetheless|instead|indeed|besides|likewise|similarly|finally|consequently|hence|plus|again|too|conversely|accordingly|overall|initially|eventually|later|afterwards?|in addition|as a result|in fact|for example|for instance|by contrast|in contrast|at the same time|of course|in turn|in other words|on the other hand|after all|above all|even so)$/;
const LONGEST_JOINT = 4;

/** Where a sentence begins without the words that only join it to the one before: "But", "Also,", "In fact,". */
export function startOf({ words }: Sentence): number {
  const [first, second] = words;
  if (first === undefined || second === undefined) return 0;
  const comma = words.slice(0, LONGEST_JOINT + 1).findIndex(({ text }) => text === ",");
  const joint = words
    .slice(0, Math.max(0, comma))
    .map(({ lower }) => lower)
    .join(" ");
  if (comma > 0 && (JOINS_WITH_COMMA.test(joint) || JOINS.test(joint))) return comma + 1;
  return JOINS.test(first.lower) && !/^(?:VBN|VBG)$/.test(second.tag) ? 1 : 0;
}

/** "The first attack …, the second …", "for the past three summers": only the article around it says which. */
const POINTS_OUT =
  /^(?:some|others?|many|several|both|most|neither|all) of them\b|\bin the (?:first|second|third|other|former|latter) (?:case|instance|place)\b|\bthe (?:latter|former|second|third|first|other|others|same|two|three)(?= (?:is|are|was|were|has|had|have|received|got|did|of them|and|also)\b|[.,;])|\bsuch (?!as\b)\p{Ll}|\b(?:the|this|that|these|over|in) (?:past|last|next|coming|previous|recent|same) (?:\w+ )?(?:days?|weeks?|months?|years?|decades?|summers?|winters?|seasons?|century|night|morning|evening)\b|\b(?:today|nowadays|aforementioned)\b/iu;

/** The sentence around a gap; refused where something in it would point to what is not shown. */
export function passageAround(workshop: Workshop, sentence: Sentence, gap: Phrase): Passage | Refusal {
  const { index } = workshop;
  const from = startOf(sentence);
  const fault = gap.first < from ? IN_FRONT : faultOf(sentence, from, index);
  if (fault !== null) return fault;
  const writer = createWriter(workshop, SHOWN);
  const write = (first: number, last: number): Written => writer.write(sentence, { first, last });
  const before = write(from, gap.first - 1);
  const after = write(gap.last + 1, sentence.words.length - 1);
  if (!before.clean || !after.clean) return POINTS_AWAY;
  const whole = `${before.text} ____ ${after.text}`;
  if (POINTS_OUT.test(withoutQuotes(whole, "double"))) return WHICH_ONE;
  if (!quotesPaired(whole) || !bracketsPaired(whole)) return HALF_A_PAIR;
  const needs = [...before.needs, ...after.needs];
  const hooks = countHooks(index, sentence, from, gap);
  if (!((before.open || after.open) && leansOut(index, sentence, from))) {
    const shown = { start: sentence.words[from]?.start ?? 0, end: sentence.unit.end };
    return {
      before: capital(before.text),
      after: after.text,
      needs,
      leans: false,
      hooks: hooks - countPointers(sentence, shown, workshop),
    };
  }
  const context = contextOf(workshop, sentence);
  if (context === null) return LEANS;
  if (sentence.words.length + context.sentence.words.length > LONGEST_PAIR) return LONG_PAIR;
  return {
    before: `${capital(context.written.text)} ${capital(before.text)}`,
    after: after.text,
    needs: [...needs, context.sentence, ...context.written.needs],
    leans: true,
    hooks: hooks + countHooks(index, context.sentence, 0),
  };
}

/** What is wrong with a sentence, wherever its gap is. */
function faultOf(sentence: Sentence, from: number, index: WordIndex): Refusal | null {
  if (saysNowadays(sentence)) return NOWADAYS;
  if (lacksNoun(sentence, from)) return WITHOUT_NOUN;
  return speaksOfSomebody(index, sentence) ? OF_SOMEBODY : null;
}

const THING = pointingWords("something");
const OF_THING = pointingWords("somethingOwns", "somethingSelf");
const SHOWS = pointingWords("shown", "that", "former");

/** Whether a pronoun stands for what no earlier word of the sentence may be: "its" behind a noun stands for that. */
function leansOut(index: WordIndex, sentence: Sentence, from: number): boolean {
  const words = sentence.words.slice(from);
  let [hasNoun, hasSubject, hasPerson] = [false, false, false];
  for (const word of words) {
    const { lower, tag, relation } = word;
    const isKnown = index.referenceAt(sentence, word.index) !== undefined;
    if (!word.quoted && !isKnown) {
      if (THING.has(lower) && !hasSubject) return true;
      if (OF_THING.has(lower) && !hasNoun) return true;
      if (SOMEONE.has(lower) && !hasPerson) return true;
      if (SHOWS.has(lower) && /^(?:DT|PDT|JJ)$/.test(tag) && relation !== "mark") return true;
    }
    hasPerson ||= isKnown || index.mentionAt(sentence, word.index)?.entity.kind === "person";
    hasNoun ||= /^NN/.test(tag);
    hasSubject ||= /^NN/.test(tag) && /^nsubj/.test(relation);
  }
  return false;
}

/** "Some sold their ships": some of what? */
function lacksNoun({ words }: Sentence, from: number): boolean {
  const [first, next] = [words[from], words[from + 1]];
  const isBare = /^(?:some|others?|another|many|several|both|most|neither|each|one|two|three|all)$/.test(
    first?.lower ?? "",
  );
  return isBare && next !== undefined && /^(?:VB[DZP]|MD)$/.test(next.tag);
}

/** “He is out there”: a name instead of a pronoun would not be what was said. */
const speaksOfSomebody = (index: WordIndex, sentence: Sentence): boolean =>
  sentence.words.some(
    (word) => word.quoted && SOMEONE.has(word.lower) && index.referenceAt(sentence, word.index) !== undefined,
  );

/** "The threats today": with a verb in the present it means nowadays, and no date. */
const saysNowadays = ({ words }: Sentence): boolean =>
  words.some(({ lower, quoted }) => lower === "today" && !quoted) &&
  words.some(({ tag }) => /^VB[PZ]$/.test(tag));

interface Context {
  readonly sentence: Sentence;
  readonly written: Written;
}

/** The sentence before, where it stands in the same paragraph and can itself be read alone. */
function contextOf(workshop: Workshop, sentence: Sentence): Context | null {
  const { index, material } = workshop;
  const previous = material.analysis.document.sentences[sentence.index - 1];
  if (
    previous === undefined ||
    previous.unit.paragraph !== sentence.unit.paragraph ||
    !mayStandByGap(previous)
  )
    return null;
  const from = startOf(previous);
  const written = createWriter(workshop, SHOWN).write(previous, {
    first: from,
    last: previous.words.length - 1,
  });
  const isOpen =
    !written.clean ||
    (written.open && leansOut(index, previous, from)) ||
    POINTS_OUT.test(withoutQuotes(written.text, "double"));
  return isOpen ? null : { sentence: previous, written };
}

/** Names, figures and people meant by pronouns, outside the gap; a run of capitals is one. */
function countHooks(index: WordIndex, sentence: Sentence, from: number, gap?: Phrase): number {
  let count = 0;
  let isInRun = false;
  for (const word of sentence.words.slice(from)) {
    const isOut = gap !== undefined && word.index >= gap.first && word.index <= gap.last;
    const isHook =
      !isOut &&
      (/^NNPS?$/.test(word.tag) ||
        /^\d/.test(word.text) ||
        index.timeAt(word)?.certain === true ||
        index.mentionAt(sentence, word.index) !== undefined ||
        index.referenceAt(sentence, word.index) !== undefined);
    if (isHook && !isInRun) count++;
    isInRun = isHook;
  }
  return count;
}

const capital = (text: string): string => text.replace(/^["“‘(]*\p{Ll}/u, (letter) => letter.toUpperCase());
