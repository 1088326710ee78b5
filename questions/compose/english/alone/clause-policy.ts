import { pointingWords, SOMETHING } from "../../../lexicon/pointing-words.ts";
import { capital } from "../../../text/wording.ts";
import type { Sentence, Word } from "../../../reading/document/document.ts";
import type { FoundTime } from "../../../reading/times/times.ts";
import type { Policy } from "./policy.ts";

/** For whole clauses, which keep all their words: what cannot be written out with certainty is refused. */
export const CLAUSE: Policy = {
  pronouns: "following",
  keepsTitles: false,
  saysItself,
  put(date, { sentence, phrase, words, before }) {
    const [first] = words;
    // "today" of what is so at all times is no date
    if (first.lower === "today" && phrase.some(({ tag }) => /^VB[PZ]$/.test(tag))) return null;
    if (belongsToNoun(words.at(-1) ?? first, phrase)) return null;
    if (before !== undefined && KEPT_PREPOSITION.test(before.lower)) return { from: first, text: date.text };
    const opens = words[0] === phrase[0] && /^\p{Lu}/u.test(first.text);
    const written = `${opens ? capital(date.preposition) : date.preposition} ${date.text}`;
    const isOwn = before !== undefined && /^(?:on|in)$/.test(before.lower) && standsAlone(sentence, before);
    if (isOwn) return { from: before, text: written };
    // "at midnight Friday" cannot become "at on"
    return /^(?:IN|TO)$/.test(before?.tag ?? "") ? null : { from: first, text: written };
  },
  leadsOut,
  joins,
};

const KEPT_PREPOSITION =
  /^(?:of|since|until|till|by|from|for|before|after|through|to|between|and|during|late|early|mid)$/;

/** It has its year, tells no day, or says how long. */
function saysItself({ value, granularity }: FoundTime, text: string): boolean {
  if (granularity === "duration" || /\b\d{4}s?\b/.test(text) || /\b(?:centur|decade)/i.test(text))
    return true;
  return /\b(?:a\.?m|p\.?m|noon|midnight|o.clock|hours?)\b|^\d/i.test(text) && value === null;
}

/** Not the second half of "pile-on". */
const standsAlone = ({ words }: Sentence, { index, start, end }: Word): boolean =>
  words[index - 1]?.end !== start && words[index + 1]?.start !== end;

/** "Friday's talks", "the Sunday vote". */
function belongsToNoun(last: Word, words: readonly Word[]): boolean {
  const next = words.find(({ index }) => index === last.index + 1);
  return (
    next !== undefined &&
    (next.tag === "POS" || (/^NN/.test(next.tag) && /^(?:compound|nmod|amod)/.test(last.relation)))
  );
}

/** Words that point at what was said before and can go: "also", "as well", "too"; none that is quoted. */
function joins({ lower, quoted, index }: Word, words: readonly Word[]): number | null {
  if (quoted) return null;
  const [next, after] = words.filter((word) => word.index > index && word.index < index + 3);
  if (lower === "also") return next?.text === "," ? next.index : index;
  const closes = (word: Word | undefined): boolean => word === undefined || word.relation === "punct";
  if (lower === "too" && closes(next)) return index;
  return lower === "as" && next?.lower === "well" && closes(after) ? next.index : null;
}

/** Words that lead out of a clause, or that only its speaker could say. */
const LEADS_OUT = new Set([
  ...pointingWords(
    "speaker",
    "speakerOwns",
    "speakerOwned",
    "speakerSelf",
    "shown",
    "place",
    "then",
    "former",
    "joint",
  ),
  "now",
]);

const SHOWN = pointingWords("shown");

/** Whether a word leads out of its clause; what is quoted is its speaker's. */
function leadsOut(word: Word, words: readonly Word[]): boolean {
  const { lower, tag, index } = word;
  if (word.quoted && !SHOWN.has(lower)) return false;
  if (LEADS_OUT.has(lower)) return !(lower === "now" && tag !== "RB");
  if (lower === "that") return tag === "DT";
  if (lower === "so") return word === words.findLast(({ text }) => /\p{L}/u.test(text));
  if (lower === "there") return tag === "RB";
  if (/^ones?$/.test(lower) && standsForNoun(word, words)) return true;
  const before = words.find((one) => one.index === index - 1);
  if (before?.lower === "the" && /^(?:two|three|four|five|pair|trio|rest|remainder)$/.test(lower))
    return standsForNoun(word, words);
  if (/^(?:another|others?)$/.test(lower)) return index - (words[0]?.index ?? 0) < 3;
  return SOMETHING.has(lower) && standsForNothingNear(word, words);
}

/** "It" but as a subject, and any other without a noun before it. */
function standsForNothingNear({ lower, relation, index }: Word, words: readonly Word[]): boolean {
  if (/^(?:it|they|them)$/.test(lower) && !relation.startsWith("nsubj")) return true;
  return !words.some(
    (one) =>
      one.index < index - 1 && /^NN/.test(one.tag) && (/^NNP/.test(one.tag) || /\p{L}/u.test(one.text)),
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
