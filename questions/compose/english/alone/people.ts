import { SOMEONE } from "../../../lexicon/pointing-words.ts";
import type { Sentence, Word } from "../../../reading/document/document.ts";
import { isTitle } from "../../../reading/gazetteer/offices.ts";
import type { Mention } from "../../../reading/names/entities.ts";
import { inPlaceOf, type Passing, type Piece } from "./piece.ts";

/** A person in full at the first mention, without a title: "Mr. Park" becomes "Lin Park". */
export function nameAt(passing: Passing, word: Word): Piece | null {
  const { sentence, phrase, named, policy } = passing;
  const mention = personAt(passing, word.index);
  if (mention === null) return titledAt(passing, word);
  const last = Math.min(mention.last, phrase.last);
  const isWhole = word.index === mention.first && last === mention.last;
  if (!isWhole) return { last };
  const { name } = mention.entity;
  const isLeft = named.has(name) || onlySaysWhich(sentence, mention);
  if (!isLeft || policy.pronouns === "following") named.add(name);
  return isLeft ? { last } : { last, edit: inPlaceOf(sentence, word.index, last, name) };
}

function personAt({ sentence, index }: Passing, at: number): Mention | null {
  const mention = index.mentionAt(sentence, at);
  return mention?.entity.kind === "person" ? mention : null;
}

/** A title with the name behind it, which comes in full instead of both. */
function titledAt(passing: Passing, title: Word): Piece | null {
  const { sentence, phrase, policy } = passing;
  const mention = isTitle(title.text) ? personAt(passing, title.index + 1) : null;
  if (mention === null || mention.last > phrase.last) return null;
  if (policy.keepsTitles && !mention.entity.name.includes(" ")) return null;
  const piece = nameAt(passing, sentence.words[mention.first] ?? title);
  if (piece?.edit === undefined) return null;
  return { ...piece, edit: { ...piece.edit, start: title.start } };
}

/** "The Lee report": the name only says which report. */
function onlySaysWhich({ words }: Sentence, { last }: Mention): boolean {
  const [word, next] = [words[last], words[last + 1]];
  return (
    word !== undefined &&
    next !== undefined &&
    (/^NN/.test(next.tag) || next.text === "-") &&
    /^(?:compound|amod|flat|nmod|nummod)/.test(word.relation)
  );
}

const isReflexive = ({ lower }: Word): boolean => lower.endsWith("self");

/** The name of whom "he" or "the minister" stands for, once. */
export function pronounAt(passing: Passing, word: Word): Piece | null {
  const { sentence, phrase, index, named, policy } = passing;
  const mention = index.mentionAt(sentence, word.index);
  const reference = mention === undefined ? index.referenceAt(sentence, word.index) : undefined;
  if (reference === undefined) return strangerAt(passing, word);
  const last = Math.min(reference.last, phrase.last);
  const { name } = reference.person;
  const isNamed = named.has(name);
  if (policy.pronouns === "following" && (isNamed || isReflexive(word))) return { last };
  if (isReflexive(word) || (isNamed && policy.pronouns === "none")) return { last, leaks: true };
  if (isNamed) return { last };
  named.add(name);
  const need = index.antecedentOf(reference);
  if (need === undefined) return { last, leaks: true };
  const owner =
    word.tag === "PRP$"
      ? `${name}${policy.pronouns !== "following" && name.endsWith("s") ? "’" : "’s"}`
      : name;
  return { last, edit: inPlaceOf(sentence, word.index, last, owner), need };
}

/** A pronoun of which nobody knows whose it is follows the one name before it, if it may. */
function strangerAt({ named, policy }: Passing, { lower, index }: Word): Piece | null {
  if (policy.pronouns !== "following" || !SOMEONE.has(lower)) return null;
  return named.size === 1 ? { last: index } : { last: index, leaks: true };
}
