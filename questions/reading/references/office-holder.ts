import type { Sentence, Word } from "../document/document.ts";
import { isOffice } from "../gazetteer/offices.ts";
import type { Entity, Mention } from "../names/entities.ts";

/**
 * "The minister", "the Republican nominee": the one person named so far who holds an office of that word and with
 * all words before it. `first` is the place of "the". Null if nobody or several do, or if a name stands beside it.
 */
export function officeHolder(
  sentence: Sentence,
  word: Word,
  known: readonly Entity[],
  here: readonly Mention[],
): { person: Entity; first: number } | null {
  if (word.tag !== "NN" || !isOffice(word.text)) return null;
  const { words } = sentence;
  let first = word.index - 1;
  while (word.index - first < 5 && /^(?:JJ|NN|NNP)$/.test(words[first]?.tag ?? "")) first--;
  const next = words[word.index + 1];
  if (
    words[first]?.lower !== "the" ||
    /^(?:of|for|to)$/.test(next?.lower ?? "") ||
    /^NN/.test(next?.tag ?? "") ||
    isBesideName(words, first, word.index, here) ||
    known.some(({ office }) => office?.run.sentence === sentence && holds(office.phrase, word.index))
  )
    return null;
  const modifiers = words.slice(first + 1, word.index).map(({ lower }) => lower);
  const holders = known.filter(
    ({ officeHeads, officeTexts }) =>
      officeHeads.has(word.lower) &&
      (modifiers.length === 0 ||
        officeTexts.some((text) => modifiers.every((one) => text.split(" ").includes(one)))),
  );
  const [person] = holders;
  return holders.length === 1 && person !== undefined ? { person, first } : null;
}

const holds = ({ first, last }: { first: number; last: number }, index: number): boolean =>
  first <= index && index <= last;

/** "Ann Lee, the minister", "the minister, Ann Lee". */
const isBesideName = (
  words: readonly Word[],
  first: number,
  head: number,
  here: readonly Mention[],
): boolean =>
  here.some(
    (mention) =>
      (mention.last === first - 2 && words[first - 1]?.text === ",") ||
      (mention.first === head + 2 && words[head + 1]?.text === ","),
  );
