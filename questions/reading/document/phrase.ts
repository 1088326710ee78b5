import type { Bounds } from "../../article/clean-text.ts";
import type { Sentence, Word } from "./document.ts";
import { isName, kidsOf, relationOf } from "./tree.ts";

/** A run of words of one sentence, by position, both ends included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** What may belong to a noun phrase beside its core. */
export interface PhraseParts {
  /** Relative clauses and participles after the noun. */
  readonly clauses?: boolean;
  readonly appositions?: boolean;
  readonly conjuncts?: boolean;
  /** Phrases with a preposition after the noun. */
  readonly prepositions?: boolean;
}

const CORE =
  /^(?:det|amod|compound|flat|nummod|fixed|goeswith|nmod:poss|nmod:desc|advmod|case|cc|obl:unmarked|nmod:unmarked)/;

function belongs(kid: Word, parent: Word, top: Word, parts: PhraseParts, sentence: Sentence): boolean {
  const relation = kid.relation;
  if (relation === "punct") return false;
  if (relation === "case") return parent !== top || kid.index > parent.index;
  if (relation === "cc") return parts.conjuncts === true && sentence.words[kid.head] !== undefined;
  if (relation.startsWith("nmod") && relation !== "nmod:poss" && kid.index > parent.index) {
    return (parts.prepositions ?? true) || relation === "nmod:desc";
  }
  if (relation === "advmod")
    return kid.index < parent.index && !/^(?:also|however|now|then|still)$/.test(kid.lower);
  if (CORE.test(relation)) return true;
  if (relation.startsWith("conj")) return parts.conjuncts ?? true;
  if (relation === "appos")
    return parts.appositions === true || (isName(kid) && kid.index === parent.index + 1);
  if (relation.startsWith("acl"))
    return parent === top ? parts.clauses === true : parts.clauses === true || kid.index < parent.index;
  // inside a kept clause everything belongs
  return parent !== top && parts.clauses === true;
}

/**
 * The noun phrase of a word: one run of words around it. Words that the tree counts in but that lie beyond a gap
 * are left out, and a name that the tree cut in two is made whole.
 */
export function phraseOf(sentence: Sentence, top: Word, parts: PhraseParts = {}): Phrase {
  const { words } = sentence;
  const kept = new Set<number>([top.index]);
  const open: Word[] = [top];
  for (let word = open.pop(); word !== undefined; word = open.pop()) {
    for (const kid of kidsOf(sentence, word)) {
      if (kept.has(kid.index) || !belongs(kid, word, top, parts, sentence)) continue;
      kept.add(kid.index);
      open.push(kid);
    }
  }
  const bridges = (index: number, step: number): boolean => {
    const word = words[index];
    if (word === undefined) return false;
    return (
      (relationOf(word) === "punct" || word.relation === "cc" || word.relation === "case") &&
      kept.has(index + step)
    );
  };
  let first = top.index;
  while (first > 0 && (kept.has(first - 1) || bridges(first - 1, -1))) first--;
  let last = top.index;
  while (last < words.length - 1 && (kept.has(last + 1) || bridges(last + 1, 1))) last++;
  const whole = makeWhole(sentence, trimPunctuation(words, { first, last }, top.index));
  return { first: afterTime(words, whole.first, top.index), last: whole.last };
}

const TIME_WORD = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]oday|[Yy]esterday|[Tt]omorrow)$/;
/** "Yesterday Lee": the day is no part of the name. */
function afterTime(words: readonly Word[], first: number, top: number): number {
  return first < top &&
    TIME_WORD.test(words[first]?.text ?? "") &&
    /^(?:NNP|DT|PRP)/.test(words[first + 1]?.tag ?? "")
    ? first + 1
    : first;
}

/** Takes marks off both ends, unless they close or open a pair inside. */
export function trimPunctuation(words: readonly Word[], { first, last }: Phrase, keep = first): Phrase {
  let [from, to] = [first, last];
  while (from < keep && /^(?:[,;:.!?"“”‘’)\]–—-]|POS|cc)+$/.test(words[from]?.text ?? "")) from++;
  while (to > Math.max(keep, from) && /^[,;:.!?"“”‘([–—-]+$/.test(words[to]?.text ?? "")) to--;
  return { first: from, last: to };
}

function makeWhole(sentence: Sentence, { first, last }: Phrase): Phrase {
  const { words } = sentence;
  const name = (index: number): boolean =>
    words[index] !== undefined && isName(words[index]) && /^\p{Lu}/u.test(words[index].text);
  let [from, to] = [first, last];
  while (name(from) && name(from - 1)) from--;
  while (name(to) && name(to + 1)) to++;
  const before = words[from - 1];
  if (before !== undefined && /^(?:DT|PRP\$)$/.test(before.tag) && before.head >= from && before.head <= to)
    from--;
  return { first: from, last: to };
}

/** Where a run of words stands in the clean text. */
export function boundsOf(sentence: Sentence, { first, last }: Phrase): Bounds {
  return {
    start: sentence.words[first]?.start ?? sentence.unit.start,
    end: sentence.words[last]?.end ?? sentence.unit.end,
  };
}
