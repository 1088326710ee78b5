import type { Bounds } from "../../article/clean-text.ts";
import type { Sentence, Word } from "../../reading/document/document.ts";
import { isVerb } from "../../reading/document/tree.ts";
import { inSentence } from "../material/in-sentence.ts";
import { guards, Refusal, refusalOf } from "../material/refusal.ts";
import type { Workshop } from "../material/workshop.ts";
import type { BareClause } from "./bare-clause.ts";
import { wholeClause } from "./whole-clause.ts";

export const NO_ROOT = new Refusal(
  "no main clause of its sentence",
  "The ferry stopped in Oslo, which closed the harbor to ships.",
);
export const IN_PIECES = new Refusal(
  "words of a source in two pieces",
  "“The bridge is old,” Peter Lund said. “The harbor of Oslo closed in May.”",
);
export const ANOTHER_SENTENCE = new Refusal(
  "words of a source that are no part of its sentence",
  "Peter Lund said “the bridge is old. The ferry carries most of the trucks to Oslo.”",
);
export const QUOTED_WHOLE = new Refusal(
  "a quotation from end to end",
  "“The bridge has closed two roads in Oslo,” Anna Berg said.",
);

/** Where a clause begins and ends in the clean text, or why it cannot be taken out whole. */
export function stretchOf(clause: BareClause, workshop: Workshop): Bounds | Refusal {
  const stretch = clause.event.attribution < 0 ? ownStretch(clause, workshop) : saidStretch(clause, workshop);
  if (stretch instanceof Refusal) return stretch;
  const { sentence } = clause;
  const end = sentence.words.findLast((word) => word.end <= stretch.end && /[\p{L}\p{N}]/u.test(word.text));
  const behind = sentence.words.filter((word) => word.start >= stretch.end);
  return refusalOf(END_GUARDS, { sentence, end, behind }) ?? stretch;
}

/** The last word of a stretch, and what stands behind it. */
interface End {
  readonly sentence: Sentence;
  readonly end: Word | undefined;
  readonly behind: readonly Word[];
}

/** What shows that a clause is not told whole where its stretch ends. */
export const END_GUARDS = guards<End>([
  {
    name: "a torn end",
    example: "The two men spent months lobbing insults at one another.",
    rejects: ({ end }) =>
      end === undefined || DANGLING.test(end.tag) || /^(?:which|who|that|than|as)$/.test(end.lower),
  },
  {
    // the verb goes on behind what is only added
    name: "goes on behind an addition",
    example: "The guards prevented hundreds, many of them old, from crossing the bridge.",
    rejects: ({ behind: [comma, joint] }) =>
      comma?.text === "," && /^(?:from|to|into|of|with|as|against)$/.test(joint?.lower ?? ""),
  },
  {
    // what both take stands behind
    name: "two verbs for one object",
    example: "Two firms have established, and heavily promoted, a bank in Oslo.",
    rejects: ({ end, behind }) => {
      const [and, verb] = behind.slice(1, 4).filter(({ tag }) => tag !== "RB");
      const isVerbal = (word: Word | undefined): boolean => /^VB[DN]$/.test(word?.tag ?? "");
      return behind[0]?.text === "," && isVerbal(end) && and?.tag === "CC" && isVerbal(verb);
    },
  },
  {
    // it is told with its condition or not at all
    name: "a condition behind it",
    example: "Anna Berg stole the boat back again, only to lose the boat in Oslo.",
    rejects: ({ behind }) => {
      const [first, second] = behind.filter(({ text }) => /\p{L}/u.test(text));
      return isCondition(first) || (first?.tag === "CC" && isCondition(second));
    },
  },
  {
    name: "the middle of a list",
    example: "The former mayor is a sailor and has climbed the highest peaks of Norway.",
    rejects: ({ end, sentence }) => end !== undefined && isInsideList(end, sentence),
  },
]);

const isCondition = (word: Word | undefined): boolean =>
  /^(?:if|unless|only|provided|until|except)$/.test(word?.lower ?? "");

/** A clause that ends in one of these was torn. */
const DANGLING = /^(?:IN|TO|WDT|WP|WP\$|WRB|DT|PDT|CC|PRP\$|MD|POS)$/;

/** "and" without a comma follows, and what it joins is no verb: the list goes on. */
function isInsideList({ index }: Word, { words }: Sentence): boolean {
  if (words[index + 1]?.tag !== "CC") return false;
  const joined = words.slice(index + 2).find(({ relation }) => relation.startsWith("conj"));
  return joined === undefined || !isVerb(joined) || joined.tag === "VBN";
}

interface Own {
  readonly clause: BareClause;
  readonly stretch: Bounds;
  readonly workshop: Workshop;
}

const isIn = (stretch: Bounds, { start, end }: Bounds): boolean =>
  start >= stretch.start && end <= stretch.end;

/** What shows that the words of the article are not all its own. */
export const OWN_GUARDS = guards<Own>([
  {
    name: "a source inside",
    example: "Anna Berg travelled to Oslo to meet Peter Lund, who had told the guards he would help.",
    rejects: ({ clause: { sentence }, stretch, workshop }) =>
      inSentence(workshop, sentence).attributions.some(({ cue }) => isIn(stretch, cue)),
  },
  {
    name: "words of somebody inside",
    example: "Anna Berg opened the “bridge of hope” in Oslo on Friday.",
    rejects: ({ clause: { sentence }, stretch }) =>
      sentence.words.some((word) => word.quoted && isIn(stretch, word)),
  },
]);

/** What the article tells itself: a root clause that begins its sentence, without what stands beside it. */
function ownStretch(clause: BareClause, workshop: Workshop): Bounds | Refusal {
  if (clause.verb.relation !== "root") return NO_ROOT;
  const stretch = wholeClause(clause, clause.sentence.unit.start);
  if (stretch instanceof Refusal) return stretch;
  return refusalOf(OWN_GUARDS, { clause, stretch, workshop }) ?? stretch;
}

/** What a source says: the main clause of content in one piece. */
function saidStretch(clause: BareClause, { material: { analysis } }: Workshop): Bounds | Refusal {
  const { sentence, event } = clause;
  const [part, another] = analysis.attributions[event.attribution]?.content ?? [];
  if (part === undefined || another !== undefined) return IN_PIECES;
  if (!isIn(sentence.unit, part)) return ANOTHER_SENTENCE;
  const said = sentence.words.filter((word) => isIn(part, word));
  if (said.every(({ quoted, tag }) => quoted || !/^[A-Z]/.test(tag))) return QUOTED_WHOLE;
  const stretch = wholeClause(clause, part.start);
  return stretch instanceof Refusal
    ? stretch
    : { start: stretch.start, end: Math.min(stretch.end, part.end) };
}
