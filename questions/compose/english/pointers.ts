import { isPlainNoun } from "./plain-nouns.ts";
import type { Bounds } from "../../article/clean-text.ts";
import type { Sentence, Word } from "../../reading/document/document.ts";
import type { Workshop } from "../material/workshop.ts";

/** Nouns that mean the same thing to everybody, without an earlier sentence. */
const KNOWN_TO_ALL =
  /^(?:police|government|world|country|nation|public|media|press|military|army|navy|economy|internet|web|future|past|present|time|way|number|end|rest|beginning|start|middle|top|bottom|people|poor|rich|dead|wounded|injured|weather|sun|moon|sky|earth|sea|ground|air|north|south|east|west|state|president|constitution|law|coast|border|capital|majority|minority|day|night|morning|evening|year|month|week|age|use|right|same|united|article|church|market|environment|climate|planet|phone|side|case|fact|hospital|scene|spot)$/;

/**
 * How many things in a stretch only an earlier sentence makes known: "the match" where a match was told of before, and
 * whatever has so plain a name that only the article can say which it is ("the deal").
 * "The match of June 18" and "the match that Norway won" say themselves which one is meant.
 */
export function countPointers({ words, index: at }: Sentence, stretch: Bounds, workshop: Workshop): number {
  const inside = words.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
  const places = workshop.once(firstPlaces);
  const earlier = (noun: string): boolean => (places.get(noun) ?? at) < at;
  return inside.filter((word) => pointsBack(word, words, earlier)).length;
}

function pointsBack(
  { index, lower }: Word,
  words: readonly Word[],
  earlier: (noun: string) => boolean,
): boolean {
  const [noun, next, after] = [words[index + 1], words[index + 2], words[index + 3]];
  if (lower !== "the" || noun === undefined || !/^NNS?$/.test(noun.tag)) return false;
  if (KNOWN_TO_ALL.test(noun.lower)) return false;
  if (!earlier(stemOf(noun.lower)) && !isPlainNoun(noun.lower)) return false;
  if (next === undefined) return true;
  if (/^(?:NN|NNS|NNP|NNPS|HYPH|VBN|VBG|WP|WDT|CD)$/.test(next.tag)) return false;
  if (next.lower === "," && /^(?:WP|WDT|NNP)/.test(after?.tag ?? "")) return false;
  return !/^(?:of|that|who|which|where|called|named|between|against|over)$/.test(next.lower);
}

/** Where each noun stands first, by the place of the sentence. */
function firstPlaces({ material: { analysis } }: Workshop): ReadonlyMap<string, number> {
  const firstIn = new Map<string, number>();
  for (const { words, index } of analysis.document.sentences)
    for (const { tag, lower } of words)
      if (/^NNS?$/.test(tag) && !firstIn.has(stemOf(lower))) firstIn.set(stemOf(lower), index);
  return firstIn;
}

const stemOf = (noun: string): string => noun.replace(/(?:es|s)$/, "");
