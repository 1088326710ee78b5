import { bracketsBefore } from "../../text/marks.ts";
import type { Analysis } from "../../reading/analyse.ts";
import { hasSayingTrait } from "../../lexicon/verbs-of-saying.ts";
import type { FoundAttribution } from "../../reading/attributions/attributions.ts";
import type { Sentence, Word } from "../../reading/document.ts";
import type { FoundEvent } from "../../reading/events/events.ts";
import { type Phrase, phraseOf } from "../../reading/phrase.ts";
import { kidsOf } from "../../reading/tree.ts";
import { verbGroupOf, type VerbGroup } from "../english/verb-group.ts";
import type { Workshop } from "../material/workshop.ts";
import { isAgreed } from "./agreement.ts";
import { tailOf } from "./closing.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { hasLostNoun, isContentOfNoun, isDenial, isThought, isUnasked } from "./unasked.ts";
import { copularSegments, leadingSegments, objectAhead, type Segment, segmentsAfter } from "./segments.ts";

/** A clause that can be asked about: finite, with a subject that can be said, and parts in a sure order. */
export interface Host {
  readonly event: FoundEvent;
  /** Id of its fact in `material.facts`. */
  readonly fact: string;
  readonly sentence: Sentence;
  readonly subject: Word;
  readonly subjectPhrase: Phrase;
  readonly group: VerbGroup;
  readonly verb: Word;
  readonly copular: boolean;
  /** What follows the verb, in order; then what stood before the subject. */
  readonly segments: readonly Segment[];
  /** Who says it, outermost first; empty when the article says it itself. */
  readonly holders: readonly FoundAttribution[];
  /** It tells what somebody says in a whole clause or a quotation; such are asked for by who says them. */
  readonly says: boolean;
  /** 0 to 1: how sure the tags and the tree are of the verb and its subject. */
  readonly trust: number;
}

/** The clauses of an article that can be asked about, in its order. */
export const hostsIn = (workshop: Workshop): readonly Host[] => workshop.once(findHosts);

function findHosts({ material }: Workshop): Host[] {
  const { analysis } = material;
  const saidAt = new Map(analysis.attributions.map((said) => [said.cueWord.start, said]));
  return analysis.events.flatMap((event, place) => {
    const host = hostOf(event, analysis);
    if (host === null) return [];
    const said = saidAt.get(event.clause.verb.start);
    return [
      { ...host, says: said !== undefined && tellsClause(host, said), fact: material.factOfEvent(place) },
    ];
  });
}

function hostOf(event: FoundEvent, analysis: Analysis): Omit<Host, "says" | "fact"> | null {
  const { sentence, verb, subject, copular } = event.clause;
  if (sentence.unit.role !== "sentence" || subject === null || subject.index >= verb.index) return null;
  if (/^(?:EX|WP|WDT|WRB|DT|WP\$)$/.test(subject.tag) || isUnasked(event.clause)) return null;
  const holders = holdersOf(event, analysis.attributions);
  if (
    holders.length === 0
      ? isThought(sentence, verb)
      : holders.some(isDenial) || isContentOfNoun(sentence, verb)
  )
    return null;
  const group = verbGroupOf(event.clause);
  if (group === null || !isAgreed(sentence, subject, group)) return null;
  const subjectPhrase = analysis.registry.besideOf(sentence, subject) ?? nounPhrase(sentence, subject);
  if (subjectPhrase === null || subjectPhrase.last >= verb.index) return null;
  if (/^VB/.test(sentence.words[subjectPhrase.last]?.tag ?? "")) return null;
  // "Profiting off the collapse was good business": no subject stands behind a preposition
  const before = sentence.words[subjectPhrase.first - 1];
  // "Polish and Lithuanian Americans combined": the tree holds the last of several for all
  if (before?.tag === "CC" && before.index > 0 && !/^(?:conj|root|parataxis)/.test(verb.relation))
    return null;
  if (before?.tag === "CC" && isListEnd(sentence, before)) return null;
  if (before !== undefined && (before.tag === "RP" || (before.tag === "IN" && before.relation === "case")))
    return null;
  // "Meantime, agents searched": what stands before the comma is no part of them
  if (sentence.words[subjectPhrase.first + 1]?.text === "," && subject.index > subjectPhrase.first + 1)
    return null;
  if (bracketsBefore(sentence.words, subject.index) !== bracketsBefore(sentence.words, verb.index))
    return null;
  const after = copular ? copularSegments(sentence, verb) : segmentsAfter(sentence, verb, verb.index + 1);
  const tail = after === null ? null : tailOf(sentence, verb, after);
  if (after === null || tail === null || after.some((segment) => isHalfNoun(sentence, segment))) return null;
  const moved = copular ? null : objectAhead(sentence, event.clause);
  if (moved === null && hasLostNoun(event.clause)) return null;
  // "rumours that Lee sold the bridge": with an object of its own the noun before is none
  if (moved !== null && after.some(({ kind, governor }) => kind === "object" && governor === verb))
    return null;
  return {
    ...{ event, sentence, subject, subjectPhrase, group, verb, copular },
    segments: [
      ...(moved === null ? [] : [moved]),
      ...after,
      ...(tail === "closed" ? [] : [tail]),
      ...leadingSegments(sentence, verb, subjectPhrase.first),
    ],
    holders,
    trust: trustOf(verb, subject),
  };
}

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
  { segments, sentence, verb }: Pick<Host, "segments" | "sentence" | "verb">,
  { content, cue }: FoundAttribution,
): boolean =>
  (hasSayingTrait(verb.lower, "clause") && !hasSayingTrait(verb.lower, "object")) ||
  !segments.some(({ kind }) => kind === "object") ||
  segments.some(({ kind, head }) => kind === "clause" && head.relation.startsWith("ccomp")) ||
  content.some((part) => part.end <= cue.start) ||
  sentence.words.some(({ quoted }) => quoted);

function holdersOf({ attribution }: FoundEvent, all: readonly FoundAttribution[]): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  for (let at = attribution; at >= 0 && found.length < 5; ) {
    const holder = all[at];
    if (holder === undefined || found.includes(holder)) break;
    found.unshift(holder);
    at = holder.parent;
  }
  return found;
}

/** A tag below this margin is right in two cases of three only. */
const DOUBTFUL_TAG = 45;

function trustOf(verb: Word, subject: Word): number {
  const tags = Math.min(verb.tagMargin, subject.tagMargin) < DOUBTFUL_TAG ? 0.7 : 1;
  return Math.min(verb.margin, subject.margin) * tags;
}

/** What an attribution's source is called with everything that only describes it left out. */
export const sourcePhrase = ({ sentence, sourceHead }: FoundAttribution): Phrase =>
  phraseOf(sentence, sourceHead);
