import type { ArticleDocument, Sentence, Word } from "../document/document.ts";
import type { Entity, Mention } from "../names/entities.ts";
import { genderOfPronoun } from "../names/gender.ts";
import { officeHolder } from "./office-holder.ts";
import { meantBy, subjectAhead } from "./pronoun.ts";
import { someone, staysInView, strangerAt } from "./someone.ts";
import { unreadNames } from "./unread-names.ts";
import { fits, isSubject, type Named, remember } from "./view.ts";

/** A pronoun or an office word ("the minister") that stands for a person. */
export interface Reference {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly person: Entity;
}

/** A sentence, its people, and what was told before it. */
interface Scene {
  readonly sentence: Sentence;
  readonly here: readonly Mention[];
  /** People of this sentence who are not named yet. */
  readonly ahead: Mention[];
  readonly recent: Named[];
  /** Everybody named so far. */
  readonly known: Entity[];
  readonly isUnread: (sentence: Sentence, word: Word) => boolean;
}

/**
 * Who "he", "she" and "the minister" are. Only where one person alone can be meant: the nearest sentence that names
 * anybody fitting names one only, or the pronoun is what that very person says. Everything else stays open.
 */
export function findReferences(document: ArticleDocument, mentions: readonly Mention[]): Reference[] {
  const isUnread = unreadNames(document, mentions);
  const people = mentions.filter(({ entity }) => entity.kind === "person");
  const bySentence = Map.groupBy(people, ({ sentence }) => sentence.index);
  const recent: Named[] = [];
  const known: Entity[] = [];
  return document.sentences.flatMap((sentence) => {
    if (sentence.unit.role === "headline" && sentence.index > 0) recent.length = 0;
    const here = bySentence.get(sentence.index) ?? [];
    const found = readSentence({ sentence, here, ahead: [...here], recent, known, isUnread });
    while (recent.length > 0 && (recent[0]?.sentence ?? 0) < sentence.index - 3) recent.shift();
    return found;
  });
}

function readSentence(scene: Scene): Reference[] {
  const { sentence, recent } = scene;
  const found: Reference[] = [];
  const passing: Named[] = [];
  // a quotation without marks: its "she" may be anyone to its "I"
  const ownVoice = sentence.words.some(
    (word) => /^(?:i|my|me)$/.test(word.lower) && word.text !== "i" && !word.quoted,
  );
  for (const word of sentence.words) {
    nameUpTo(scene, word);
    const holder = officeHolder(sentence, word, scene.known, scene.here);
    if (holder !== null) {
      found.push({ sentence, first: holder.first, last: word.index, person: holder.person });
      remember(recent, sentence, holder.first, word.index, holder.person);
      continue;
    }
    passing.push(...passingAt(scene, word));
    const person = ownVoice ? null : readPronoun(scene, word);
    if (person !== null) found.push({ sentence, first: word.index, last: word.index, person });
  }
  for (const one of passing) recent.splice(recent.indexOf(one), 1);
  return found;
}

/** Takes those into view who are named up to a word. */
function nameUpTo({ sentence, ahead, recent, known }: Scene, { index }: Word): void {
  while (ahead[0] !== undefined && ahead[0].first <= index) {
    const { first, last, entity } = ahead.shift() as Mention;
    remember(recent, sentence, first, last, entity);
    if (!known.includes(entity)) known.push(entity);
  }
}

/** Takes those into view whom a word mentions without a name; returns whoever stays there for this sentence only. */
function passingAt({ sentence, here, recent, isUnread }: Scene, word: Word): Named[] {
  if (isUnread(sentence, word)) remember(recent, sentence, word.index, word.index, someone(null));
  const stranger = strangerAt(sentence, word, here);
  if (stranger === undefined) return [];
  remember(recent, sentence, word.index, word.index, someone(stranger));
  return staysInView(word) ? [] : recent.slice(-1);
}

/** The person whom a word means, if it is a pronoun; whom it leaves open may be meant again. */
function readPronoun({ sentence, ahead, recent }: Scene, word: Word): Entity | null {
  const gender = genderOfPronoun(word.lower);
  if (gender === undefined) return null;
  const person = subjectAhead(sentence, word, gender, ahead) ?? meantBy(sentence, word, gender, recent);
  if (person === null || person === "open" || person.open) {
    // but for a subject still to come: "When he left, Lee said"
    if (!word.quoted && !ahead.some((one) => isSubject(sentence, one) && fits(one.entity, gender)))
      remember(recent, sentence, word.index, word.index, someone(gender));
    return null;
  }
  person.gender ??= gender;
  remember(recent, sentence, word.index, word.index, person);
  return person;
}
