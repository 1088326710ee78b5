import { hasSayingTrait, tellsOfSpeech, verbOfSaying } from "../../lexicon/verbs-of-saying.ts";
import type { Sentence, Word } from "../document/document.ts";
import type { Phrase } from "../document/phrase.ts";
import { canSay, isSpeaker } from "./can-say.ts";
import { hasMainClause } from "./main-clause.ts";
import { lastWord } from "./sentence-edges.ts";
import { readSourceAndVerb, type SourceAndVerb } from "./source-and-verb.ts";

/**
 * A frame that commas set apart from what is said: "C, S VERB", "C, VERB S", "C1, S VERB, C2", "C, as S VERB". It is
 * found by its form alone, so that neither a tree that is wrong nor a verb that nobody listed loses its source.
 */
export interface InsertedFrame extends SourceAndVerb {
  readonly content: readonly Phrase[];
  /** The verb is known to be one of saying, or who stands with it can speak: it is a source and not a second deed. */
  readonly isSure: boolean;
  /** It stands in the middle of a clause: "The ferry, Lee said, sank". */
  readonly splits: boolean;
}

const BREAK = /^(?:,|—|–|--)$/;

/** The inserted frames of a sentence, in order. */
export function findInsertedFrames(sentence: Sentence): InsertedFrame[] {
  const { words } = sentence;
  const end = lastWord(sentence);
  const breaks = words.flatMap((word) =>
    BREAK.test(word.text) && !word.quoted && word.index < end && words[word.index + 1]?.tag !== "CD"
      ? [word.index]
      : [],
  );
  const found: InsertedFrame[] = [];
  for (const from of breaks) {
    // an apposition of the source has commas of its own: the longest stretch that reads as one frame
    const ends = [...breaks.filter((at) => at > from), end + 1];
    const frame = ends.reverse().flatMap((to) => frameBetween(sentence, from, to, end) ?? [])[0];
    if (frame !== undefined && !found.some(({ verb }) => verb === frame.verb)) found.push(frame);
  }
  const [first] = words;
  const comma = breaks[0];
  if (first?.lower === "as" && comma !== undefined) {
    const frame = asFrame(sentence, 1, comma);
    if (frame !== null)
      found.unshift({ ...frame, isSure: true, splits: false, content: [{ first: comma + 1, last: end }] });
  }
  return found;
}

const LONGEST_FRAME = 24;
const LONGEST_SUBJECT = 8;

/** "The ministry affirms on Monday that C", at the beginning of a sentence, where the tagger saw no verb. */
export function findOpeningFrames(sentence: Sentence): InsertedFrame[] {
  const { words } = sentence;
  const first = startOf(sentence);
  const that = words.findIndex(
    ({ lower, quoted }, index) => index > first + 1 && index <= LONGEST_FRAME && lower === "that" && !quoted,
  );
  const found = that < 0 ? null : readSourceAndVerb(words, first, that - 1);
  if (found === null || found.isInverted || !hasSayingTrait(found.verb.lower, "that")) return [];
  if (!canSay(sentence, found.head)) return [];
  const content = [{ first: that + 1, last: lastWord(sentence) }];
  return [{ ...found, content, isSure: true, splits: false }];
}

/** A stretch between two breaks, or between one and the end of the sentence, and what stands around it. */
interface Stretch {
  /** Positions of the breaks; `to` lies behind the last word where the sentence ends with the stretch. */
  readonly from: number;
  readonly to: number;
  readonly isLast: boolean;
  /** What may be the content. */
  readonly content: readonly Phrase[];
  /** The clause before is not whole: "The ferry, Lee said, sank". */
  readonly splits: boolean;
}

/** The frame between two breaks, or between one and the end of the sentence. */
function frameBetween(sentence: Sentence, from: number, to: number, end: number): InsertedFrame | null {
  const { words } = sentence;
  const before = { first: startOf(sentence), last: from - 1 };
  if (!couldBeFrame(words, from, to) || before.last < before.first) return null;
  const isLast = to > end;
  const content = isLast ? [before] : [before, { first: to + 1, last: end }];
  const isAs = words[from + 1]?.lower === "as";
  const found = isAs ? asFrame(sentence, from + 2, to) : readSourceAndVerb(words, from + 1, to - 1);
  if (found === null || !hasMainClause(words, content)) return null;
  if (isAs) return { ...found, content, isSure: true, splits: false };
  const splits = !isLast && !hasMainClause(words, [before]);
  const stretch: Stretch = { from, to, isLast, content, splits };
  if (isNoFrame(words, found, stretch)) return null;
  const isSure = isSureOf(sentence, found, stretch);
  return isSure === null ? null : { ...found, content, splits, isSure };
}

/** Short, without marks but commas, and no part of a quotation. */
function couldBeFrame(words: readonly Word[], from: number, to: number): boolean {
  const inside = words.slice(from + 1, to);
  return (
    to - from <= LONGEST_FRAME &&
    inside.length >= 2 &&
    !inside.some(({ quoted, text }) => quoted || /^["“”‘:;?!()]$/.test(text))
  );
}

/** A source and a verb that are another thing after all. */
function isNoFrame(words: readonly Word[], found: SourceAndVerb, { to, isLast, splits }: Stretch): boolean {
  const { verb, head } = found;
  const next = isLast ? undefined : words[to + 1];
  // "you know" and "I think" give nothing to anybody
  if (/^(?:you|i|we)$/.test(head.lower)) return true;
  // "In the end, Lee agreed, and the port closed": the main clause itself
  if (next?.tag === "CC" && (splits || !hasSayingTrait(verb.lower, "that"))) return true;
  // what is said in quotation marks is found by them
  if (/^["“‘]$/.test(next?.text ?? "")) return true;
  if (isSpeaker(head)) return false;
  return (!found.isFinite && !found.isBare) || (found.isInverted && hasSayingTrait(verb.lower, "after"));
}

/** Whether a source and a verb are sure to be a frame; null where they are none. */
function isSureOf(sentence: Sentence, found: SourceAndVerb, stretch: Stretch): boolean | null {
  const { verb, head } = found;
  if (!hasSayingTrait(verb.lower, "after")) return isSureOfUnlisted(sentence, found, stretch);
  if (hasSayingTrait(verb.lower, "that")) return canSay(sentence, head);
  // "he shrugged", "he continued": of people, and of nothing else that goes on
  return isSpeaker(head) || head.tag === "PRP" ? true : null;
}

/** A verb that nobody listed: its form must be that of a frame through and through. */
function isSureOfUnlisted(sentence: Sentence, found: SourceAndVerb, stretch: Stretch): boolean | null {
  const { from, to, isLast, splits } = stretch;
  const goesOn =
    isLast ||
    (splits && from < LONGEST_SUBJECT && /^(?:VB[DZP]|MD)$/.test(sentence.words[to + 1]?.tag ?? ""));
  if (verbOfSaying(found.verb.lower) !== undefined || !goesOn) return null;
  if (sentence.unit.role !== "sentence" || !found.isBare) return null;
  if (!found.isFinite && !isSpeaker(found.head)) return null;
  return found.isFinite && !found.isInverted && isSpeaker(found.head);
}

/** Verbs that told beforehand what then came: "The bridge fell, as Lee had predicted". */
const FORETELLS = /^(?:predict|forecast|foresee|foretell|prophesy|project|anticipate|envisage)$/;

/** "As Lee said on Monday": what he said, and not what he foretold, hoped or feared. */
function asFrame({ words }: Sentence, from: number, to: number): SourceAndVerb | null {
  const found = readSourceAndVerb(words, from, to - 1);
  const known = found === null ? undefined : verbOfSaying(found.verb.lower);
  if (found === null || known === undefined || FORETELLS.test(known.lemma)) return null;
  return known.traits.has("holds") || (tellsOfSpeech(found.verb.lower) && known.traits.has("that"))
    ? found
    : null;
}

/** Where a content may begin: behind marks, and behind a conjunction that joins the sentence to the one before. */
function startOf({ words }: Sentence): number {
  let first = 0;
  while (first < words.length - 1 && /^(?:[–—-]+|and|but|so)$/i.test(words[first]?.text ?? "")) first++;
  return first;
}
