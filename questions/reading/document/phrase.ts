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

/** A word in the tree below the noun of a phrase, and what the phrase may hold. */
interface Below {
  readonly kid: Word;
  readonly parent: Word;
  /** The parent is the noun itself. */
  readonly isNext: boolean;
  readonly parts: PhraseParts;
}

interface Row {
  readonly relation: RegExp;
  /** Only of what stands behind the word on which it hangs. */
  readonly isBehind?: true;
  belongs(below: Below): boolean;
}

/** Whether what hangs on a noun phrase belongs to it, by its relation: the first row that fits. */
const BELONGS: readonly Row[] = [
  { relation: /^punct$/, belongs: () => false },
  { relation: /^case$/, belongs: ({ kid, parent, isNext }) => !isNext || kid.index > parent.index },
  { relation: /^cc$/, belongs: ({ parts }) => parts.conjuncts === true },
  {
    relation: /^nmod(?!:poss$)/,
    isBehind: true,
    belongs: ({ kid, parts }) => (parts.prepositions ?? true) || kid.relation === "nmod:desc",
  },
  {
    relation: /^advmod$/,
    belongs: ({ kid, parent }) =>
      kid.index < parent.index && !/^(?:also|however|now|then|still)$/.test(kid.lower),
  },
  { relation: CORE, belongs: () => true },
  { relation: /^conj/, belongs: ({ parts }) => parts.conjuncts ?? true },
  {
    relation: /^appos$/,
    belongs: ({ kid, parent, parts }) =>
      parts.appositions === true || (isName(kid) && kid.index === parent.index + 1),
  },
  {
    relation: /^acl/,
    belongs: ({ kid, parent, isNext, parts }) =>
      parts.clauses === true || (!isNext && kid.index < parent.index),
  },
  // inside a kept clause everything belongs
  { relation: /^/, belongs: ({ isNext, parts }) => !isNext && parts.clauses === true },
];

function belongs(below: Below): boolean {
  const { kid, parent } = below;
  const row = BELONGS.find(
    ({ relation, isBehind }) =>
      relation.test(kid.relation) && (isBehind === undefined || kid.index > parent.index),
  );
  return row?.belongs(below) ?? false;
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
      if (kept.has(kid.index) || !belongs({ kid, parent: word, isNext: word === top, parts })) continue;
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
