import type { Sentence, Word } from "../../reading/document/document.ts";
import { isVerb } from "../../reading/document/tree.ts";
import type { Segment } from "./segments.ts";

/** Words that begin another clause, which a question may leave out without changing what it asks. */
const OPENS_CLAUSE =
  /^(?:when|while|after|as|because|since|although|though|where|whereas|so|even|which|who|whose|whom|but|yet)$/;
const MARK = /^(?:[,.;:!?()[\]”"’]|--|[—–])+$/;

/**
 * Whether a clause may end at a word: before a mark, before "and" with another verb, or before a word that begins
 * another clause. Anything else that follows ("prevented the crowd | from leaving", "found a ton | of sand") belongs
 * to what stands before it.
 */
function mayEnd(sentence: Sentence, end: number): boolean {
  const { words } = sentence;
  const next = words[end + 1];
  if (next === undefined) return true;
  if (MARK.test(next.text)) return !isBetweenAdjectives(words, end);
  if (next.relation === "cc" || next.tag === "CC") return joinsVerb(sentence, next, end);
  return OPENS_CLAUSE.test(next.lower);
}

const LONGEST_TAIL = 22;

/**
 * The words after the parts of a clause that the tree leaves open and that still belong to it, up to where a clause
 * may end; "closed" where none are left, null where there is no end near.
 *
 * @param segments  the parts of the clause; the ones before the subject count for nothing
 */
export function tailOf(
  sentence: Sentence,
  verb: Word,
  segments: readonly Segment[],
): Segment | "closed" | null {
  const end = Math.max(verb.index, ...segments.filter(({ leading }) => !leading).map(({ last }) => last));
  if (mayEnd(sentence, end)) return "closed";
  for (let last = end + 1; last <= end + LONGEST_TAIL; last++) {
    const word = sentence.words[last];
    if (word === undefined || MARK.test(word.text)) return null;
    if (/^(?:VB[DZP]|MD)$/.test(word.tag) && !/^W|^that$/.test(sentence.words[last - 1]?.tag ?? ""))
      return null;
    if (!mayEnd(sentence, last)) continue;
    return {
      kind: "clause",
      head: sentence.words[end + 1] ?? verb,
      governor: verb,
      preposition: null,
      tail: true,
      first: end + 1,
      last,
      optional: false,
      leading: false,
    };
  }
  return null;
}

/** "The pending, two-part sale": the comma stands inside a phrase. */
function isBetweenAdjectives(words: readonly Word[], end: number): boolean {
  const [last, mark, after] = [words[end], words[end + 1], words[end + 2]];
  return (
    mark?.text === "," &&
    last !== undefined &&
    after !== undefined &&
    /^(?:JJ[RS]?|VBN|PRP\$|DT)$/.test(last.tag) &&
    /^(?:JJ[RS]?|NN|CD|VBN)$/.test(after.tag)
  );
}

/** "Opened a shop and sold it", not "opened a shop and a mill". */
function joinsVerb({ words }: Sentence, joint: Word, end: number): boolean {
  const joined = words[joint.head];
  if (joined === undefined || joined.index <= end) return false;
  const head = words[joined.head];
  return isVerb(joined) || (head !== undefined && isVerb(head) && joined.relation.startsWith("conj"))
    ? !isInside(words, joined, end)
    : false;
}

/** The joined word hangs on a noun that was taken. */
const isInside = (words: readonly Word[], joined: Word, end: number): boolean => {
  const head = words[joined.head];
  return head !== undefined && head.index <= end && /^(?:NN|CD|JJ)/.test(head.tag);
};
