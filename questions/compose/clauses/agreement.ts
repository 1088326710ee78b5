import type { Sentence, Word } from "../../reading/document/document.ts";
import { kidsOf } from "../../reading/document/tree.ts";
import type { VerbGroup } from "../english/verb-group.ts";

/** Nouns that take either number: "the police were", "the team have". */
const EITHER =
  /^(?:police|people|team|staff|crew|group|family|couple|majority|minority|number|government|committee|band|public|media|data|percent|series|species|troops|most|many|some|all|half|rest|none|any|dozens?|hundreds?|thousands?|lot|pair|United|States|Nations|news|politics|physics|economics|headquarters|means|forces)$/i;

/**
 * Whether a verb agrees with its subject in number; where it does not, the tree took the wrong word for one of them.
 */
export function isAgreed(sentence: Sentence, subject: Word, { finite, finiteTag }: VerbGroup): boolean {
  const several = kidsOf(sentence, subject, /^(?:conj|cc)/).length > 0;
  if (several || EITHER.test(subject.text) || /^(?:CD|NNPS|JJ|JJS|WP|PRP)$/.test(subject.tag)) return true;
  const plural = subject.tag === "NNS";
  if (/^(?:is|was|has|does)$/.test(finite) || finiteTag === "VBZ") return !plural;
  if (/^(?:are|were|have|do)$/.test(finite) || finiteTag === "VBP") return plural || /s$/.test(subject.text);
  return true;
}
