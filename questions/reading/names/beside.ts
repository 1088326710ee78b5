import type { Sentence, Word } from "../document/document.ts";
import { isOffice } from "../gazetteer/offices.ts";
import { phraseOf } from "../document/phrase.ts";
import { kidsOf } from "../document/tree.ts";
import type { Mention } from "./entity.ts";
import { officesOf } from "./office.ts";

/** Finds the name that a noun explains or is explained by, in apposition. */
export type BesideOf = (sentence: Sentence, word: Word) => Mention | undefined;

/**
 * The name beside a noun: "the boy's father, Juan Moen,", "Ada Rice, a former prisoner who …", "minister Ann Lee". The
 * noun and the name are one and the same, so that the name may stand for it.
 */
export function findBeside(mentions: readonly Mention[]): BesideOf {
  const bySentence = new Map<number, Mention[]>();
  const heads = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.entity.open) continue;
    const list = bySentence.get(mention.sentence.index) ?? [];
    list.push(mention);
    bySentence.set(mention.sentence.index, list);
    if (mention.entity.kind === "person")
      for (const head of officeHeads(mention)) heads.set(`${mention.sentence.index} ${head}`, mention);
  }
  return (sentence, word) => {
    const here = bySentence.get(sentence.index) ?? [];
    if (here.some(({ first, last }) => first <= word.index && word.index <= last)) return undefined;
    const found = heads.get(`${sentence.index} ${word.index}`);
    if (found !== undefined) return found;
    if (!/^NN/.test(word.tag)) return undefined;
    const holding = (index: number): Mention | undefined =>
      here.find(({ first, last }) => first <= index && index <= last);
    const follows = kidsOf(sentence, word, /^(?:appos|flat)/)
      .map(({ index }) => holding(index))
      .find((mention) => mention !== undefined && mention.first > word.index);
    if (follows !== undefined) return explains(sentence, word, follows) ? follows : undefined;
    const head = word.relation === "appos" ? holding(word.head) : undefined;
    return head !== undefined && isExplained(sentence, head, word) ? head : undefined;
  };
}

/** The words of offices beside a name: also "undersecretary for trade Mr. Lee". */
function officeHeads(mention: Mention): number[] {
  const { words } = mention.sentence;
  const heads = officesOf(mention).map(({ head }) => head);
  if (mention.title === null) return heads;
  for (let at = mention.first - 2; at >= 0 && mention.first - at < 8; at--) {
    const word = words[at];
    if (word === undefined) break;
    if (isOffice(word.text)) return /^(?:of|for)$/.test(words[at + 1]?.lower ?? "") ? [...heads, at] : heads;
    if (!/^(?:NN|IN|DT)/.test(word.tag)) break;
  }
  return heads;
}

/** "The boy's father, Juan Moen,": definite, right before the comma, no list. */
function explains(sentence: Sentence, noun: Word, { first, last }: Mention): boolean {
  const { words } = sentence;
  const phrase = phraseOf(sentence, noun);
  const comma = words[first - 1]?.text === ",";
  const titled = isOffice(noun.text) && /^\p{Lu}/u.test(noun.text);
  if (!comma) return titled && first - phrase.last <= 2;
  const end = words[last + 1];
  const closed = end === undefined || /^[,.;:?!)”"]|^(?:--|—|–)$/.test(end.text);
  const definite = words
    .slice(phrase.first, noun.index)
    .some(({ tag, lower }) => /^(?:PRP\$|POS)$/.test(tag) || lower === "the");
  const list = end?.text === "," && /^(?:and|or)$/.test(words[last + 2]?.lower ?? "");
  return closed && definite && !list && noun.tag !== "NNS";
}

/** "Ada Rice, a former prisoner …": the noun follows the comma after the name, with an article. */
function isExplained(sentence: Sentence, { last }: Mention, noun: Word): boolean {
  const { words } = sentence;
  const { first } = phraseOf(sentence, noun);
  return (
    words[last + 1]?.text === "," && first === last + 2 && /^(?:DT|PRP\$)$/.test(words[first]?.tag ?? "")
  );
}
