import { tellsOfSpeech } from "../../lexicon/verbs-of-saying.ts";
import type { ArticleDocument, Sentence, Word } from "../document/document.ts";
import { kidsOf, subtree } from "../document/tree.ts";
import type { Frame } from "./frame.ts";
import { isMark, OPENS } from "./sentence-edges.ts";

/** As `contentEnd`; a content that opens with a quotation reaches at least to its end. */
export function endFrom(
  frame: Frame,
  { quotations }: ArticleDocument,
  first: number,
  reached: number,
  end: number,
): number {
  const { words } = frame.sentence;
  const opening = words[OPENS.test(words[first]?.text ?? "") ? first + 1 : first];
  const quotation = OPENS.test(words[first]?.text ?? "")
    ? quotations.find((one) => one.start <= (opening?.start ?? -1) && one.end > (opening?.start ?? 0))
    : undefined;
  if (quotation === undefined) return contentEnd(frame, reached, end);
  let last = first;
  while (last < end && (words[last + 1]?.start ?? Infinity) < quotation.end) last++;
  const next = words[last + 2];
  const stops =
    next === undefined ||
    isMark(words[last]) ||
    isMark(next) ||
    (next.tag === "VBG" && tellsOfSpeech(next.lower));
  return stops ? last : contentEnd(frame, last, end);
}

/**
 * How far a content reaches: to the end of the sentence, unless something follows that hangs on the reporting verb
 * or above it: a second verb of the same subject, or the clause around the frame.
 */
export function contentEnd({ sentence, cue }: Frame, reached: number, end: number): number {
  const { words } = sentence;
  const added = addedClause(words, cue, end);
  if (added !== undefined) return lastBefore(added, cue.index + 1, (at) => isMark(words[at]));
  const above = wordsAbove(words, cue);
  const outside = words.slice(reached + 1, end + 1).find((word) => leavesContent(sentence, word, cue, above));
  if (outside === undefined) return end;
  const start = Math.min(...subtree(sentence, outside).filter((below) => below > reached));
  const isJoint = (at: number): boolean => isMark(words[at]) || words[at]?.relation === "cc";
  return Math.max(reached, lastBefore(start, reached, isJoint));
}

/** The last position before another that is not left out; not before `least`. */
function lastBefore(position: number, least: number, isLeftOut: (at: number) => boolean): number {
  let last = position - 1;
  while (last > least && isLeftOut(last)) last--;
  return last;
}

/** Where "…, although" or "…, adding" begins behind a comma: words of the article, or of another frame. */
function addedClause(words: readonly Word[], cue: Word, end: number): number | undefined {
  return words
    .slice(cue.index + 4, end + 1)
    .find(
      ({ index, quoted, lower, tag }) =>
        !quoted &&
        /^[,"”]$/.test(words[index - 1]?.text ?? "") &&
        (/^(?:though|although)$/.test(lower) || (tag === "VBG" && tellsOfSpeech(lower))),
    )?.index;
}

function wordsAbove(words: readonly Word[], cue: Word): ReadonlySet<number> {
  const above = new Set<number>();
  for (let at = cue.head, steps = 0; at >= 0 && steps < 40; steps++) {
    above.add(at);
    at = words[at]?.head ?? -1;
  }
  return above;
}

/** Whether a word hangs on the reporting verb or above it, and does not go on with what is said. */
function leavesContent(sentence: Sentence, word: Word, cue: Word, above: ReadonlySet<number>): boolean {
  if (isMark(word) || word.relation === "cc") return false;
  const isJoined = word.head === cue.index && /^(?:conj|parataxis)/.test(word.relation);
  if (isJoined && !staysInContent(sentence, word, cue)) return true;
  const isOver = above.has(word.head) || above.has(word.index);
  return isOver && !(word.relation.startsWith("conj") && staysInContent(sentence, word, cue));
}

/** A joined verb goes on with the content if it repeats "that", or has no subject and another tense than the cue. */
function staysInContent(sentence: Sentence, joined: Word, cue: Word): boolean {
  const kids = kidsOf(sentence, joined);
  if (
    kids.some((kid) => kid.relation === "mark" && kid.lower === "that") ||
    kids.some((kid) => kid.relation === "expl")
  )
    return true;
  const subject = kids.some((kid) => kid.relation.startsWith("nsubj"));
  if (!subject && tellsOfSpeech(joined.lower) && /^VB[DZP]$/.test(joined.tag)) return false;
  const auxiliary = kids.find((kid) => kid.relation.startsWith("aux"));
  return !subject && (auxiliary?.tag ?? joined.tag) !== cue.tag;
}
