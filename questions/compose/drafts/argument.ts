import type { Sentence, Word } from "../../reading/document/document.ts";
import { kidsOf } from "../../reading/document/tree.ts";
import { type Host, hostsIn } from "../clauses/host.ts";
import type { Segment } from "../clauses/segments.ts";
import type { Draft } from "../stages/draft.ts";
import { activeOf } from "../english/active.ts";
import { isThing, isTimeNoun, NOBODY } from "../english/nouns.ts";
import { hasSayingTrait } from "../../lexicon/verbs-of-saying.ts";
import { guards, Refusal, refusalOf } from "../material/refusal.ts";
import { answerOf, type FoundAnswer, guarded } from "./answer.ts";
import { putDraft } from "./put.ts";
import { isPlaceNoun } from "./where.ts";
import type { Workshop } from "../material/workshop.ts";

/** "What did Lee open?", "With whom …", "What was the bridge built for?": objects and what hangs on a preposition. */
export function draftArguments(workshop: Workshop): Draft[] {
  return hostsIn(workshop).flatMap((host) =>
    host.segments.flatMap((segment) => {
      if (segment.kind === "object" && !host.says) return objectOf(workshop, host, segment);
      return segment.kind === "oblique" && !host.says ? obliqueOf(workshop, host, segment) : [];
    }),
  );
}

interface Part {
  readonly workshop: Workshop;
  readonly host: Host;
  readonly segment: Segment;
}

/** What keeps an object from being asked for. */
export const OBJECT_GUARDS = guards<Part>([
  {
    name: "an object that says nothing by itself",
    example: "A march took place and the storm missed Oslo.",
    rejects: ({ host, segment }) => isLight(host.sentence, segment),
  },
  {
    name: "an object that is no thing to name",
    example: "The ferry carried 162 people.",
    rejects: ({ workshop, host, segment }) =>
      !isAskable(host.sentence, segment) || workshop.index.timeAt(segment.head) !== undefined,
  },
  {
    name: "what somebody did, in one word",
    example: "Anna Berg did well in Oslo, and Norway did business in Denmark.",
    rejects: ({ segment: { governor, first, last } }) =>
      /^do(?:es|ne)?$|^did$/.test(governor.lower) && first === last,
  },
  {
    // "What does the gas have?" asks for anything
    name: "what somebody has",
    example: "Norway has a bridge in Oslo.",
    rejects: ({ segment }) => /^(?:has|have|had|having)$/.test(segment.governor.lower),
  },
  {
    // "estimates her houses are worth little": what one thinks is a clause, whatever the tree saw
    name: "what somebody thinks or says",
    example: "Norway would not assume any personal responsibility.",
    rejects: ({ segment }) => hasSayingTrait(segment.governor.lower, "clause"),
  },
  {
    name: "an object that goes on behind its end",
    example: "“I have taken responsibility for my bridge in Oslo,” Anna Berg said.",
    rejects: ({ host, segment }) => goesOn(host, segment),
  },
]);

function objectOf(workshop: Workshop, host: Host, segment: Segment): Draft[] {
  const part = { workshop, host, segment };
  const found = refusalOf(OBJECT_GUARDS, part) ?? answerIn(part);
  if (found instanceof Refusal) return refuse(part, found);
  const { wh, answer, needs } = found;
  return putDraft(
    workshop,
    host,
    { wh: wh.words, at: segment },
    {
      slot: "object",
      skill: wh.words === "what" ? "what" : "who",
      rule: wh.words === "what" ? "object: what" : "object: who",
      prior: wh.entity !== null ? 0.84 : 0.72,
      answer,
      needs,
    },
  );
}

const answerIn = ({ workshop, host, segment }: Part): FoundAnswer | Refusal =>
  answerOf(workshop, host.sentence, segment.head);

const refuse = ({ workshop, host, segment }: Part, why: Refusal): never[] =>
  workshop.refuse(host.sentence, "what follows the verb, as the answer:", segment.head.text, why);

/** "Questioned the right | to vote": what follows says which right. */
const TAKES_INFINITIVE =
  /^(?:abilit(?:y|ies)|rights?|eligibility|plans?|decisions?|efforts?|attempts?|chances?|opportunit(?:y|ies)|permission|power|authority|bids?|moves?|offers?|pledges?|promises?|threats?|refusal|desire|willingness|proposals?|deals?|agreements?|calls?|freedom|need|failure|inability|reluctance|capacity|readiness|determination|commitment|intention|tendency|wish|ambition|campaign|fight|struggle|race|drive|measures?|steps?)$/;

/** "Showed support | for Norland": what follows may belong to the thing, unless the verb calls for it. */
function goesOn({ segments, sentence }: Host, { last, governor, head }: Segment): boolean {
  const next = segments.find(({ first }) => first === last + 1)?.preposition?.lower ?? "";
  if (sentence.words[last + 1]?.tag === "TO" && TAKES_INFINITIVE.test(head.lower)) return true;
  return (
    /^(?:of|for|about|over|against|between|toward|towards|on)$/.test(next) &&
    CALLED_FOR.get(next)?.test(governor.lower) !== true
  );
}

/** A thing that one can name: no time, no figure with its unit, no "thing". */
function isAskable({ words }: Sentence, { head, first, preposition }: Segment): boolean {
  const start = words[preposition === null ? first : preposition.index + 1];
  const figure =
    start !== undefined &&
    (/^(?:CD|\$)$/.test(start.tag) ||
      /^(?:about|around|nearly|almost|over|roughly|approximately)$/.test(start.lower));
  return isThing(head) && !isTimeNoun(head) && !figure && !NOBODY.test(head.lower);
}

/** "Take place", "make use of": the noun says nothing by itself. */
const isLight = ({ words }: Sentence, { governor, head, last }: Segment): boolean =>
  /^(?:place|part|use|care|advantage|effect|shape|charge|note|account|way|sense|time|sure|rise|birth|office)$/.test(
    head.lower,
  ) &&
  /^(?:take|takes|took|taken|taking|make|makes|made|making|give|gives|gave|given|come|came)$/.test(
    words[governor.index]?.lower ?? "",
  ) &&
  last - governor.index <= 2;

/**
 * Verbs and adjectives that call for a preposition, so that one can ask for what follows it: "rely on what". After
 * other verbs the same preposition says where, when or how.
 */
const CALLED_FOR: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    in: /^(?:participat|invest|result|believ|engag|speciali[sz]|succe|fail|interest|involv|includ|major|compet|culminat|star|featur|found|describ|us|introduc|defin|manifest|contain|consist|trad|reflect|enrol|enlist)/,
    on: /^(?:rel[iy]|depend|focus|concentrat|bas|insist|comment|vot|work|agree|impos|spen|embark|reflect|cent(?:er|re)|report|buil|draw|rest|feed|capitali[sz]|collaborat|advis|lectur|campaign|hing|model|elaborat|confer|bestow|inflict)/,
    at: /^(?:look|aim|target|laugh|direct|estimat|valu|pric|sold|sell|excel|hint)/,
    to: /^(?:refer|lead|led|belong|contribut|respon|agree|listen|add|attribut|relat|appl[iy]|point|amount|limit|sentenc|devot|object|react|submit|subject|turn|offer|show|present|award|compar|link|dedicat|den[iy]|attach|connect|chang|convert|reduc|assign|expos|grant|restor|appeal|adapt|equat|correspond|adher|similar|close|equal|donat|appoint|elect|promot|nam|renam|commit|cater|subscrib|testif|entitl|known|according|prone|vulnerable|resistant|native|unique|important|ow)/,
    from: /^(?:deriv|suffer|benefit|result|stem|originat|differ|protect|prevent|remov|obtain|receiv|learn|separat|recover|escap|made|mak|draw|borrow|inherit|evolv|develop|descend|exempt|isolat|exclud|ban|buy|bought|purchas|acquir|extract|gain|graduat|resign|withdr|retir|translat|distinguish|free|adapt)/,
    for: /^(?:known|know|call|ask|look|wait|account|responsible|pa[iy]|search|vot|appl[iy]|blam|charg|critici[sz]|award|nominat|famous|campaign|argu|us|serv|stand|stood|need|compensat|arrest|nam|prepar|provid|notable|noted|prais|reserv|suitable|valu|work|advocat|condemn|tri|convict|punish|mistak|substitut|intend|design|remember|honou?r|recogni[sz]|press|push|bid|compet|fight|fought|mourn)/,
    with: /^(?:deal|dealt|charg|associat|agree|cooperat|work|me[et]t?|compet|provid|replac|compar|fill|cover|beg[aiu]n|end|start|help|shar|merg|equip|credit|consult|fight|fought|cope|interfer|negotiat|identif|combin|concern|coincid|align|all[iy]|part|contrast|struggl|affiliat|populat|reward|present|task|entrust|sid|interact|collaborat|infect|link|connect|equat|react|tak|trad|marr|sign|link|tie|content|familiar|compatible|consistent|synonymous)/,
    by: /./,
    of: /^(?:consist|accus|compos|dispos|made|remind|inform|think|thought|dream|approv|aware|capable|convict|suspect|hear|warn|rob|depriv|rid|compris|accept|di|boast|complain|full|part|afraid|proud|tir)/,
    into: /^(?:turn|divid|convert|develop|transform|translat|integrat|incorporat|break|broke|organi[sz]|split|enter|evolv|merg|grow|gr[eo]w|made|mak|separat|subdivid|group|fall|fell|absorb|chang)/,
    about: /./,
    against: /./,
    as: /./,
    over: /^(?:presid|argu|fight|fought|disput|concern|clash|reign|rul|prevail|triumph|protest)/,
  }),
);

/** What keeps a noun behind a preposition from being asked for with that preposition, whatever the answer. */
export const OBLIQUE_GUARDS = guards<Part>([
  {
    name: "a part in front of the subject",
    example: "In defeat, Norway closed the bridge.",
    rejects: ({ segment }) => segment.leading,
  },
  {
    name: "a preposition of several words",
    example: "Norway closed the bridge because of uncertainty.",
    rejects: ({ host, segment: { preposition } }) =>
      preposition !== null && isFixed(host.sentence, preposition),
  },
  {
    name: "a time behind a preposition",
    example: "Norway closed the bridge during the 1960s.",
    rejects: ({ workshop, segment }) => workshop.index.timeAt(segment.head) !== undefined,
  },
  {
    name: "no thing to name behind a preposition",
    example: "The bridges of Norway have been fixed by something.",
    rejects: ({ host, segment }) => !isAskable(host.sentence, segment),
  },
  {
    name: "words that only look like “as” what",
    example: "Norway closed the bridge as part of its plan.",
    rejects: ({ segment: { preposition, head } }) =>
      preposition?.lower === "as" && /^(?:part|well|such|much|many)$/.test(head.lower),
  },
  {
    name: "“by” without a passive",
    example: "The costs of Norway would rise by the harbor of Oslo.",
    rejects: ({ host, segment: { preposition, governor } }) =>
      preposition?.lower === "by" && !host.group.passive && governor.tag !== "VBN",
  },
]);

/** The same, by what the answer is. */
export const OBLIQUE_ANSWER_GUARDS = guards<{ readonly segment: Segment; readonly found: FoundAnswer }>([
  {
    name: "a preposition that the verb does not call for",
    example: "Anna Berg smiled with logic.",
    rejects: ({ segment, found }) => !isCalledFor(segment) && !isWilling(segment, found),
  },
  {
    name: "a place behind its preposition: that is asked by where",
    example: "Norway buys ships from the United States.",
    rejects: ({ segment: { preposition, head }, found: { wh, answer } }) =>
      /^(?:in|at|near|to|from|on)$/.test(preposition?.lower ?? "") &&
      (wh.entity?.kind === "place" || answer.type === "place" || (wh.entity === null && isPlaceNoun(head))),
  },
]);

const isCalledFor = ({ preposition, governor }: Segment): boolean =>
  CALLED_FOR.get(preposition?.lower ?? "")?.test(governor.lower) ?? false;

/** A name behind one of these is asked for whatever the verb. */
const isWilling = ({ preposition }: Segment, { wh: { entity } }: FoundAnswer): boolean =>
  entity !== null && entity.kind !== "place" && WITH_NAMES.test(preposition?.lower ?? "");

function obliqueOf(workshop: Workshop, host: Host, segment: Segment): Draft[] {
  const { preposition } = segment;
  if (preposition === null) return [];
  const part = { workshop, host, segment };
  const found =
    refusalOf(OBLIQUE_GUARDS, part) ??
    guarded(answerIn(part), OBLIQUE_ANSWER_GUARDS, (found) => ({ segment, found }));
  if (found instanceof Refusal) return refuse(part, found);
  const { wh, answer, needs } = found;
  const active = preposition.lower === "by" && host.holders.length < 2 && activeOf(host.group) !== null;
  return putDraft(
    workshop,
    host,
    { wh: wh.words, at: segment, ...(active ? { active } : { stranded: preposition.lower }) },
    {
      slot: "oblique",
      skill: wh.words === "what" ? "what" : "who",
      rule: wh.words === "what" ? "oblique: what" : "oblique: who",
      prior: wh.entity === null ? 0.64 : 0.74,
      answer,
      needs,
    },
  );
}

/** With a name after them these need no verb that calls for them. */
const WITH_NAMES = /^(?:with|by|for|from|to|of|about|against|as)$/;

/** "According to", "because of": several words make one preposition. */
const isFixed = (sentence: Sentence, preposition: Word): boolean =>
  kidsOf(sentence, preposition, /^fixed$/).length > 0 || preposition.lower === "according";
