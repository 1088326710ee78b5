import type { Sentence, Word } from "../document/document.ts";
import { canBeObject, canBeSubject, GIVES } from "./arguments.ts";
import { antecedent } from "../references/registry.ts";
import { isVerb, kidsOf, relationOf } from "../document/tree.ts";

/** A verb or a predicate with the verb "be", and what it joins. */
export interface Clause {
  readonly sentence: Sentence;
  readonly verb: Word;
  /** Auxiliaries, negation and the verb "be", in order of the text. */
  readonly auxiliaries: readonly Word[];
  readonly subject: Word | null;
  readonly object: Word | null;
  /** The subject stands with another verb: "Lee came and left". */
  readonly sharesSubject: boolean;
  /** A sentence with "be" and a noun or adjective. */
  readonly copular: boolean;
  readonly negated: boolean;
}

/** Participles after which a name stands: "a group called Hope", "a boy aged nine". */
const NAMES = /^(?:called|named|titled|dubbed|aged|labell?ed|known|nicknamed|entitled)$/;
const SKIPPED = /^(?:aux|aux:pass|cop|fixed|case|mark|compound|amod|flat|det|punct|goeswith|discourse)$/;

function subjectOf(sentence: Sentence, verb: Word): { word: Word; shared: boolean } | null {
  const own = kidsOf(sentence, verb, /^nsubj(?::pass)?$/).filter((kid) => canBeSubject(sentence, kid));
  const nearest = own.findLast((kid) => kid.index < verb.index) ?? own[0];
  if (nearest !== undefined) {
    const explained = beforeApposition(sentence, verb, nearest);
    return { word: explained ?? lastOfList(sentence, nearest, verb), shared: false };
  }
  const above = sentence.words[verb.head];
  if (
    above !== undefined &&
    verb.relation.startsWith("conj") &&
    /^VB/.test(above.tag) &&
    sameForm(sentence, verb, above)
  ) {
    const shared = kidsOf(sentence, above, /^nsubj/)[0];
    if (shared !== undefined && shared.index < verb.index) return { word: shared, shared: true };
  }
  const controlled = controllerOf(sentence, verb);
  if (controlled !== null) return { word: controlled, shared: true };
  const active = activeHead(sentence, verb);
  if (active !== null) return { word: active, shared: false };
  const beside = beforeApposition(sentence, verb) ?? nounBefore(sentence, verb);
  return beside === null ? null : { word: beside, shared: false };
}

/** "Lee is to leave", "Lee wants to leave": the infinitive has the subject of the verb over it, if that has no object. */
function controllerOf(sentence: Sentence, verb: Word): Word | null {
  let at = verb;
  for (let steps = 0; steps < 4; steps++) {
    const above = sentence.words[at.head];
    if (above === undefined || at.relation !== "xcomp" || !/^VB/.test(above.tag)) return null;
    const kids = kidsOf(sentence, above);
    if (kids.some((kid) => /^(?:obj|iobj)$/.test(kid.relation) && kid.index < verb.index)) return null;
    const subject = kids.find((kid) => /^nsubj/.test(kid.relation));
    if (subject !== undefined) return subject.index < verb.index ? subject : null;
    at = above;
  }
  return null;
}

/** "The crime involved five men": a participle with an object of its own is no participle but the verb. */
function activeHead(sentence: Sentence, verb: Word): Word | null {
  const noun = sentence.words[verb.head];
  if (
    verb.tag !== "VBN" ||
    verb.relation !== "acl" ||
    noun === undefined ||
    !/^NN/.test(noun.tag) ||
    noun.index > verb.index
  )
    return null;
  if (NAMES.test(verb.lower) || GIVES.test(verb.lower) || kidsOf(sentence, verb, /^aux/).length > 0)
    return null;
  return kidsOf(sentence, verb, /^obj$/).length > 0 && noun.index === verb.index - 1 ? noun : null;
}

/** "Kathryn Lee, head of the gallery, said": the noun before the comma that opens the apposition. */
function beforeApposition(sentence: Sentence, verb: Word, subject?: Word): Word | null {
  const { words } = sentence;
  const around = kidsOf(sentence, verb, /^(?:aux|advmod)/).filter((kid) => kid.index < verb.index);
  const start = Math.min(verb.index, ...around.map((kid) => kid.index));
  if (words[start - 1]?.text !== "," || !/^(?:VB[DZP]|VBN|MD|VBG)$/.test(verb.tag)) return null;
  if (subject === undefined && !/^VB[DZP]$/.test(verb.tag) && around.length === 0) return null;
  const comma = commaBefore(words, start);
  const [name, opens] = [words[comma - 1], words[comma + 1]];
  if (name === undefined || opens === undefined || !isAppositionOf(name, opens)) return null;
  if (subject !== undefined && (subject.index < comma || /^NNP/.test(opens.tag))) return null;
  // "Lee, the mayor and Berg,": a list
  const isList = words
    .slice(comma, start)
    .some(({ relation, index }) => relation === "cc" && /^NNP/.test(words[index + 1]?.tag ?? ""));
  const top = topOfName(sentence, name);
  return isList || isHeld(sentence, top) ? null : top;
}

/** The comma before the one that stands before `start`, with no clause or quotation between them; -1 if none. */
function commaBefore(words: readonly Word[], start: number): number {
  for (let at = start - 2; at > 0 && start - at < 22; at--) {
    const word = words[at];
    if (word === undefined || /^["“”:;()]$/.test(word.text) || /^(?:VB[DZP]|MD|WP|WDT)$/.test(word.tag))
      return -1;
    if (word.text === ",") return at;
  }
  return -1;
}

const isAppositionOf = (name: Word, opens: Word): boolean =>
  /^NNPS?$/.test(name.tag) && /^(?:DT|NN|JJ|PRP\$|NNP)$/.test(opens.tag);

/** Whether a preposition stands before a noun and holds it. */
const isHeld = (sentence: Sentence, noun: Word): boolean =>
  kidsOf(sentence, noun, /^case$/).some((kid) => kid.index < noun.index && kid.tag === "IN");

function topOfName(sentence: Sentence, name: Word): Word {
  let top = name;
  for (let steps = 0; steps < 5; steps++) {
    const head = sentence.words[top.head];
    if (head === undefined || !/^(?:flat|compound)/.test(top.relation) || !/^NN/.test(head.tag)) break;
    top = head;
  }
  return top;
}

/** A list without "and" is none: "After the vote, Lee left" when the tree joined "vote" and "Lee". */
function lastOfList(sentence: Sentence, subject: Word, verb: Word): Word {
  if (subject.index > verb.index) return subject;
  const listed = kidsOf(sentence, subject, /^conj/).filter((kid) => kid.index < verb.index);
  const last = listed.at(-1);
  if (last === undefined) return subject;
  const joined =
    listed.some((kid) => kidsOf(sentence, kid, /^cc/).length > 0) ||
    kidsOf(sentence, subject, /^cc/).length > 0;
  const comma = sentence.words.slice(subject.index, last.index).some((word) => word.text === ",");
  return !joined && comma ? last : subject;
}

const TIME_NOUN =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|year|month|week|day|night|morning)s?$/;

/** The noun right before a finite verb without a subject, if it hangs on nothing that takes it away. */
function nounBefore(sentence: Sentence, verb: Word): Word | null {
  if (!/^VB[DZP]$/.test(verb.tag) || verb.relation.startsWith("conj")) return null;
  let at = verb.index - 1;
  while (at > 0 && sentence.words[at]?.tag === "RB") at--;
  const noun = sentence.words[at];
  if (noun === undefined || !/^(?:NN|PRP$)/.test(noun.tag) || TIME_NOUN.test(noun.lower)) return null;
  if (/^(?:obj|obl|iobj|nsubj)/.test(noun.relation) && noun.head < noun.index) return null;
  if (verb.tag === "VBZ" && /^NNS$/.test(noun.tag)) return null;
  let top = noun;
  for (let steps = 0; steps < 4; steps++) {
    const head = sentence.words[top.head];
    if (
      head === undefined ||
      head.index >= verb.index ||
      !/^(?:flat|compound|nmod|appos|conj)/.test(top.relation) ||
      !/^NN/.test(head.tag)
    )
      break;
    top = head;
  }
  return isHeld(sentence, top) ? null : top;
}

/** Joined verbs share a subject when both are finite, or both hang on the same auxiliary. */
function sameForm(sentence: Sentence, verb: Word, above: Word): boolean {
  const helped = kidsOf(sentence, above, /^aux/).length > 0;
  const own = kidsOf(sentence, verb, /^(?:aux|mark)/);
  if (own.some((word) => word.lower === "to")) return false;
  return /^VB[DZP]$/.test(verb.tag) || own.length > 0 || (helped && verb.tag === above.tag);
}

/** A relative pronoun stands for the noun on which its clause hangs. */
function meant(sentence: Sentence, word: Word): Word {
  if (!/^(?:WDT|WP)$/.test(word.tag) && !(word.lower === "that" && word.relation.startsWith("nsubj")))
    return word;
  const noun = antecedent(sentence, word);
  return noun !== undefined && /^(?:NN|PRP|DT|CD)/.test(noun.tag) && noun.index < word.index ? noun : word;
}

/** "Lee Corp., rumoured a target, fell": no lone comma parts a subject from its verb; this is a participle. */
function isParted({ words }: Sentence, verb: Word, subject: Word): boolean {
  if (words[verb.index - 1]?.text !== "," || !/^VB[DN]$/.test(verb.tag) || subject.index > verb.index)
    return false;
  return !words.slice(subject.index + 1, verb.index - 1).some(({ text }) => /^[,)–—-]+$/.test(text));
}

/** The clauses of a sentence: every verb with a subject or an object, and every predicate with "be" and a subject. */
export function findClauses(sentence: Sentence): Clause[] {
  return sentence.words.flatMap((verb) => clauseOf(sentence, verb) ?? []);
}

function clauseOf(sentence: Sentence, verb: Word): Clause | null {
  const around = kidsOf(sentence, verb);
  const copular = around.some((kid) => kid.relation === "cop");
  if ((!/^VB/.test(verb.tag) && !copular) || SKIPPED.test(verb.relation)) return null;
  const found = subjectOf(sentence, verb);
  const subject = found === null || isParted(sentence, verb, found.word) ? null : found;
  const takesNone = copular || (verb.tag === "VBN" && NAMES.test(verb.lower));
  const taken = takesNone ? undefined : around.find((kid) => kid.relation === "obj");
  if (subject === null && taken === undefined) return null;
  const object = taken !== undefined && canBeObject(sentence, verb, taken) ? taken : undefined;
  return {
    sentence,
    verb,
    auxiliaries: around.filter(
      (kid) => kid.index < verb.index && (/^(?:aux|cop)/.test(kid.relation) || NOT.test(kid.lower)),
    ),
    subject: subject === null ? null : meant(sentence, subject.word),
    object: object === undefined ? null : meant(sentence, object),
    sharesSubject: subject?.shared ?? false,
    copular,
    negated: isNegated(sentence, around, subject?.word),
  };
}

const NOT = /^(?:not|n't|never)$/;

/** "Did not leave", "no longer leaves", "no minister left". */
function isNegated(sentence: Sentence, around: readonly Word[], subject: Word | undefined): boolean {
  if (around.some((kid) => NOT.test(kid.lower) || (kid.lower === "no" && relationOf(kid) === "advmod")))
    return true;
  return (
    subject !== undefined &&
    kidsOf(sentence, subject).some((kid) => kid.lower === "no" && kid.relation === "det")
  );
}

/** The nearest verb or predicate at or above a word, by which the word's time and place are told. */
export function clauseOver(sentence: Sentence, from: Word, verbs: ReadonlySet<number>): number {
  let word: Word | undefined = from;
  for (let steps = 0; word !== undefined && steps < 12; steps++) {
    if (verbs.has(word.index)) return word.index;
    if (word !== from && isVerb(word) && !/^(?:aux|cop)/.test(word.relation)) return -1;
    word = sentence.words[word.head];
  }
  return -1;
}
