import { tellsOfSpeech } from "../../lexicon/verbs-of-saying.ts";
import type { Sentence, Word } from "../document/document.ts";
import type { Gender } from "../gazetteer/given-names.ts";
import type { Entity, Mention } from "../names/entities.ts";

/** Somebody whom the article has just named or described, and as what. */
export interface Named {
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

export const topOf = ({ words }: Sentence, first: number, last: number): Word | undefined =>
  words.slice(first, last + 1).find((word) => word.head < first || word.head > last);
export const isSubject = (sentence: Sentence, { first, last }: Mention): boolean =>
  /^nsubj/.test(topOf(sentence, first, last)?.relation ?? "");

/** Puts somebody at the end of those in view. */
export function remember(
  recent: Named[],
  sentence: Sentence,
  first: number,
  last: number,
  person: Entity,
): void {
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

export const fits = (person: Entity, gender: Gender): boolean =>
  person.gender === null || person.gender === gender;
