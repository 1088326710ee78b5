import type { Sentence, Word } from "../../reading/document/document.ts";
import { isBodyWord } from "../../reading/gazetteer/offices.ts";
import { isPersonNoun } from "../../reading/gazetteer/person-nouns.ts";
import { isNationality } from "../../reading/gazetteer/places.ts";
import type { Entity } from "../../reading/names/entities.ts";
import { isMetonym } from "../../reading/names/metonyms.ts";
import { kidsOf } from "../../reading/document/tree.ts";
import type { AnswerType } from "../stages/draft.ts";
import type { Material } from "../material/material.ts";
import { bodyOfName, bodyOfNoun } from "./bodies.ts";
import type { WordIndex } from "../material/word-index.ts";

/** How one asks for a noun phrase. */
export interface Wh {
  /** "who", "what", "which country". */
  readonly words: string;
  readonly type: AnswerType;
  readonly entity: Entity | null;
  /** "Which countries" takes a plural verb. */
  readonly plural: boolean;
}

/** By what one tells who a word means. */
interface WhFrom {
  readonly material: Material;
  readonly index: WordIndex;
}

/**
 * The question words for what a noun stands for. Null where nobody can tell whether it is "who" or "what": pronouns and
 * family names that stay open, names of unknown kind; and for bodies that only the article tells apart ("the company").
 */
export function whFor({ material: { analysis }, index }: WhFrom, sentence: Sentence, word: Word): Wh | null {
  const entity = analysis.registry.entityAt(sentence, word);
  if (entity?.open === true) return null;
  if (entity !== null) return forEntity(entity, stands(index, sentence, word));
  if (/^(?:PRP\$?|DT|EX|W.*|IN|POS)$/.test(word.tag)) return null;
  return /^NNP/.test(word.tag) ? forName(sentence, word) : forNoun(sentence, word);
}

const COMMON = { entity: null, plural: false } as const;
const WHAT: Wh = { words: "what", type: "thing", ...COMMON };
const WHO: Wh = { words: "who", type: "person", ...COMMON };

/** A name that the reading has put into no kind. */
function forName(sentence: Sentence, word: Word): Wh | null {
  if (isPersonNoun(word.lower) || (word.tag === "NNPS" && isNationality(word.text))) return WHO;
  if (isBodyWord(word.lower)) return { words: "which organization", type: "organization", ...COMMON };
  return mayBePerson(sentence, word) ? null : WHAT;
}

/** "Ada Moss", "Innopac": one to three capitalized words, nothing before them, may be anybody's or any firm's name. */
function mayBePerson({ words }: Sentence, { index }: Word): boolean {
  let first = index;
  while (/^NNP$/.test(words[first - 1]?.tag ?? "")) first--;
  const before = words[first - 1];
  const bare = before === undefined || !/^(?:DT|JJ|NN|NNS|POS|PRP\$|CD|HYPH|VBN)$/.test(before.tag);
  const name = words.slice(first, index + 1);
  return bare && name.length <= 3 && name.every(({ text }) => /^\p{Lu}[\p{L}'’.]*$/u.test(text));
}

function forNoun(sentence: Sentence, word: Word): Wh | null {
  if (isPersonNoun(word.lower)) return isRole(sentence, word) ? forRole(sentence, word) : WHO;
  const plural = word.tag === "NNS";
  const body = bodyOfNoun(word.lower, plural);
  if (body === null) return WHAT;
  return isTold(sentence, word)
    ? { words: `which ${body}`, type: "organization", entity: null, plural }
    : null;
}

/** "The company" is one of many; "the oil company", "the union of miners" says which, and "a group of doctors" who. */
function isTold(sentence: Sentence, word: Word): boolean {
  const kids = kidsOf(sentence, word);
  const modified = kids.some(
    ({ relation, lower, tag }) =>
      /^(?:amod|compound|nmod:poss|acl)/.test(relation) && !/^(?:PRP\$|CD)$/.test(tag) && !ANY.test(lower),
  );
  if (modified) return true;
  const indefinite = kids.some(({ lower }) => /^(?:a|an|some|several)$/.test(lower));
  return kids.some(
    (kid) =>
      /^nmod(?::of)?$/.test(kid.relation) &&
      kid.index > word.index &&
      (!indefinite || /^NNP/.test(kid.tag) || isPersonNoun(kid.lower)),
  );
}

const ANY =
  /^(?:same|other|new|whole|entire|own|first|second|last|former|such|current|existing|various|many|several|certain|own|giant|big|large|small)$/;

/** "Named president", "as chairman": a singular noun without "a", "the" or "his" is what somebody is, not who. */
function isRole(sentence: Sentence, word: Word): boolean {
  if (
    word.tag !== "NN" ||
    /^(?:police|staff|personnel|crew|everyone|anyone|someone|nobody|everybody|anybody|somebody)$/.test(
      word.lower,
    )
  )
    return false;
  return !kidsOf(sentence, word).some(
    ({ relation, tag }) => /^(?:det|nmod:poss|nummod)/.test(relation) || /^(?:DT|PRP\$|POS)$/.test(tag),
  );
}

const MADE = /^(?:nam|appoint|elect|promot|designat|choos|chose|becom|becam|mak|made|crown|declar|call|dub)/;
const forRole = ({ words }: Sentence, { head }: Word): Wh | null =>
  MADE.test(words[head]?.lower ?? "") ? { words: "what", type: "office", ...COMMON } : null;

/** Whether the name stands for a government here. */
function stands(words: WordIndex, sentence: Sentence, { index }: Word): boolean {
  const mention = words.mentionAt(sentence, index);
  return mention !== undefined && isMetonym(mention);
}

/** How one asks for a person, place or organization. */
export function forEntity(entity: Entity, metonym: boolean): Wh {
  const { kind, place, name } = entity;
  if (kind === "person") return { words: "who", type: "person", entity, plural: false };
  if (kind === "organization")
    return { words: bodyOfName(name), type: "organization", entity, plural: false };
  if (place?.kind === "country") return { words: "which country", type: "country", entity, plural: false };
  if (metonym) {
    const words = place?.kind === "city" ? "which government" : "who";
    return { words, type: "organization", entity, plural: false };
  }
  if (place?.kind === "city") return { words: "which city", type: "place", entity, plural: false };
  return { words: "what", type: "place", entity, plural: false };
}
