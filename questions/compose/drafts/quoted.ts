import { pointingWords } from "../../lexicon/pointing-words.ts";
import type { FoundAttribution } from "../../reading/attributions/attributions.ts";
import type { Sentence, Word } from "../../reading/document/document.ts";
import { contentWords } from "../../text/words.ts";
import type { Draft } from "../stages/draft.ts";
import { joinStem, type Stem, taskStem } from "../stages/stem.ts";
import { Refusal } from "../material/refusal.ts";
import { answerOf } from "./answer.ts";
import { draftOf } from "./put.ts";
import type { Workshop } from "../material/workshop.ts";

/** "Who said: “No one was hurt”?", by a quotation with a speaker who has a name. */
export function draftQuotes(workshop: Workshop): Draft[] {
  const { quotations } = workshop.material.analysis.document;
  const holders = holdersOf(workshop);
  return quotations.flatMap((quotation, index) => {
    const holder = holders.get(index);
    return holder === undefined ? [] : quoteOf(workshop, holder, quotation);
  });
}

interface Holder {
  readonly said: FoundAttribution;
  /** Its place in the list of attributions. */
  readonly place: number;
}

/** The last attribution in whose content a quotation stands, by the place of the quotation. */
function holdersOf({ material: { analysis } }: Workshop): Map<number, Holder> {
  const { quotations } = analysis.document;
  const holders = new Map<number, Holder>();
  for (const [place, said] of analysis.attributions.entries())
    for (const part of said.content)
      for (
        let at = firstAfter(quotations, part.start, endOf);
        (quotations[at]?.start ?? part.end) < part.end;
        at++
      )
        holders.set(at, { said, place });
  return holders;
}

const endOf = ({ end }: { end: number }): number => end;

/** The place of the first item that ends behind a position; the items are in order and do not overlap. */
function firstAfter<Item>(items: readonly Item[], position: number, end: (item: Item) => number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && end(item) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

const WORDS = { least: 4, most: 28 };
/** From so many words on a quotation is read as something said, and not as a term. */
const LONG = 7;
/** Telling words that a quotation needs; more where it speaks of "it" or "him", whoever that is. */
const TELLING = { least: 2, fragment: 3, pointing: 5 };
const POINTS = pointingWords("someone", "something", "shown", "that");

/** Why nobody asks who spoke a quotation. */
export const NAMELESS_SPEAKER = new Refusal(
  "a quotation whose speaker has no name",
  "“The bridge will be closed in Oslo for good,” the engineer said.",
);
export const NOT_IN_SENTENCE = new Refusal(
  "a quotation over several sentences",
  "“The bridge is old. The bridge will be closed in Oslo,” Anna Berg said.",
);
export const SUPPOSED = new Refusal(
  "a quotation of what is only supposed",
  "Anna Berg said there is danger when “a mayor of Oslo gets loose with this old bridge.”",
);
export const QUOTE_LENGTH = new Refusal(
  "a quotation that is too short or too long",
  "“The bridge holds,” Anna Berg said.",
);
export const QUOTE_LOST = new Refusal(
  "a quotation torn from its clause",
  "Anna Berg said the bridge “would be one good way to lose.”",
);
export const QUOTED_TITLE = new Refusal(
  "a title in quotation marks",
  "Anna Berg said so in “How All Old Harbors Die Slowly.”",
);
export const QUOTE_VAGUE = new Refusal(
  "a quotation that tells too little",
  "“This just is not right,” Anna Berg said.",
);

/** How words in quotation marks are asked for; a refusal where they are torn from their clause, or tell too little. */
function askedAs(words: string, inside: readonly Word[]): Stem | Refusal {
  const count = words.split(" ").length;
  const telling = contentWords(
    words.replace(/\b(?:think|thinks|thought|very|pretty|really|just|lot)\b/gi, ""),
  ).size;
  if (count < WORDS.least || count > WORDS.most || /["“”]/.test(words)) return QUOTE_LENGTH;
  const [first] = inside;
  // "proceed with all their resources": the verb lost whose deed it is
  const lost =
    first === undefined || (/^(?:VB|MD|TO|IN|CC|RP|W|POS)/.test(first.tag) && !/^\p{Lu}/u.test(words));
  if (lost) return QUOTE_LOST;
  if (isTitleOf(inside)) return QUOTED_TITLE;
  if (isClause(inside)) {
    const least = inside.some(({ lower }) => POINTS.has(lower)) ? TELLING.pointing : TELLING.least;
    if (telling < least) return QUOTE_VAGUE;
    const isSaid = count >= LONG && !/^\p{Ll}/u.test(words);
    return asking(isSaid ? "who said:" : "whose words are", words);
  }
  return count <= WORDS.least || telling < TELLING.fragment ? QUOTE_VAGUE : asking("whose words are", words);
}

/** Words that end in a mark of their own need no other. */
const asking = (open: string, words: string): Stem => ({
  ...taskStem(`“${words}”${/[?!]$/.test(words) ? "" : "?"}`),
  open,
});

/** "How Harbors Die": the title of a book or a film is nobody's word. */
function isTitleOf(inside: readonly Word[]): boolean {
  const telling = inside.slice(1).filter(({ tag, text }) => /^(?:NN|JJ|VB|RB)/.test(tag) && text.length > 2);
  const capitals = telling.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return telling.length > 1 && capitals * 4 > telling.length * 3;
}

/** A finite verb with its subject. */
function isClause(inside: readonly Word[]): boolean {
  const places = new Set(inside.map(({ index }) => index));
  return inside.some(
    ({ relation, head }) => relation.startsWith("nsubj") && places.has(head) && inside.some(isFinite),
  );
}
const isFinite = ({ tag }: Word): boolean => /^(?:VB[DZP]|MD)$/.test(tag);

function quoteOf(
  workshop: Workshop,
  { said, place }: Holder,
  quotation: { start: number; end: number },
): Draft[] {
  const { analysis, factOfSaying } = workshop.material;
  const fact = factOfSaying(place);
  const source = answerOf(workshop, said.sentence, said.sourceHead);
  const words = analysis.document.text
    .slice(quotation.start, quotation.end)
    .replace(/\s+/g, " ")
    .replace(/[.,;:](?=[’']?$)/, "")
    .trim();
  const refuse = (why: Refusal): never[] => workshop.refuse(said.sentence, "who said:", words, why);
  if (fact === undefined) return [];
  if (source instanceof Refusal) return refuse(source);
  if (source.wh.entity === null) return refuse(NAMELESS_SPEAKER);
  const { sentences } = analysis.document;
  const unit = sentences[firstAfter(sentences, quotation.start, (one) => one.unit.end)];
  if (unit === undefined || unit.unit.start > quotation.start || unit.unit.end < quotation.end)
    return refuse(NOT_IN_SENTENCE);
  const stem = askedAs(words, wordsIn(unit, quotation));
  if (stem instanceof Refusal) return refuse(stem);
  if (isConditional(unit, quotation.start)) return refuse(SUPPOSED);
  const needs = [...source.needs, ...(unit === said.sentence ? [] : [said.sentence])];
  return draftOf(
    workshop,
    unit,
    fact.id,
    { stem, text: joinStem(stem), needs: [] },
    {
      slot: "source",
      skill: "quote",
      rule: "speaker of a quotation",
      prior: 0.78,
      answer: source.answer,
      needs,
    },
  );
}

const wordsIn = ({ words }: Sentence, { start, end }: { start: number; end: number }): Word[] =>
  words.filter((word) => word.start >= start && word.end <= end && /[\p{L}\p{N}]/u.test(word.text));

/** "If “the harbor closes again”, …": what somebody only supposes. */
function isConditional({ words }: Sentence, start: number): boolean {
  const before = words.findLast((word) => word.end <= start && /\p{L}/u.test(word.text));
  return /^(?:if|whether|unless|until|because|although|though|while|when)$/.test(before?.lower ?? "");
}
