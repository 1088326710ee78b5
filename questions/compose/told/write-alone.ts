import { quotesPaired, withoutQuotes } from "../../text/marks.ts";
import { capital } from "../../text/wording.ts";
import type { Bounds } from "../../article/clean-text.ts";
import type { Sentence, Word } from "../../reading/document.ts";
import { isTitle } from "../../reading/gazetteer/offices.ts";
import type { Entity } from "../../reading/names/entities.ts";
import { boundsOf } from "../../reading/phrase.ts";
import { writeOutTime } from "../english/dates.ts";
import { inSentence } from "../material/in-sentence.ts";
import type { Workshop } from "../material/workshop.ts";

/** Other words in the place of some. Positions are of the clean text. */
export interface Edit extends Bounds {
  readonly text: string;
}

/** Words that lead out of a sentence, or that only its speaker could say. */
const LEADS_OUT =
  /^(?:i|we|you|me|us|my|our|your|mine|ours|yours|myself|ourselves|this|these|those|here|then|now|however|meanwhile|such|latter|former|therefore|thus|instead|likewise|otherwise|nevertheless|moreover|furthermore)$/;
const THING = /^(?:it|they|them|its|their|theirs|itself|themselves)$/;
const PERSON = /^(?:he|she|him|her|his|hers|himself|herself)$/;
const RELATIVE =
  /\b(?:today|yesterday|tomorrow|tonight|nowadays|recently|currently|ago|recent (?:days|weeks|months|years|decades)|(?:this|last|next|past|coming) (?:\w+ )?(?:weeks?|weekends?|months?|years?|seasons?|spring|summers?|autumn|fall|winters?|morning|evening|night|afternoon|decades?|century|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b/i;

/**
 * The words of a stretch of a sentence so that they can be read alone, months later: names in full at their first
 * mention, names for "he" and "she", dates with their year. Null where something in it leads out of it and cannot
 * be written out: "they", "this deal", "on the weekend", half a quotation.
 *
 * @param edits  other words for some places; they go before everything else
 * @param known  people who have been named in full right before
 */
export function writeAlone(
  sentence: Sentence,
  stretch: Bounds,
  workshop: Workshop,
  edits: readonly Edit[] = [],
  known: readonly Entity[] = [],
): string | null {
  const words = sentence.words.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
  const people = writePeople(words, sentence, workshop, known);
  const times = writeTimes(words, sentence, stretch, workshop);
  if (people === null || times === null || words.some((word) => leadsOut(word, words, people, times)))
    return null;
  const own = [...people, ...times, ...dropped(words), ...spelledOut(words, people)].filter(
    ({ start, end }) => !edits.some((edit) => edit.start < end && edit.end > start),
  );
  const text = apply(workshop.material.analysis.document.text, stretch, [...own, ...edits]);
  return isWhole(text) && !RELATIVE.test(withoutQuotes(text, "double")) ? text : null;
}

function apply(text: string, { start, end }: Bounds, edits: readonly Edit[]): string {
  let written = "";
  let at = start;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < at) continue;
    written += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return (written + text.slice(at, end))
    .replace(/\s+/g, " ")
    .replace(/ ([,.;:])/g, "$1")
    .replace(/[\s,;:!–—-]+$/u, "")
    .replace(/(?<!\b\p{Lu})\.+$/u, "")
    .trim();
}

/** Quotation marks and brackets come in pairs, and the words do not begin in the middle of a thought. */
function isWhole(text: string): boolean {
  return (
    quotesPaired(text) &&
    !/[()[\]]|\s[–—/-]+\s/.test(text) &&
    !/^(?:and|but|or|nor|so|yet|because|while|although|which|who|that)\b/i.test(text)
  );
}

/** Full names at the first mention, names for pronouns before it; null for a pronoun that may be anyone's. */
function writePeople(
  words: readonly Word[],
  sentence: Sentence,
  workshop: Workshop,
  known: readonly Entity[],
): Edit[] | null {
  const named = new Set<Entity>(known);
  const edits: Edit[] = [];
  const { mentions, references } = inSentence(workshop, sentence);
  for (const word of words) {
    const mention = mentions.find((one) => one.first === word.index);
    if (mention?.entity.kind === "person") {
      const before = sentence.words[mention.first - 1];
      const first =
        before !== undefined && isTitle(before.text) && words.includes(before)
          ? mention.first - 1
          : mention.first;
      const noun = sentence.words[mention.last + 1];
      // "the McKinley plan" stays what it is called
      const isPart = before?.tag === "DT" && noun !== undefined && /^NN/.test(noun.tag);
      if (!named.has(mention.entity) && !isPart)
        edits.push({ ...boundsOf(sentence, { first, last: mention.last }), text: mention.entity.name });
      named.add(mention.entity);
      continue;
    }
    const reference = references.find((one) => one.first === word.index);
    if (!PERSON.test(word.lower) && reference === undefined) continue;
    if (reference !== undefined && named.has(reference.person)) continue;
    if (reference === undefined) {
      if (named.size === 1) continue;
      return null;
    }
    if (/self$/.test(word.lower)) continue;
    named.add(reference.person);
    const isOwner = word.tag === "PRP$";
    edits.push({
      ...boundsOf(sentence, { first: reference.first, last: reference.last }),
      text: `${reference.person.name}${isOwner ? "’s" : ""}`,
    });
  }
  return edits;
}

/** Dates in place of "on Friday"; null for a time that cannot be written out and would mean another one later. */
function writeTimes(
  words: readonly Word[],
  sentence: Sentence,
  stretch: Bounds,
  workshop: Workshop,
): Edit[] | null {
  const { document } = workshop.material.analysis;
  const edits: Edit[] = [];
  for (const time of inSentence(workshop, sentence).times) {
    if (time.start < stretch.start || time.end > stretch.end || time.granularity === "duration") continue;
    const said = document.text.slice(time.start, time.end);
    if (/\b\d{4}s?\b/.test(said) || /\b(?:centur|decade)/i.test(said)) continue;
    if (/\b(?:a\.?m|p\.?m|noon|midnight|o.clock|hours?)\b|^\d/i.test(said) && time.value === null) continue;
    // "today" of what is so at all times is no date
    if (/^today$/i.test(said) && words.some(({ tag }) => /^VB[PZ]$/.test(tag))) return null;
    const written = time.certain && time.value !== null ? writeOutTime(time.value) : null;
    if (written === null) return null;
    const last = words.findLast(({ end }) => end <= time.end);
    const first = words.find(({ start }) => start >= time.start);
    if (last === undefined || first === undefined || belongsToNoun(last, words)) return null;
    const before = words.find(({ index }) => index === first.index - 1);
    const lead =
      before !== undefined && /^(?:on|in)$/.test(before.lower) && standsAlone(before, document.text)
        ? before
        : null;
    const keeps =
      before !== undefined &&
      /^(?:of|since|until|till|by|from|for|before|after|through|to|between|and|during|late|early|mid)$/.test(
        before.lower,
      );
    // "at midnight Friday" cannot become "at on"; "through March 11 this year" has its year already
    if (lead === null && !keeps && before !== undefined && /^(?:IN|TO)$/.test(before.tag)) return null;
    const earlier = edits.at(-1);
    if (earlier !== undefined && earlier.end + 1 >= time.start && earlier.text.includes(written.text)) {
      edits.push({ start: time.start - 1, end: time.end, text: "" });
      continue;
    }
    const startsSentence = (lead ?? first) === words[0];
    const preposition = keeps
      ? ""
      : startsSentence && /^\p{Lu}/u.test((lead ?? first).text)
        ? `${capital(written.preposition)} `
        : `${written.preposition} `;
    edits.push({ start: (lead ?? first).start, end: time.end, text: `${preposition}${written.text}` });
  }
  return edits;
}

/** Not the second half of "pile-on". */
const standsAlone = ({ start, end }: Word, text: string): boolean =>
  !/\S/.test(text.slice(Math.max(0, start - 1), start)) && !/\S/.test(text.slice(end, end + 1));

/** "Friday's talks", "the Sunday vote". */
function belongsToNoun(last: Word, words: readonly Word[]): boolean {
  const next = words.find(({ index }) => index === last.index + 1);
  return (
    next !== undefined &&
    (next.tag === "POS" || (/^NN/.test(next.tag) && /^(?:compound|nmod|amod)/.test(last.relation)))
  );
}

function leadsOut(
  word: Word,
  words: readonly Word[],
  people: readonly Edit[],
  times: readonly Edit[],
): boolean {
  if (word.quoted && !/^(?:this|these|those)$/.test(word.lower)) return false;
  if ([...people, ...times].some(({ start, end }) => start <= word.start && word.end <= end)) return false;
  if (LEADS_OUT.test(word.lower)) return !(word.lower === "now" && word.tag !== "RB");
  if (word.lower === "that" && word.tag === "DT") return true;
  if (word.lower === "so" && word === words.findLast(({ text }) => /\p{L}/u.test(text))) return true;
  if (word.lower === "there" && word.tag === "RB") return true;
  if (/^ones?$/.test(word.lower) && standsForNoun(word, words)) return true;
  const before = words.find(({ index }) => index === word.index - 1);
  if (before?.lower === "the" && /^(?:two|three|four|five|pair|trio|rest|remainder)$/.test(word.lower))
    return standsForNoun(word, words);
  if (/^(?:another|others?)$/.test(word.lower)) return word.index - (words[0]?.index ?? 0) < 3;
  if (!THING.test(word.lower)) return false;
  if (/^(?:it|they|them)$/.test(word.lower) && !word.relation.startsWith("nsubj")) return true;
  return !words.some(
    ({ index, tag, text }) =>
      index < word.index - 1 && /^NN/.test(tag) && (/^NNP/.test(tag) || /\p{L}/u.test(text)),
  );
}

/** "She has one.", "the new ones", "the two sold it": of what? */
function standsForNoun({ index }: Word, words: readonly Word[]): boolean {
  const next = words.find((word) => word.index === index + 1);
  return (
    next === undefined ||
    next.relation === "punct" ||
    (/^(?:IN|CC|TO|VB[DZP]|MD)$/.test(next.tag) && next.lower !== "of")
  );
}

const CONTRACTED: Readonly<Record<string, string>> = { "'s": " is", "'d": " would", "'ll": " will" };

/** "He’s thrilled" with the name in full is "Ada Moss is thrilled". */
const spelledOut = (words: readonly Word[], people: readonly Edit[]): Edit[] =>
  words.flatMap(({ lower, tag, start, end, index }) => {
    const full = CONTRACTED[lower];
    if (full === undefined || tag === "POS" || !people.some((edit) => edit.end === start)) return [];
    const isDone = lower !== "'ll" && words.find((word) => word.index === index + 1)?.tag === "VBN";
    return [{ start, end, text: isDone ? (lower === "'d" ? " had" : " has") : full }];
  });

/** Words that point at what was said before and can go: "also", "as well", "too". */
const dropped = (words: readonly Word[]): Edit[] =>
  words
    .filter(({ lower, quoted, index }, at) => {
      if (quoted) return false;
      if (lower === "also") return true;
      const next = words[at + 1];
      const isLast = next === undefined || next.relation === "punct";
      return (
        isLast &&
        (lower === "too" ||
          (lower === "well" && words.find((word) => word.index === index - 1)?.lower === "as"))
      );
    })
    .map(({ lower, start, end }) => ({
      start: lower === "well" ? start - 3 : start,
      end: lower === "also" ? end + 1 : end,
      text: "",
    }));
