import type { ArticleDocument, Sentence, Word } from "../document/document.ts";
import type { Gender } from "../gazetteer/given-names.ts";
import type { Entity, Mention } from "../names/entities.ts";
import { genderOfPronoun } from "../names/gender.ts";
import { officeHolder } from "./office-holder.ts";
import { someone, staysInView, strangerAt } from "./someone.ts";
import { tellsOfSpeech } from "../../lexicon/verbs-of-saying.ts";
import { isVerb } from "../document/tree.ts";
import { unreadNames } from "./unread-names.ts";

/** A pronoun or an office word ("the minister") that stands for a person. */
export interface Reference {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly person: Entity;
}

interface Named {
  readonly person: Entity;
  readonly at: number;
  readonly paragraph: number;
  readonly sentence: number;
  readonly subject: boolean;
  /** The verb of which it is the subject; -1 if it is none. */
  readonly verb: number;
  /** Somebody without a name in what somebody says. */
  readonly unheard: boolean;
  /** Subject of the reporting verb that heads its sentence. */
  readonly speaks: boolean;
}

/**
 * Who "he", "she" and "the minister" are. Only where one person alone can be meant: the nearest sentence that names
 * anybody fitting names one only, or the pronoun is what that very person says. Everything else stays open.
 */
export function findReferences(document: ArticleDocument, mentions: readonly Mention[]): Reference[] {
  const isUnread = unreadNames(document, mentions);
  const bySentence = new Map<number, Mention[]>();
  for (const mention of mentions) {
    if (mention.entity.kind !== "person") continue;
    const list = bySentence.get(mention.sentence.index) ?? [];
    list.push(mention);
    bySentence.set(mention.sentence.index, list);
  }
  const recent: Named[] = [];
  const known: Entity[] = [];
  const found: Reference[] = [];
  for (const sentence of document.sentences) {
    if (sentence.unit.role === "headline" && sentence.index > 0) recent.length = 0;
    const here = bySentence.get(sentence.index) ?? [];
    const named = [...here];
    const passing: Named[] = [];
    // a quotation without marks: its "she" may be anyone to its "I"
    const ownVoice = sentence.words.some(
      (word) => /^(?:i|my|me)$/.test(word.lower) && word.text !== "i" && !word.quoted,
    );
    for (const word of sentence.words) {
      while (named[0] !== undefined && named[0].first <= word.index) {
        const mention = named.shift() as Mention;
        remember(recent, sentence, mention.first, mention.last, mention.entity);
        if (!known.includes(mention.entity)) known.push(mention.entity);
      }
      const holder = officeHolder(sentence, word, known, here);
      if (holder !== null) {
        found.push({ sentence, first: holder.first, last: word.index, person: holder.person });
        remember(recent, sentence, holder.first, word.index, holder.person);
        continue;
      }
      if (isUnread(sentence, word)) remember(recent, sentence, word.index, word.index, someone(null));
      const stranger = strangerAt(sentence, word, here);
      if (stranger !== undefined) {
        remember(recent, sentence, word.index, word.index, someone(stranger));
        if (!staysInView(word)) passing.push(recent.at(-1) as Named);
      }
      const gender = genderOfPronoun(word.lower);
      if (gender === undefined || ownVoice) continue;
      const person = subjectAhead(sentence, word, gender, named) ?? meantBy(sentence, word, gender, recent);
      if (person === null || person === "open" || person.open) {
        // whoever is meant may be meant again, but for a subject still to come: "When he left, Lee said"
        if (!word.quoted && !named.some((one) => isSubject(sentence, one) && fits(one.entity, gender)))
          remember(recent, sentence, word.index, word.index, someone(gender));
        continue;
      }
      found.push({ sentence, first: word.index, last: word.index, person });
      person.gender ??= gender;
      remember(recent, sentence, word.index, word.index, person);
    }
    for (const one of passing) recent.splice(recent.indexOf(one), 1);
    while (recent.length > 0 && (recent[0]?.sentence ?? 0) < sentence.index - 3) recent.shift();
  }
  return found;
}

const topOf = ({ words }: Sentence, first: number, last: number): Word | undefined =>
  words.slice(first, last + 1).find((word) => word.head < first || word.head > last);
const isSubject = (sentence: Sentence, { first, last }: Mention): boolean =>
  /^nsubj/.test(topOf(sentence, first, last)?.relation ?? "");

function remember(recent: Named[], sentence: Sentence, first: number, last: number, person: Entity): void {
  const top = topOf(sentence, first, last);
  const subject = top !== undefined && /^nsubj/.test(top.relation);
  const verb = top === undefined ? undefined : sentence.words[top.head];
  const speaks =
    subject &&
    verb !== undefined &&
    tellsOfSpeech(verb.lower) &&
    /^(?:root|parataxis|ccomp|conj)/.test(verb.relation) &&
    !verb.quoted;
  recent.push({
    person,
    at: first,
    paragraph: sentence.unit.paragraph,
    sentence: sentence.index,
    subject,
    verb: subject ? top.head : -1,
    unheard: person.name === "" && (top?.quoted ?? false),
    speaks,
  });
}

const fits = (person: Entity, gender: Gender): boolean => person.gender === null || person.gender === gender;

/** "Lee met him": not Lee. */
const isObject = ({ relation, lower }: Word): boolean =>
  /^(?:obj|iobj|obl)/.test(relation) && !/self$/.test(lower);

function meantBy(sentence: Sentence, pronoun: Word, gender: Gender, recent: readonly Named[]): Entity | null {
  const speaker = speakerAround(sentence, pronoun, recent);
  const candidates = recent.filter(
    (one) =>
      fits(one.person, gender) &&
      !(one.unheard && !pronoun.quoted) &&
      !(pronoun.quoted && one.speaks && one.sentence < sentence.index) &&
      !(pronoun.quoted && one.person === speaker) &&
      !(one.sentence === sentence.index && one.verb === pronoun.head && isObject(pronoun)),
  );
  const here = candidates.filter((one) => one.sentence === sentence.index && one.at < pronoun.index);
  if (speaker !== null && !pronoun.quoted && fits(speaker, gender)) {
    const between = here.filter(
      (one) => one.at > (sourcePlace(sentence, pronoun, recent) ?? -1) && one.person !== speaker,
    );
    return between.length === 0 ? speaker : null;
  }
  const before = candidates.filter((one) => one.sentence === sentence.index - 1);
  const window =
    pronoun.lower === "his" || pronoun.lower === "her" || here.length > 0
      ? [...here, ...(here.length > 0 ? [] : before)]
      : before;
  const people = new Set(window.map((one) => one.person));
  if (here.length > 0) {
    // beside somebody named here the subject of the sentence before stays possible, unless the pronoun is below the named one
    const subjects = new Set([...people, ...before.filter((one) => one.subject).map((one) => one.person)]);
    if (people.size === 1 && (subjects.size === 1 || here.some((one) => one.subject)))
      return [...people][0] ?? null;
    return null;
  }
  if (people.size === 1) return [...people][0] ?? null;
  if (people.size > 1)
    return goesOnSpeaking(sentence, pronoun, before) ?? onlyCertain(pronoun, gender, before);
  const further = candidates.filter(
    (one) => one.sentence === sentence.index - 2 && sentence.unit.paragraph - one.paragraph <= 1,
  );
  const last = new Set(further.map((one) => one.person));
  return last.size === 1 ? ([...last][0] ?? null) : null;
}

/** The subject before of whom it is sure that "she" fits, beside others of whom it is not. */
function onlyCertain(pronoun: Word, gender: Gender, before: readonly Named[]): Entity | null {
  const certain = new Set(
    before.filter(({ person }) => person.gender === gender).map(({ person }) => person),
  );
  const [person] = certain;
  if (certain.size !== 1 || person === undefined || !pronoun.relation.startsWith("nsubj")) return null;
  return before.some((one) => one.person === person && one.subject) &&
    before.every((one) => one.person === person || !one.subject)
    ? person
    : null;
}

/** "Lee said … . She added": who spoke in the sentence before speaks on. */
function goesOnSpeaking(sentence: Sentence, pronoun: Word, before: readonly Named[]): Entity | null {
  const verb = sentence.words[pronoun.head];
  if (
    verb === undefined ||
    !pronoun.relation.startsWith("nsubj") ||
    !tellsOfSpeech(verb.lower) ||
    pronoun.quoted
  )
    return null;
  const speakers = new Set(before.filter((one) => one.speaks).map((one) => one.person));
  return speakers.size === 1 ? ([...speakers][0] ?? null) : null;
}

/**
 * "After his arrival, Lee said": a pronoun before the comma that the subject of the sentence follows is that subject,
 * if it fits; "open" if the subject is a person whom it does not fit.
 */
function subjectAhead(
  sentence: Sentence,
  pronoun: Word,
  gender: Gender,
  ahead: readonly Mention[],
): Entity | "open" | null {
  const comma = sentence.words.findIndex((word, index) => index > pronoun.index && word.text === ",");
  if (comma < 0 || pronoun.quoted || pronoun.relation.startsWith("nsubj")) return null;
  const subject = ahead.find(({ first, last }) => {
    const top = topOf(sentence, first, last);
    return (
      first > comma &&
      top !== undefined &&
      /^nsubj/.test(top.relation) &&
      sentence.words[top.head]?.relation === "root"
    );
  });
  if (
    subject === undefined ||
    sentence.words.slice(0, pronoun.index).some((word) => /^nsubj/.test(word.relation))
  )
    return null;
  return fits(subject.entity, gender) ? subject.entity : "open";
}

/** The word that says: the nearest reporting verb above the pronoun in the tree, or right of a quotation. */
function reportingAbove(sentence: Sentence, word: Word): Word | undefined {
  let at = sentence.words[word.head];
  for (let steps = 0; at !== undefined && steps < 8; steps++) {
    if (isVerb(at) && tellsOfSpeech(at.lower) && at.index < word.index) return at;
    at = sentence.words[at.head];
  }
  return undefined;
}

function sourcePlace(sentence: Sentence, pronoun: Word, recent: readonly Named[]): number | null {
  const verb = reportingAbove(sentence, pronoun);
  if (verb === undefined) return null;
  const subject = recent.findLast(
    (one) => one.sentence === sentence.index && one.subject && one.at < verb.index,
  );
  const head =
    subject === undefined
      ? undefined
      : sentence.words.find((word) => word.index >= subject.at && word.head === verb.index);
  return subject !== undefined && head !== undefined ? subject.at : null;
}

function speakerAround(sentence: Sentence, pronoun: Word, recent: readonly Named[]): Entity | null {
  const place = sourcePlace(sentence, pronoun, recent);
  return place === null
    ? null
    : (recent.find((one) => one.sentence === sentence.index && one.at === place)?.person ?? null);
}
