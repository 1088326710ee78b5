import type { Sentence, Word } from "../../reading/document.ts";
import { isBodyWord } from "../../reading/gazetteer/offices.ts";
import type { Entity } from "../../reading/names/entities.ts";
import { isMetonym } from "../../reading/names/metonyms.ts";
import type { AnswerType } from "../draft.ts";
import type { Material } from "../material.ts";
import { isPersonNoun } from "../../reading/gazetteer/person-nouns.ts";
import type { WordIndex } from "./writer.ts";

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

/** The question words for what a noun stands for; null for pronouns and family names of which nobody can tell whose they are. */
export function whFor({ material: { analysis }, index }: WhFrom, sentence: Sentence, word: Word): Wh | null {
  const entity = analysis.registry.entityAt(sentence, word);
  if (entity?.open === true) return null;
  if (entity !== null) return forEntity(entity, stands(index, sentence, word));
  if (/^(?:PRP\$?|DT|EX|W.*|IN|POS)$/.test(word.tag)) return null;
  const common = { entity: null, plural: false };
  if (isPersonNoun(word.lower)) return { words: "who", type: "person", ...common };
  if (isBodyWord(word.lower) && /^NNP/.test(word.tag))
    return { words: "which organization", type: "organization", ...common };
  return { words: "what", type: "thing", ...common };
}

/** Whether the name stands for a government here. */
function stands(words: WordIndex, sentence: Sentence, { index }: Word): boolean {
  const mention = words.mentionAt(sentence, index);
  return mention !== undefined && isMetonym(mention);
}

/** How one asks for a person, place or organization. */
export function forEntity(entity: Entity, metonym: boolean): Wh {
  const { kind, place } = entity;
  if (kind === "person") return { words: "who", type: "person", entity, plural: false };
  if (kind === "organization")
    return { words: "which organization", type: "organization", entity, plural: false };
  if (place?.kind === "country") return { words: "which country", type: "country", entity, plural: false };
  if (metonym) {
    const words = place?.kind === "city" ? "which government" : "which organization";
    return { words, type: "organization", entity, plural: false };
  }
  if (place?.kind === "city") return { words: "which city", type: "place", entity, plural: false };
  return { words: "what", type: "place", entity, plural: false };
}
