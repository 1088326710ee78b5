import type { NameRun } from "./runs.ts";

/** Whether all letters of a run are capitals, as in a headline that is written so. */
const isShouted = ({ text, words, sentence }: NameRun): boolean =>
  words.length > 0 &&
  /\p{Lu}{2}/u.test(text) &&
  !/\p{Ll}/u.test(text) &&
  // the whole sentence is: one name in capitals, as some agencies write a family name, is a name
  sentence.words.filter((word) => /\p{Lu}{2}/u.test(word.text)).length >
    sentence.words.filter((word) => /\p{Ll}/u.test(word.text)).length;

/**
 * Names in a sentence in capitals, where nothing tells a name from a verb: what the article names in small letters
 * is found in them, and no more: "IDA HOLM QUITS" is Ida Holm.
 */
export function namesInCapitals(runs: readonly NameRun[]): NameRun[] {
  const shouted = runs.filter(isShouted);
  if (shouted.length === 0) return [...runs];
  const known = new Set(
    runs.flatMap((run) =>
      isShouted(run) || run.words.length < 2 ? [] : [run.words.join(" ").toLowerCase()],
    ),
  );
  const isKnown = (words: readonly string[]): boolean =>
    known.has(words.map((word) => word.toLowerCase()).join(" "));
  return runs.reduce<NameRun[]>((found, run) => {
    const last = found.at(-1);
    // a name that was found across two runs
    if (last?.sentence === run.sentence && run.first <= last.last) return found;
    return [...found, isShouted(run) ? (asKnown(run, isKnown) ?? run) : run];
  }, []);
}

const LONGEST_NAME = 6;

/** The longest known name that begins in a run; null where there is none. */
function asKnown(run: NameRun, isKnown: (words: readonly string[]) => boolean): NameRun | null {
  const words = run.sentence.words
    .slice(run.first, run.last + LONGEST_NAME)
    .map(({ text }) => text.replace(/’/g, "'"));
  const starts = words.slice(0, run.last - run.first + 1).keys();
  for (const from of starts)
    for (let length = LONGEST_NAME; length > 1; length--) {
      const part = words.slice(from, from + length);
      if (part.length < length || !isKnown(part)) continue;
      const first = run.first + from;
      return {
        ...run,
        first,
        last: first + length - 1,
        text: part.join(" "),
        words: part,
        officeBefore: from === 0 ? run.officeBefore : -1,
      };
    }
  return null;
}
