import { hasSayingTrait } from "../../lexicon/verbs-of-saying.ts";
import { bracketsBefore } from "../../text/marks.ts";
import type { Analysis } from "../../reading/analyse.ts";
import type { FoundAttribution } from "../../reading/attributions/attributions.ts";
import type { Sentence, Word } from "../../reading/document/document.ts";
import type { Phrase } from "../../reading/document/phrase.ts";
import { kidsOf } from "../../reading/document/tree.ts";
import { verbGroupOf, type VerbGroup } from "../english/verb-group.ts";
import { guards, Refusal, refusalOf } from "../material/refusal.ts";
import { isAgreed } from "./agreement.ts";
import type { BareClause } from "./bare-clause.ts";
import { tailOf } from "./closing.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { copularSegments, leadingSegments, objectAhead, type Segment, segmentsAfter } from "./segments.ts";
import { hasLostNoun } from "./unasked.ts";

/** A clause taken apart for questions in words. */
export interface Parts {
  readonly subject: Word;
  readonly subjectPhrase: Phrase;
  readonly group: VerbGroup;
  /** What follows the verb, in order; then what stood before the subject. */
  readonly segments: readonly Segment[];
  /** It tells what somebody says in a whole clause or a quotation; such are asked for by who says them. */
  readonly says: boolean;
  /** 0 to 1: how sure the tags and the tree are of the verb and its subject. */
  readonly trust: number;
}

export const NO_GROUP = new Refusal(
  "no finite verb that can be moved",
  "Photos of the girl wearing a red coat and led by the guards.",
);
export const NOT_AGREED = new Refusal(
  "a verb that does not agree with its subject",
  "The ships has closed the harbor in Oslo.",
);
export const NO_PHRASE = new Refusal(
  "a subject that is no whole noun phrase",
  "Anna Berg as well as Peter Lund warned Norway.",
);
export const NO_PREDICATE = new Refusal(
  "a predicate that nobody could ask for",
  "The plan is like a chess game in which Norway seeks boats.",
);
export const NO_END = new Refusal(
  "no end that the tree is sure of",
  "The harbor of Oslo is mainly wooden and the ferry rates the docks among the best.",
);

/** The parts of a clause, or why they are in no sure order. */
export function partsOf(clause: BareClause, { registry }: Analysis): Parts | Refusal {
  const { sentence, verb, subject, copular } = clause;
  const group = verbGroupOf(clause);
  if (group === null || subject === null) return NO_GROUP;
  if (!isAgreed(sentence, subject, group)) return NOT_AGREED;
  const subjectPhrase = registry.besideOf(sentence, subject) ?? nounPhrase(sentence, subject);
  if (subjectPhrase === null) return NO_PHRASE;
  const torn = refusalOf(SUBJECT_GUARDS, { clause, subject, subjectPhrase });
  if (torn !== undefined) return torn;
  const after = copular ? copularSegments(sentence, verb) : segmentsAfter(sentence, verb, verb.index + 1);
  if (after === null) return NO_PREDICATE;
  const tail = tailOf(sentence, verb, after);
  if (tail === null) return NO_END;
  const moved = copular ? null : objectAhead(sentence, clause);
  const open = refusalOf(SEGMENT_GUARDS, { clause, after, moved });
  if (open !== undefined) return open;
  const segments = [
    ...(moved === null ? [] : [moved]),
    ...after,
    ...(tail === "closed" ? [] : [tail]),
    ...leadingSegments(sentence, verb, subjectPhrase.first),
  ];
  const says = clause.saying !== undefined && tellsClause(clause, segments, clause.saying);
  return { subject, subjectPhrase, group, segments, says, trust: trustOf(verb, subject) };
}

interface WithSubject {
  readonly clause: BareClause;
  readonly subject: Word;
  readonly subjectPhrase: Phrase;
}

const before = ({ clause, subjectPhrase }: WithSubject): Word | undefined =>
  clause.sentence.words[subjectPhrase.first - 1];

/** What shows that the subject of a clause was torn out of something larger. */
export const SUBJECT_GUARDS = guards<WithSubject>([
  {
    name: "a subject that reaches behind its verb",
    example: "Norway thanked the people who closed the bridge.",
    rejects: ({ clause, subjectPhrase }) => subjectPhrase.last >= clause.verb.index,
  },
  {
    name: "a subject that ends in a verb",
    example: "Peter Lund said Norway’s right to refuge should be closed.",
    rejects: ({ clause, subjectPhrase }) => /^VB/.test(clause.sentence.words[subjectPhrase.last]?.tag ?? ""),
  },
  {
    // the tree holds the last of several for all
    name: "the last of several for all",
    example: "Guards or other workers who could open the harbor left Oslo.",
    rejects: (all) =>
      before(all)?.tag === "CC" &&
      (before(all)?.index ?? 0) > 0 &&
      !/^(?:conj|root|parataxis)/.test(all.clause.verb.relation),
  },
  {
    name: "the end of a list",
    example: "The harbors, Polish, and Norwegian ships closed.",
    rejects: (all) => {
      const joint = before(all);
      return joint?.tag === "CC" && isListEnd(all.clause.sentence, joint);
    },
  },
  {
    // no subject stands behind a preposition
    name: "a preposition before the subject",
    example: "Norway saved the harbor of the town that makes boats.",
    rejects: (all) => {
      const word = before(all);
      return word?.tag === "RP" || (word?.tag === "IN" && word.relation === "case");
    },
  },
  {
    // what stands before the comma is no part of them
    name: "a word and a comma before the subject",
    example: "Bad, bad storms closed the harbor of Oslo.",
    rejects: ({ clause, subject, subjectPhrase: { first } }) =>
      clause.sentence.words[first + 1]?.text === "," && subject.index > first + 1,
  },
  {
    name: "a bracket between subject and verb",
    example: "Anna Berg (who opened the bridge) left Oslo.",
    rejects: ({ clause: { sentence, verb }, subject }) =>
      bracketsBefore(sentence.words, subject.index) !== bracketsBefore(sentence.words, verb.index),
  },
]);

interface WithSegments {
  readonly clause: BareClause;
  readonly after: readonly Segment[];
  /** The object of a relative clause, which stands before its verb. */
  readonly moved: Segment | null;
}

/** What shows that a part of a clause was lost. */
export const SEGMENT_GUARDS = guards<WithSegments>([
  {
    name: "half a noun before a comma",
    example: "The song took on a life of its own, and was sung in Oslo.",
    rejects: ({ clause, after }) => after.some((segment) => isHalfNoun(clause.sentence, segment)),
  },
  {
    name: "a noun before it that is lost",
    example: "The bridge, as Anna Berg noted, closed in Oslo.",
    rejects: ({ clause, moved }) => moved === null && hasLostNoun(clause),
  },
  {
    // with an object of its own the noun before is none
    name: "an object of its own and a noun before",
    example: "The news that Norway closed the harbor spread in Oslo.",
    rejects: ({ clause, after, moved }) =>
      moved !== null && after.some(({ kind, governor }) => kind === "object" && governor === clause.verb),
  },
]);

/** "Polish, Ukrainian, and": what stands before is an adjective or a noun of the same list, and no clause. */
function isListEnd({ words }: Sentence, joint: Word): boolean {
  const start = words.slice(0, joint.index).findLastIndex(({ text }) => /^[;:.!?]$/.test(text)) + 1;
  return !words.slice(start, joint.index).some(({ tag }) => /^(?:VB|MD)/.test(tag));
}

/** "From the pending, two-part sale": the noun was lost behind the comma. */
function isHalfNoun(sentence: Sentence, { kind, last, governor }: Segment): boolean {
  const { words } = sentence;
  const [before, end] = [words[last - 1], words[last]];
  if (!/^(?:object|oblique)$/.test(kind) || words[last + 1]?.text !== "," || end === undefined) return false;
  if (/^(?:JJ[RS]?|DT|PRP\$)$/.test(end.tag)) return true;
  if (before?.tag !== "DT") return false;
  if (/^an?$/.test(before.lower) && /^NNP/.test(end.tag)) return true;
  const unjoined = kidsOf(sentence, governor, /^conj/).some(
    (kid) => kid.index > last && /^NN/.test(kid.tag) && kidsOf(sentence, kid, /^cc/).length === 0,
  );
  return unjoined || /^VB[GN]$/.test(end.tag);
}

/** "Lee said that …", not "Lee announced a plan". */
const tellsClause = (
  { sentence, verb }: BareClause,
  segments: readonly Segment[],
  { content, cue }: FoundAttribution,
): boolean =>
  (hasSayingTrait(verb.lower, "clause") && !hasSayingTrait(verb.lower, "object")) ||
  !segments.some(({ kind }) => kind === "object") ||
  segments.some(({ kind, head }) => kind === "clause" && head.relation.startsWith("ccomp")) ||
  content.some((part) => part.end <= cue.start) ||
  sentence.words.some(({ quoted }) => quoted);

/** A tag below this margin is right in two cases of three only. */
const DOUBTFUL_TAG = 45;

function trustOf(verb: Word, subject: Word): number {
  const tags = Math.min(verb.tagMargin, subject.tagMargin) < DOUBTFUL_TAG ? 0.7 : 1;
  return Math.min(verb.margin, subject.margin) * tags;
}
