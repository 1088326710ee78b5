import { oneLine } from "../text/wording.ts";
import type { Bounds } from "../article/clean-text.ts";
import type { Label } from "../article/fact.ts";
import { leavesOpen } from "../lexicon/verbs-of-saying.ts";
import type { FoundAttribution } from "./attributions/attributions.ts";
import type { ArticleDocument, Sentence, Word } from "./document/document.ts";
import type { FoundEvent } from "./events/events.ts";
import { knownPlace } from "./gazetteer/places.ts";
import { countryOfCapital } from "./gazetteer/countries.ts";
import { kidsOf, subtree } from "./document/tree.ts";

/** One thing the article says, in whatever units it says it. Positions are of the clean text. */
export interface FoundFact {
  /** A sentence about the event in words of the article; names stand for pronouns. */
  readonly statement: string;
  readonly label: Label;
  /** Places in the list of events; the fullest telling first. */
  readonly events: readonly number[];
  /** Places in the list of attributions, outermost first. */
  readonly sources: readonly number[];
  readonly evidence: readonly Bounds[];
}

/** Only the top of an article repeats itself: headline, summary and the first sentences. */
const TOP_SENTENCES = 4;
const SAME_FROM = 2;
const MOVES = /^(?:travel|arriv|visit|go|went|fl[ye]w?|come|came|return|head|land|leav|left|depart)/;
const FUNCTION_WORD =
  /^(?:the|a|an|of|to|in|on|at|for|from|with|and|or|as|by|is|was|has|had|have|be|been|were|are|that|its|his|her|their|it|he|she|they|said|says|after|before|over|into)$/;

/** The facts of an article: its events, each once. Acts of saying are no facts of their own; what is said is. */
export function findFacts(
  document: ArticleDocument,
  events: readonly FoundEvent[],
  attributions: readonly FoundAttribution[],
): FoundFact[] {
  const cues = new Set(attributions.map(({ cue }) => cue.start));
  const facts: (FoundFact & { readonly words: ReadonlySet<string> })[] = [];
  for (const [index, event] of events.entries()) {
    if (cues.has(event.clause.verb.start) || !stands(event)) continue;
    const { sentence } = event.clause;
    const statement = stateOf(document.text, event);
    const sources = chain(attributions, event.attribution);
    if (statement.split(" ").length < 3 || !isHeld(sentence, document.text, sources, attributions)) continue;
    const words = wordsOf(statement);
    const isTop = sentence.index < TOP_SENTENCES;
    const same = isTop
      ? facts.findIndex(
          (fact) =>
            (events[fact.events[0] ?? 0]?.clause.sentence.index ?? 99) < sentence.index &&
            isHeading(events[fact.events[0] ?? 0]) &&
            isMain(events[fact.events[0] ?? 0]) &&
            isMain(event) &&
            fact.label === event.label &&
            shared(fact.words, words) >= SAME_FROM,
        )
      : -1;
    const evidence = { start: sentence.unit.start, end: sentence.unit.end };
    const known = facts[same];
    if (known !== undefined) {
      // the sentence of the body says it more fully than the headline
      facts[same] = {
        ...known,
        statement,
        words,
        events: [index, ...known.events],
        evidence: [evidence, ...known.evidence],
        label: event.label,
      };
    } else
      facts.push({
        statement,
        label: event.label,
        events: [index],
        sources,
        evidence: [evidence],
        words,
      });
  }
  return facts.map(({ words: _words, ...fact }) => fact);
}

/** A clause that can stand alone: finite, with a subject that the article names or describes. */
function stands({ clause, subjectName, attribution, object, label }: FoundEvent): boolean {
  const { verb, subject, auxiliaries, copular } = clause;
  if (subject === null || clause.sharesSubject === undefined) return false;
  const finite =
    copular || /^VB[DZP]$/.test(verb.tag) || auxiliaries.some((word) => /^(?:VB[DZP]|MD)$/.test(word.tag));
  if (!finite || isCondition(clause) || isBare(clause, object !== null)) return false;
  if (/^(?:acl|csubj)/.test(verb.relation) && subjectName === null && label !== "characterized") return false;
  if (verb.relation.startsWith("ccomp") && attribution < 0) return false;
  return subjectName !== null || !/^(?:PRP|DT|WP|WDT|EX)$/.test(subject.tag);
}

/** Words follow a verb that the tree did not give it: what it told was lost. */
function isBare({ sentence, verb, copular, auxiliaries }: FoundEvent["clause"], hasObject: boolean): boolean {
  if (copular || hasObject || auxiliaries.some((word) => word.relation === "aux:pass")) return false;
  if (
    kidsOf(sentence, verb).some(
      (kid) => kid.index > verb.index && /^(?:obl|xcomp|ccomp|obj|compound:prt)/.test(kid.relation),
    )
  )
    return false;
  const next = sentence.words[verb.index + 1];
  return (
    /^(?:be|is|are|was|were|been|'s)$/.test(verb.lower) ||
    (next !== undefined &&
      !/^(?:[.,;:!?"”’)–—-]+|and|but|or)$/.test(next.text) &&
      !/^(?:IN|RB|TO)$/.test(next.tag))
  );
}

/** A clause that only says when, how or whether: "before the visit ends". */
const isCondition = ({ sentence, verb }: FoundEvent["clause"]): boolean =>
  kidsOf(sentence, verb, /^mark$/).some((mark) =>
    /^(?:before|if|unless|until|whether|than|once|lest|till)$/.test(mark.lower),
  );

/** What a source denies or asks is nothing that it says, and a question says nothing. */
function isHeld(
  { unit }: Sentence,
  text: string,
  sources: readonly number[],
  attributions: readonly FoundAttribution[],
): boolean {
  if (text[unit.end - 1] === "?" || /\?["”]$/.test(text.slice(unit.end - 2, unit.end))) return false;
  return !sources.some((source) => leavesOpen(attributions[source]?.cueWord.lower ?? ""));
}

const isHeading = (event: FoundEvent | undefined): boolean =>
  /^(?:headline|summary)$/.test(event?.clause.sentence.unit.role ?? "");
const isMain = (event: FoundEvent | undefined): boolean => event?.clause.verb.relation === "root";

function chain(attributions: readonly FoundAttribution[], innermost: number): number[] {
  const sources: number[] = [];
  for (
    let at = innermost;
    at >= 0 && sources.length < 5 && !sources.includes(at);
    at = attributions[at]?.parent ?? -1
  )
    sources.unshift(at);
  return sources;
}

/** The words of a clause from its predicate on, without clauses that only stand beside it. */
function stateOf(text: string, { clause, predicate, subject, subjectName }: FoundEvent): string {
  const { sentence, verb } = clause;
  const below = subtree(sentence, verb, (kid, parent) => !(parent === verb && isBeside(sentence, kid, verb)));
  let last = verb.index;
  const inside = new Set(below);
  while (
    last + 1 < sentence.words.length &&
    (inside.has(last + 1) ||
      (/^[,'’"“”-]$/.test(sentence.words[last + 1]?.text ?? "") && inside.has(last + 2)))
  )
    last++;
  const end = Math.max(sentence.words[last]?.end ?? predicate.end, predicate.end);
  const name = subjectName ?? (subject === null ? "" : text.slice(subject.start, subject.end));
  return oneLine(`${name} ${text.slice(predicate.start, end)}`);
}

const isBeside = (sentence: Sentence, kid: Word, verb: Word): boolean =>
  kid.index > verb.index &&
  (/^(?:parataxis|conj|advcl|discourse|cc)/.test(kid.relation) ||
    (kid.relation === "punct" && kid.text !== "-")) &&
  sentence.words[kid.index] !== undefined;

/** The telling words of a statement; a capital counts as its state, and going anywhere as one verb. */
function wordsOf(statement: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of statement.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const place = countryOfCapital(word) ?? (knownPlace(word) === undefined ? undefined : word);
    const plain = word.toLowerCase();
    if (FUNCTION_WORD.test(plain)) continue;
    for (const part of (place ?? (MOVES.test(plain) ? "go" : plain.replace(/(?:ed|ing|s)$/, "")))
      .toLowerCase()
      .split(" "))
      words.add(part);
  }
  return words;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return Math.min(a.size, b.size) > 6 && count < 3 ? count - 1 : count;
}
