import { hasSayingTrait } from "../../lexicon/verbs-of-saying.ts";
import type { Sentence, Word } from "../document/document.ts";
import { type Phrase, trimPunctuation } from "../document/phrase.ts";
import { kidsOf } from "../document/tree.ts";
import type { Frame } from "./frame.ts";
import { isLeadIn } from "./lead-in.ts";
import { CLOSES, hasPredicate, isMark, lastWord, OPENS } from "./sentence-edges.ts";

/** Content before the frame: "C, the ministry said", "“C,” said Lee. “More C.”"; null where none stands there. */
export function contentBefore({ sentence, cue, source, shared }: Frame): Phrase[] | null {
  const { words } = sentence;
  if (shared) return null;
  const left = Math.min(source.first, cue.index);
  const right = Math.max(source.last, cue.index);
  const edge = words[left - 1];
  if (left < 2 || edge === undefined || !/^[,"”?!—–-]+$/.test(edge.text)) return null;
  const quoted = CLOSES.test(edge.text) || (edge.text === "," && CLOSES.test(words[left - 2]?.text ?? ""));
  const tail = words.slice(right + 1);
  if (saysWhatFollows(tail)) return null;
  const head = trimPunctuation(words, { first: 0, last: left - 1 }, 0);
  const start = firstOfContent(sentence, head.first);
  const isContent =
    quoted ||
    (!hasClauseBehind(sentence, cue, right, tail) &&
      isStatement(sentence, start, head.last) &&
      takesWordsBefore(sentence, cue, right));
  if (!isContent) return null;
  const colon = quoted ? colonBeforeQuote(words, head.last) : -1;
  return [
    { first: colon > 0 ? colon : start, last: head.last },
    ...goingOn(sentence, right, { tail, quoted }),
  ];
}

/** "…, the ministry said that", "…, Lee said:": the content follows. */
const saysWhatFollows = ([next, second]: readonly Word[]): boolean =>
  next?.lower === "that" || next?.text === ":" || second?.lower === "that";

/** Without a comma between them, a clause behind the verb is what it says. */
const hasClauseBehind = (sentence: Sentence, cue: Word, right: number, [next]: readonly Word[]): boolean =>
  next?.text !== "," && kidsOf(sentence, cue).some((kid) => kid.relation === "ccomp" && kid.index > right);

const isStatement = (sentence: Sentence, first: number, last: number): boolean =>
  !isLeadIn(sentence.words, first, last) && hasPredicate(sentence, first, last);

/** Whether the verb can stand behind its words, and has nothing else that it says. */
const takesWordsBefore = (sentence: Sentence, cue: Word, right: number): boolean =>
  hasSayingTrait(cue.lower, "after") &&
  !kidsOf(sentence, cue).some(
    (kid) =>
      (kid.relation === "obj" && !hasSayingTrait(cue.lower, "listener")) ||
      (kid.relation === "xcomp" && kid.index > right) ||
      (kid.relation.startsWith("aux") && kid.tag === "MD"),
  );

/** What goes on behind the frame: "“C,” said Lee. “More C.”", "C1, Lee said, C2". */
function goingOn(
  sentence: Sentence,
  right: number,
  { tail, quoted }: { readonly tail: readonly Word[]; readonly quoted: boolean },
): Phrase[] {
  const end = lastWord(sentence);
  const opens = tail.findIndex((word) => OPENS.test(word.text));
  if (opens >= 0 && opens < 9 && right + 1 + opens < end) return [{ first: right + 1 + opens, last: end }];
  const isSecondHalf =
    tail[0]?.text === "," && right + 2 < end && !quoted && hasPredicate(sentence, right + 2, end);
  return isSecondHalf ? [{ first: right + 2, last: end }] : [];
}

/** "The letter had this: “C,” Lee wrote": only the quotation is the content. */
function colonBeforeQuote(words: readonly Word[], last: number): number {
  for (let at = last; at > 1; at--) {
    if (words[at]?.text === ":" && OPENS.test(words[at + 1]?.text ?? "")) return at + 1;
  }
  return -1;
}

/** A content does not begin with the conjunction that joins its sentence to the one before. */
function firstOfContent({ words }: Sentence, from: number): number {
  let first = from;
  while (first < words.length - 1 && isMark(words[first]) && !OPENS.test(words[first]?.text ?? "")) first++;
  return first;
}
