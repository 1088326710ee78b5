import type { Sentence, Word } from "../document/document.ts";
import { type BesideOf, findBeside } from "../names/beside.ts";
import { phraseOf, boundsOf } from "../document/phrase.ts";
import type { Reference } from "./reference.ts";
import type { Entity, Mention } from "../names/entities.ts";

/** Who or what a word of the article names. */
export interface Registry {
  /** The entity whose name or pronoun covers the word; null if none does. */
  entityAt(sentence: Sentence, word: Word): Entity | null;
  /** The name of what a noun stands for; for a relative pronoun, of the noun before it; null if the article gives none. */
  nameOf(sentence: Sentence, word: Word): string | null;
  /** The name in apposition to a noun; undefined if none is. */
  readonly besideOf: BesideOf;
}

export function createRegistry(mentions: readonly Mention[], references: readonly Reference[]): Registry {
  const places = new Map<number, Map<number, Entity>>();
  const put = ({ index }: Sentence, first: number, last: number, entity: Entity): void => {
    const words = places.get(index) ?? new Map<number, Entity>();
    places.set(index, words);
    for (let at = first; at <= last; at++) words.set(at, entity);
  };
  for (const { sentence, first, last, entity } of mentions) put(sentence, first, last, entity);
  for (const { sentence, first, last, person } of references) put(sentence, first, last, person);
  const entityAt = (sentence: Sentence, word: Word): Entity | null =>
    places.get(sentence.index)?.get(word.index) ?? null;
  const besideOf = findBeside(mentions);
  return {
    entityAt,
    besideOf,
    nameOf: (sentence, word) => {
      const noun = /^W/.test(word.tag) ? (antecedent(sentence, word) ?? word) : word;
      return (entityAt(sentence, noun) ?? besideOf(sentence, noun)?.entity)?.name ?? null;
    },
  };
}

/** The noun that a relative pronoun stands for: the one on which its clause hangs. */
export function antecedent({ words }: Sentence, pronoun: Word): Word | undefined {
  let clause = words[pronoun.head];
  for (let steps = 0; clause !== undefined && steps < 4; steps++) {
    if (clause.relation.startsWith("acl")) return words[clause.head];
    clause = words[clause.head];
  }
  return undefined;
}

/** The words of a source in plain characters, when it has no name. */
export function describe(sentence: Sentence, word: Word, text: string): string {
  const noun = /^W/.test(word.tag) ? (antecedent(sentence, word) ?? word) : word;
  const { start, end } = boundsOf(sentence, phraseOf(sentence, noun));
  return text
    .slice(start, end)
    .replace(/\s+/g, " ")
    .replace(/^(?:The|A|An|His|Her|Its|Their|Some|Many|Most|Several|All|Other|Another) (?=\p{L})/u, (word) =>
      word.toLowerCase(),
    );
}
