import type { ArticleDocument, Sentence, Word } from "../document/document.ts";
import type { Gender } from "../gazetteer/given-names.ts";
import { genderOfNoun } from "../gazetteer/person-nouns.ts";
import type { Mention } from "./entity.ts";
import type { NameRun } from "./runs.ts";

const PRONOUN = new Map<string, Gender>([
  ...["he", "him", "his", "himself"].map((word) => [word, "he"] as const),
  ...["she", "her", "hers", "herself"].map((word) => [word, "she"] as const),
]);
/** The gender of a pronoun in small letters; undefined for every other word. */
export const genderOfPronoun = (word: string): Gender | undefined => PRONOUN.get(word);

/** What the words beside a name tell: "his wife, Ann Lee", "Ann Lee, the sister of", "spokeswoman Ann Lee". */
export function genderBeside({ sentence: { words }, first, last }: NameRun): Gender | undefined {
  const comma = words[first - 1]?.text === ",";
  const before = genderOfNoun(words[first - (comma ? 2 : 1)]?.lower ?? "");
  if (before !== undefined) return before;
  if (words[last + 1]?.text !== "," || !/^(?:DT|PRP\$)$/.test(words[last + 2]?.tag ?? "")) return undefined;
  for (let at = last + 3; at < last + 7; at++) {
    const word = words[at];
    if (word === undefined || !/^(?:JJ|NN|CD|HYPH)/.test(word.tag)) return undefined;
    const gender = /^NN/.test(words[at + 1]?.tag ?? "") ? undefined : genderOfNoun(word.lower);
    if (gender !== undefined) return gender;
  }
  return undefined;
}

/**
 * Tells the gender of those whose names do not: where the only person of a sentence comes before "his" or "her" twice
 * in the article, and never before the other, it is hers or his.
 */
export function learnGenders({ sentences }: ArticleDocument, mentions: readonly Mention[]): void {
  const bySentence = new Map<Sentence, Mention[]>();
  for (const mention of mentions) {
    if (mention.entity.kind !== "person") continue;
    const list = bySentence.get(mention.sentence);
    if (list === undefined) bySentence.set(mention.sentence, [mention]);
    else list.push(mention);
  }
  const votes = new Map<Mention["entity"], Record<Gender, number>>();
  for (const sentence of sentences) {
    const [first, ...others] = bySentence.get(sentence) ?? [];
    if (first === undefined || others.some(({ entity }) => entity !== first.entity)) continue;
    const person = first.entity;
    if (person.gender !== null || person.open || mentionsOthers(sentence)) continue;
    const told = sentence.words.filter((word) => word.index > first.last && isOwn(word));
    const genders = new Set(told.flatMap(({ lower }) => genderOfPronoun(lower) ?? []));
    const [gender] = genders;
    if (genders.size !== 1 || gender === undefined) continue;
    const count = votes.get(person) ?? { he: 0, she: 0 };
    votes.set(person, count);
    count[gender]++;
  }
  for (const [person, { he, she }] of votes) {
    if (he >= 2 && she === 0) person.gender = "he";
    if (she >= 2 && he === 0) person.gender = "she";
  }
}

const isOwn = (word: Word): boolean =>
  /^(?:his|her|himself|herself|he|she)$/.test(word.lower) && !word.quoted;

const mentionsOthers = ({ words }: Sentence): boolean =>
  words.some((word) => /^NN$/.test(word.tag) && genderOfNoun(word.lower) !== undefined);
