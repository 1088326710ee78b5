import type { Sentence, Word } from "../../reading/document/document.ts";
import type { Clause } from "../../reading/events/clauses.ts";
import { type Phrase, phraseOf } from "../../reading/document/phrase.ts";
import { isVerb, kidsOf, relationOf, subtree } from "../../reading/document/tree.ts";
import { beforeMark, glued, nounEnd } from "./noun-phrase.ts";
import { timePhraseEnd } from "./time-phrase.ts";

type SegmentKind = "verb" | "particle" | "object" | "predicate" | "oblique" | "adverb" | "clause";

/** A run of words that belongs together: "the bridge", "with Ann Lee", "to hold". */
export interface Segment extends Phrase {
  readonly kind: SegmentKind;
  readonly head: Word;
  /** The verb or predicate on which it hangs. */
  readonly governor: Word;
  /** The word of an oblique that says how: "with"; null without one. */
  readonly preposition: Word | null;
  /** The sentence stays whole without it. */
  readonly optional: boolean;
  /** It stood before the subject. */
  readonly leading: boolean;
  /** A comma parts it from what stands before. */
  readonly loose?: boolean;
  /** What the tree left open at the end of the clause; it is said as it stands and never asked for. */
  readonly tail?: boolean;
}

/** Adverbs that join a sentence to the ones before it, or only mean something on the day. */
const DROPPED_ADVERBS =
  /^(?:also|too|however|meanwhile|moreover|furthermore|therefore|thus|instead|then|still|already|yet|even|just|again|indeed|later|earlier|soon|now|so|as|well|initially|eventually|finally|recently|currently|once|ago|likewise|similarly|additionally|nonetheless|nevertheless|accordingly|consequently|subsequently|simultaneously|effectively)$/;
const ENDS_CLAUSE =
  /^(?:conj|cc|parataxis|discourse|dep|vocative|nsubj|csubj|dislocated|list|reparandum|appos|acl|expl)$/;

/** The parts after a verb in their order, up to where the clause ends or the tree gets doubtful. */
export function segmentsAfter(sentence: Sentence, head: Word, from: number): Segment[] {
  const segments: Segment[] = [];
  let next = from;
  for (const kid of kidsOf(sentence, head)) {
    if (kid.index < from) continue;
    const relation = relationOf(kid);
    if (relation === "punct" || ENDS_CLAUSE.test(relation)) break;
    const inside = subtree(sentence, kid);
    if (Math.min(...inside) !== next) break;
    const made = withTime(
      sentence,
      head,
      withoutComma(sentence, segmentsOf(sentence, head, kid)),
      Math.max(...inside),
    );
    const last = made.at(-1)?.last;
    if (last === undefined) break;
    segments.push(...made);
    next = last + 1;
    if (Math.max(...inside) > last) break;
  }
  return segments;
}

/** "The talks | in May": a date that the tree hangs on the noun before it is a part of its own. */
function withTime(sentence: Sentence, governor: Word, made: Segment[], end: number): Segment[] {
  const last = made.at(-1)?.last;
  const close = last === undefined || last >= end ? null : timePhraseEnd(sentence.words, last + 1);
  const head = sentence.words[close ?? -1];
  if (last === undefined || close === null || close > end || head === undefined) return made;
  const preposition = sentence.words[last + 1] ?? null;
  return [
    ...made,
    {
      kind: "oblique",
      head,
      governor,
      preposition,
      first: last + 1,
      last: close,
      optional: true,
      leading: false,
    },
  ];
}

/** A part that the tree begins with a comma is an afterthought: it can be asked for, and is said in no question. */
function withoutComma({ words }: Sentence, segments: Segment[]): Segment[] {
  const [first, ...rest] = segments;
  if (first === undefined || words[first.first]?.text !== "," || first.last === first.first) return segments;
  return [
    { ...first, first: first.first + 1, loose: true, optional: true },
    ...rest.map((one) => ({ ...one, loose: true, optional: true })),
  ];
}

/** The predicate of a clause with "be", and what follows it; null where the tree leaves its start open. */
export function copularSegments(sentence: Sentence, predicate: Word): Segment[] | null {
  const copula = kidsOf(sentence, predicate, /^cop$/).at(-1);
  if (copula === undefined || copula.index > predicate.index) return null;
  let first = copula.index + 1;
  while (
    first < predicate.index &&
    sentence.words[first]?.tag === "RB" &&
    sentence.words[first]?.relation === "advmod"
  )
    first++;
  const noun = /^(?:NN|CD|PRP)/.test(predicate.tag);
  const last = noun ? nounEnd(sentence, predicate) : predicate.index;
  const preposition = kidsOf(sentence, predicate, /^case$/).find((word) => word.index >= first) ?? null;
  // "was back | to the road", "was like a storm": nothing that one could ask for
  if (/^(?:to|like)$/.test(preposition?.lower ?? "")) return null;
  const segment: Segment = {
    kind: preposition === null ? "predicate" : "oblique",
    head: predicate,
    governor: copula,
    preposition,
    first,
    last,
    optional: false,
    leading: false,
  };
  // "good at it", "proud of it": what follows an adjective completes it
  if (!noun)
    return [
      segment,
      ...segmentsAfter(sentence, predicate, last + 1).map((one) =>
        one.first === last + 1 && one.loose !== true ? { ...one, optional: false } : one,
      ),
    ];
  return withTime(sentence, copula, [segment], Math.max(...subtree(sentence, predicate)));
}

/** The object of a relative clause, which stands before its verb: "the bridge that Lee built". */
export function objectAhead(sentence: Sentence, { object, verb }: Clause): Segment | null {
  if (object === null || object.index > verb.index || !verb.relation.startsWith("acl")) return null;
  const { first, last } = phraseOf(sentence, object);
  if (last >= verb.index) return null;
  return {
    kind: "object",
    head: object,
    governor: verb,
    preposition: null,
    first,
    last,
    optional: false,
    leading: false,
  };
}

/** What stands before the subject and says when, where or with what: "In 1990, …". */
export function leadingSegments(sentence: Sentence, verb: Word, subjectFirst: number): Segment[] {
  return kidsOf(sentence, verb, /^obl/).flatMap((kid) => {
    if (kid.index >= subjectFirst) return [];
    const first = Math.min(...subtree(sentence, kid));
    const last = nounEnd(sentence, kid);
    const follows = sentence.words[last + 1];
    if (last >= subjectFirst || follows === undefined) return [];
    return [{ ...oblique(sentence, verb, kid, first, last), optional: true, leading: true }];
  });
}

function oblique(sentence: Sentence, governor: Word, kid: Word, first: number, last: number): Segment {
  const preposition = kidsOf(sentence, kid, /^case$/).find((word) => word.index < kid.index) ?? null;
  const optional = !isNeeded(sentence, governor, first);
  return { kind: "oblique", head: kid, governor, first, last, preposition, optional, leading: false };
}

/** "Lies on the Rhine": what stands right after a verb without an object is often no extra. */
const isNeeded = ({ words }: Sentence, governor: Word, first: number): boolean =>
  first === governor.index + 1 && !governor.kids.some((kid) => words[kid]?.relation === "obj");

function segmentsOf(sentence: Sentence, governor: Word, kid: Word): Segment[] {
  const first = Math.min(...subtree(sentence, kid));
  const one = (kind: SegmentKind, last: number, optional: boolean): Segment[] => [
    { kind, head: kid, governor, first, last, optional, preposition: null, leading: false },
  ];
  switch (relationOf(kid)) {
    case "compound":
      return kid.relation === "compound:prt" ? one("particle", kid.index, false) : [];
    case "obj":
    case "iobj":
      return objectSegments(sentence, governor, kid, first);
    case "obl":
      return [oblique(sentence, governor, kid, first, nounEnd(sentence, kid))];
    case "advmod":
      return one("adverb", runEnd(sentence, kid), true);
    case "xcomp": {
      if (!isVerb(kid) || kidsOf(sentence, kid, /^cop$/).length > 0)
        return one("predicate", nounEnd(sentence, kid), false);
      return [...one("verb", kid.index, false), ...segmentsAfter(sentence, kid, kid.index + 1)];
    }
    case "ccomp":
      return one("clause", runEnd(sentence, kid), false);
    case "advcl":
      // "unless it rains": without it the rest is not so
      return one(
        "clause",
        runEnd(sentence, kid),
        !/^(?:if|unless|until|except)$/.test(sentence.words[first]?.lower ?? ""),
      );
    default:
      return [];
  }
}

/** An adverb that a question may do without, and must where the question stands alone. */
export const isDropped = ({ kind, head, loose }: Segment): boolean =>
  loose === true || (kind === "adverb" && DROPPED_ADVERBS.test(head.lower));

/** Dealings and deliveries: who is at the other end belongs to the deed, wherever the tree hangs it. */
const DEALING =
  /^(?:talks?|meetings?|negotiations?|discussions?|deals?|agreements?|treaty|treaties|pacts?|ties|relations|contracts?|alliances?|war|peace|conversations?|interviews?)$/;
const SENDS =
  /^(?:s[eh]nd|sent|ship|deliver|sell|sold|giv|gave|supply|supplie|provid|export|hand|transfer|pa[iy]|offer|lend|lent|donat|present|return|br[io]|tak|took|mov|import|buy|bought|receiv|g[eo]t|steal|stole)/;

/** "Hold talks | with Lund", "ship arms | to Russia". */
function objectSegments(sentence: Sentence, governor: Word, kid: Word, first: number): Segment[] {
  const last = nounEnd(sentence, kid);
  const whole: Segment = {
    kind: "object",
    head: kid,
    governor,
    preposition: null,
    first,
    last,
    optional: false,
    leading: false,
  };
  const other = kidsOf(sentence, kid, /^nmod/).find(
    ({ index, tag }) => index > kid.index && index <= last && /^NNP/.test(tag),
  );
  const preposition = other === undefined ? undefined : kidsOf(sentence, other, /^case$/)[0];
  if (other === undefined || preposition === undefined || preposition.index <= kid.index) return [whole];
  const deals = DEALING.test(kid.lower) && /^(?:with|against)$/.test(preposition.lower);
  const sends = SENDS.test(governor.lower) && /^(?:to|from)$/.test(preposition.lower);
  if (!deals && !sends) return [whole];
  return [
    { ...whole, last: preposition.index - 1 },
    {
      kind: "oblique",
      head: other,
      governor,
      preposition,
      first: preposition.index,
      last,
      optional: true,
      leading: false,
    },
  ];
}

function runEnd(sentence: Sentence, kid: Word): number {
  const last = beforeMark(sentence, Math.max(...subtree(sentence, kid)), kid.index);
  return glued(sentence, Math.max(last, kid.index));
}

/** Whether the tree has more words for a part than were taken: a comma or a bracket cut it. */
export const isCut = (sentence: Sentence, { head, last, tail }: Segment): boolean =>
  tail !== true &&
  subtree(sentence, head).some((index) => index > last && sentence.words[index]?.relation !== "punct");
