import { hasSayingTrait, tellsOfSpeech, verbOfSaying } from "../../lexicon/verbs-of-saying.ts";
import type { Sentence } from "../document/document.ts";
import type { Phrase } from "../document/phrase.ts";
import { canSay, isSpeaker } from "./can-say.ts";
import { hasMainClause } from "./main-clause.ts";
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

/** The frame between two breaks, or between one and the end of the sentence. */
function frameBetween(sentence: Sentence, from: number, to: number, end: number): InsertedFrame | null {
  const { words } = sentence;
  if (to - from > LONGEST_FRAME) return null;
  const inside = words.slice(from + 1, to);
  if (inside.length < 2 || inside.some(({ quoted }) => quoted)) return null;
  if (inside.some(({ text }) => /^["“”‘:;?!()]$/.test(text))) return null;
  const isLast = to > end;
  const before = { first: startOf(sentence), last: from - 1 };
  const after = { first: to + 1, last: end };
  if (before.last < before.first) return null;
  const content = isLast ? [before] : [before, after];
  if (inside[0]?.lower === "as") {
    const frame = asFrame(sentence, from + 2, to);
    return frame === null || !hasMainClause(words, content)
      ? null
      : { ...frame, content, isSure: true, splits: false };
  }
  const found = readSourceAndVerb(words, from + 1, to - 1);
  if (found === null || !hasMainClause(words, content)) return null;
  const { verb, head } = found;
  const splits = !isLast && !hasMainClause(words, [before]);
  // "you know" and "I think" give nothing to anybody
  if (/^(?:you|i|we)$/.test(head.lower)) return null;
  // "In the end, Lee agreed, and the port closed": the main clause itself
  const isJoined = !isLast && words[to + 1]?.tag === "CC";
  if (isJoined && (splits || !hasSayingTrait(verb.lower, "that"))) return null;
  if (!found.isFinite && !found.isBare && !isSpeaker(head)) return null;
  // what is said in quotation marks is found by them
  if (!isLast && /^["“‘]$/.test(words[to + 1]?.text ?? "")) return null;
  if (found.isInverted && hasSayingTrait(verb.lower, "after") && !isSpeaker(head)) return null;
  if (hasSayingTrait(verb.lower, "that") && hasSayingTrait(verb.lower, "after"))
    return { ...found, content, splits, isSure: canSay(sentence, head) };
  // "he shrugged", "he continued": of people, and of nothing else that goes on
  if (hasSayingTrait(verb.lower, "after"))
    return isSpeaker(head) || head.tag === "PRP" ? { ...found, content, splits, isSure: true } : null;
  // a verb that nobody listed: its form must be that of a frame through and through
  const goesOn =
    isLast || (splits && from < LONGEST_SUBJECT && /^(?:VB[DZP]|MD)$/.test(words[to + 1]?.tag ?? ""));
  if (verbOfSaying(verb.lower) !== undefined || !goesOn) return null;
  if (sentence.unit.role !== "sentence" || !found.isBare) return null;
  if (!found.isFinite && !isSpeaker(head)) return null;
  return { ...found, content, splits, isSure: found.isFinite && !found.isInverted && isSpeaker(head) };
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

function lastWord({ words }: Sentence): number {
  let last = words.length - 1;
  while (last > 0 && /^[.,!?;:"“”‘’…–—-]+$/.test(words[last]?.text ?? "")) last--;
  return last;
}
