import type { Sentence, Word } from "../document/document.ts";
import { genderOfNoun, isPersonNoun } from "../gazetteer/person-nouns.ts";
import type { Gender } from "../gazetteer/given-names.ts";
import { isOffice } from "../gazetteer/offices.ts";
import type { Mention } from "../names/entities.ts";
import { createEntity, type Entity } from "../names/entity.ts";
import { kidsOf } from "../document/tree.ts";

/** Somebody without a name; a pronoun may mean him or her, and then stays open. */
export function someone(gender: Gender | null): Entity {
  const entity = createEntity("person", "", null);
  entity.open = true;
  entity.gender = gender;
  return entity;
}

const ANY = /^(?:a|an|any|no|every|each|some|another|one)$/;

/** Whether a person without a name stays in view for the next sentence: a subject, or of one gender. */
export const staysInView = (word: Word): boolean =>
  genderOfNoun(word.lower) !== undefined ||
  (/^nsubj/.test(word.relation) && !/(?:one|body)$/.test(word.lower));

/**
 * The gender of the person whom a noun mentions without a name ("an enemy", "the boy", "anyone"); undefined for nouns
 * that name nobody or explain a name, and for those that only stand by: definite, no subject, of either gender.
 */
export function strangerAt(
  sentence: Sentence,
  word: Word,
  mentions: readonly Mention[],
): Gender | null | undefined {
  if (word.tag !== "NN" || !isPersonNoun(word.lower) || explainsName(sentence, word, mentions))
    return undefined;
  const subject = /^nsubj/.test(word.relation);
  const gender = genderOfNoun(word.lower);
  // "she met her husband": whose he is, stays in view
  if (!subject && kidsOf(sentence, word).some(({ tag }) => tag === "PRP$")) return undefined;
  if (gender !== undefined) return gender;
  // "the nominee" is mostly whom the article has just named
  if (isOffice(word.text) && kidsOf(sentence, word, /^det/).some(({ lower }) => lower === "the"))
    return undefined;
  const indefinite =
    /^(?:any|some|every|no)(?:one|body)$/.test(word.lower) ||
    kidsOf(sentence, word, /^det/).some(({ lower }) => ANY.test(lower));
  return indefinite || subject ? null : undefined;
}

/** "Lee, a lawyer,", "the lawyer, Lee,", "lawyer Lee", "Lee is a lawyer", "as a lawyer". */
function explainsName(sentence: Sentence, word: Word, mentions: readonly Mention[]): boolean {
  const { words } = sentence;
  const { index, relation } = word;
  if (/^(?:appos|compound|flat|nmod:desc)/.test(relation) || /^NN/.test(words[index + 1]?.tag ?? ""))
    return true;
  if (kidsOf(sentence, word, /^cop$/).length > 0) return true;
  if (kidsOf(sentence, word, /^case$/).some(({ lower }) => /^(?:as|like)$/.test(lower))) return true;
  return mentions.some(({ first, last, entity }) => {
    if (entity.kind !== "person") return false;
    const top = words.slice(first, last + 1).find(({ head }) => head < first || head > last);
    if (top?.relation === "appos" && top.head === index) return true;
    if (first === index + 1 || (first === index + 2 && words[index + 1]?.text === ",")) return true;
    const between = words.slice(last + 1, index);
    return (
      last < index &&
      between.length > 0 &&
      between.length < 7 &&
      between[0]?.text === "," &&
      between.slice(1).every(({ tag }) => /^(?:DT|PRP\$|JJ|NN|NNP|CD|HYPH|POS|RB)$/.test(tag))
    );
  });
}
