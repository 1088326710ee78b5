import type { Bounds } from "../../article/clean-text.ts";
import { tellsOfSpeech } from "../../lexicon/verbs-of-saying.ts";
import type { Sentence, Word } from "../../reading/document.ts";
import type { FoundEvent } from "../../reading/events/events.ts";
import { phraseOf } from "../../reading/phrase.ts";
import { isName, isVerb, kidsOf, subtree } from "../../reading/tree.ts";
import { inSentence } from "../material/in-sentence.ts";
import type { Workshop } from "../material/workshop.ts";

/** Where the clause of an event begins and ends, in the clean text; null where it cannot be taken out whole. */
export function stretchOf(event: FoundEvent, workshop: Workshop): Bounds | null {
  if (!standsByItself(event)) return null;
  const { words } = event.clause.sentence;
  const stretch = event.attribution < 0 ? ownStretch(event, workshop) : saidStretch(event, workshop);
  if (stretch === null) return null;
  const end = words.findLast((word) => word.end <= stretch.end && /[\p{L}\p{N}]/u.test(word.text));
  const behind = words.filter((word) => word.start >= stretch.end);
  const isTorn =
    end === undefined || DANGLING.test(end.tag) || /^(?:which|who|that|than|as)$/.test(end.lower);
  return isTorn || goesOn(end, behind) || isInsideList(end, event.clause.sentence) ? null : stretch;
}

/** Whether a clause is not told whole without what stands behind its last word. */
function goesOn(end: Word, behind: readonly Word[]): boolean {
  const [comma, joint] = behind;
  if (comma?.text === ",") {
    // "prevented hundreds, many of them old, from crossing": the verb goes on behind what is only added
    if (/^(?:from|to|into|of|with|as|against)$/.test(joint?.lower ?? "")) return true;
    // "have established, and heavily promoted, a bank": what both take stands behind
    const [and, verb] = behind.slice(1, 4).filter(({ tag }) => tag !== "RB");
    if (/^VB[DN]$/.test(end.tag) && and?.tag === "CC" && /^VB[DN]$/.test(verb?.tag ?? "")) return true;
  }
  // "could sell it, but only if …": it is told with its condition or not at all
  const [first, second] = behind.filter(({ text }) => /\p{L}/u.test(text));
  return isCondition(first) || (first?.tag === "CC" && isCondition(second));
}

const isCondition = (word: Word | undefined): boolean => CONDITION.test(word?.lower ?? "");
const CONDITION = /^(?:if|unless|only|provided|until|except)$/;

/** The line at the end that says who wrote what. */
const CREDIT =
  /\b(?:reported from|reporting from|contributed (?:reporting|to th)|additional reporting|reports? (?:from|for) (?=\p{Lu}))/iu;

/** Words in capitals, as headings inside a text have them. */
const SHOUTS = /\b\p{Lu}{3,}(?: \p{Lu}{2,}){2,}\b/u;

/** A verb of its own with a subject of its own, in a clause that nothing depends on: no question, no condition. */
function standsByItself({ clause }: FoundEvent): boolean {
  const { verb, auxiliaries, copular, subject, sharesSubject, sentence } = clause;
  if (subject === null || sharesSubject || subject.index > verb.index) return false;
  if (/^(?:WP|WDT|EX|DT)$/.test(subject.tag) || /^(?:i|we|you|it)$/.test(subject.lower)) return false;
  // "as an adviser pointed out" hangs on another clause, whatever the tree says
  if (kidsOf(sentence, verb, /^mark$/).some(({ lower }) => lower !== "that")) return false;
  if (
    tellsOfSpeech(verb.lower) &&
    sentence.words.slice(subject.index, verb.index).some(({ lower }) => lower === "as")
  )
    return false;
  if (SHOUTS.test(sentence.words.map(({ text }) => text).join(" "))) return false;
  if (CREDIT.test(sentence.words.map(({ text }) => text).join(" "))) return false;
  if (sentence.words.some(({ text }) => text === "?" || text === "…" || text === "...")) return false;
  return copular || /^VB[DZP]$/.test(verb.tag) || auxiliaries.some(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag));
}

/** What the article tells itself: a root clause that begins its sentence, without what stands beside it. */
function ownStretch(event: FoundEvent, workshop: Workshop): Bounds | null {
  const { sentence, verb } = event.clause;
  const { unit, words } = sentence;
  if (verb.relation !== "root") return null;
  const stretch = wholeClause(event, unit.start);
  if (stretch === null) return null;
  const isIn = ({ start, end }: Bounds): boolean => start >= stretch.start && end <= stretch.end;
  if (
    inSentence(workshop, sentence).attributions.some(({ cue }) => isIn(cue)) ||
    words.some((word) => word.quoted && isIn(word))
  )
    return null;
  return stretch;
}

/** What a source says: the main clause of content in one piece. */
function saidStretch(event: FoundEvent, { material: { analysis } }: Workshop): Bounds | null {
  const { clause, attribution } = event;
  const [part, another] = analysis.attributions[attribution]?.content ?? [];
  if (part === undefined || another !== undefined || part.start < clause.sentence.unit.start) return null;
  if (part.end > clause.sentence.unit.end) return null;
  const said = clause.sentence.words.filter(({ start, end }) => start >= part.start && end <= part.end);
  if (said.every(({ quoted, tag }) => quoted || !/^[A-Z]/.test(tag))) return null;
  const stretch = wholeClause(event, part.start);
  return stretch === null ? null : { start: stretch.start, end: Math.min(stretch.end, part.end) };
}

/**
 * From the subject, or a time before it, to the last word that hangs on the verb: null where words of the clause
 * stand before that, or where other words stand between. Clauses beside it are left out.
 */
function wholeClause({ clause, subject: named }: FoundEvent, from: number): Bounds | null {
  const { sentence, verb, subject } = clause;
  if (subject === null) return null;
  const { words } = sentence;
  const first = words.find(({ start }) => start >= from);
  const phrase = phraseOf(sentence, subject, { appositions: true, clauses: true }).first;
  // a name that the tree cut in two begins where its first word stands
  const begin = Math.min(
    phrase,
    words.findIndex(({ start }) => start >= (named?.start ?? subject.start)),
  );
  if (first === undefined) return null;
  const lead = words.slice(first.index, begin);
  if (lead.length > 0 && !isTimeLead(lead)) return null;
  const isApart = (kid: Word): boolean => isBeside(kid, verb) && standsApart(kid, sentence);
  const inside = new Set(subtree(sentence, verb, (kid, parent) => !(parent === verb && isApart(kid))));
  let last = verb.index;
  while (
    last + 1 < words.length &&
    (inside.has(last + 1) || (isMark(words[last + 1]) && inside.has(last + 2)))
  )
    last++;
  const end = words[last];
  const rest = words.slice(last + 1).find(({ relation }) => relation !== "punct");
  if (end === undefined || (rest !== undefined && !isApart(topOf(rest, words, verb)))) return null;
  if (words.slice(begin, last + 1).some((word) => tellsSource(word, verb))) return null;
  if (
    /^(?:morning|day|night|moment|week|month|year|time|minute|evening|afternoon)$/.test(
      words[begin + 1]?.lower ?? "",
    ) &&
    isName(words[begin + 2] ?? verb)
  )
    return null;
  for (let at = begin; at < verb.index; at++) if (!inside.has(at) && !isMark(words[at])) return null;
  return { start: first.start, end: beforeSecondClause(words, verb.index, last) };
}

/** The end of a clause before ", and the mayor left", which the tree may hang on any of its verbs. */
function beforeSecondClause(words: readonly Word[], verb: number, last: number): number {
  for (let at = verb + 1; at < last; at++) {
    if (words[at]?.text !== "," || words[at + 1]?.tag !== "CC") continue;
    const begins = words
      .slice(at + 2, last + 1)
      .some(
        ({ relation, index, head }) =>
          relation.startsWith("nsubj") &&
          index > at &&
          head > index &&
          words[head]?.relation.startsWith("conj") === true &&
          (words[head]?.head ?? at) < at,
      );
    if (begins) return words[at - 1]?.end ?? words[last]?.end ?? 0;
  }
  return words[last]?.end ?? 0;
}

/** ", the paper reports" inside: the clause has a source that was not read. */
const tellsSource = (word: Word, verb: Word): boolean =>
  word !== verb &&
  tellsOfSpeech(word.lower) &&
  /^(?:parataxis|appos|ccomp|dep|advcl)/.test(word.relation) &&
  /^VB[DZP]$/.test(word.tag);

/** "On Friday,", "In 2019": words of a time and a comma. */
const isTimeLead = (lead: readonly Word[]): boolean =>
  lead.length <= 5 &&
  lead.every(
    ({ tag, lower, relation }) =>
      /^(?:IN|CD|DT|,)$/.test(tag) ||
      relation === "punct" ||
      /day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|year|month|week)$/.test(
        lower,
      ),
  );

const isBeside = (kid: Word, verb: Word): boolean =>
  kid.index > verb.index && /^(?:parataxis|conj|advcl|discourse|cc|punct)/.test(kid.relation);
/** "and" without a comma follows, and what it joins is no verb: the list goes on. */
function isInsideList({ index }: Word, { words }: Sentence): boolean {
  if (words[index + 1]?.tag !== "CC") return false;
  const joined = words.slice(index + 2).find(({ relation }) => relation.startsWith("conj"));
  return joined === undefined || !isVerb(joined) || joined.tag === "VBN";
}

/** A comma, a dash or an "and" parts it from the clause; without one it is a part that the tree hung wrongly. */
function standsApart(kid: Word, sentence: Sentence): boolean {
  const first = sentence.words[subtree(sentence, kid)[0] ?? kid.index] ?? kid;
  const before = sentence.words[first.index - 1];
  if (kid.relation.startsWith("conj") && !isVerb(kid)) return false;
  return (
    kid.relation === "punct" ||
    MARK.test(first.text) ||
    first.tag === "CC" ||
    before?.tag === "CC" ||
    (before !== undefined && MARK.test(before.text))
  );
}

const MARK = /^[,;:–—-]$/;
/** A clause that ends in one of these was torn. */
const DANGLING = /^(?:IN|TO|WDT|WP|WP\$|WRB|DT|PDT|CC|PRP\$|MD|POS)$/;
const isMark = (word: Word | undefined): boolean => word !== undefined && /^[,'’"“”-]$/.test(word.text);

function topOf(word: Word, words: readonly Word[], verb: Word): Word {
  let top = word;
  for (let steps = 0; steps < 40 && top.head >= 0 && top.head !== verb.index; steps++)
    top = words[top.head] ?? top;
  return top;
}
