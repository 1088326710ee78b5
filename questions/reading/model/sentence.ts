import type { TagGuesses } from "./tagger.ts";
import type { Words } from "./words.ts";

/** A tagged sentence as the parser sees it; position `count` stands for the root. */
export interface TaggedSentence {
  readonly count: number;
  readonly form: Int32Array;
  readonly shape: Int32Array;
  readonly suffix3: Int32Array;
  /** Tag class plus one; 0 for the root. */
  readonly tag: Int32Array;
  /** Where the best tag stood close to the second best, a number for that pair of tags; 0 where it was sure. */
  readonly doubt: Int32Array;
  /** How many finite verbs, commas, conjunctions and quotation marks stand before each position. */
  readonly verbsBefore: Int32Array;
  readonly commasBefore: Int32Array;
  readonly conjunctionsBefore: Int32Array;
  readonly quotesBefore: Int32Array;
}

/** In units of packed weights: about one word in ten stands below. */
const DOUBTFUL_MARGIN = 45;
const ROOT_FORM = 0x2545f491;

function withRoot(values: Int32Array): Int32Array {
  const result = new Int32Array(values.length + 1);
  result.set(values);
  result[values.length] = ROOT_FORM;
  return result;
}

/** Joins words and tags (class numbers into `tagNames`) into what the parser's features read. */
export function tagSentence(
  words: Words,
  { tags, seconds, margins }: TagGuesses,
  tagNames: readonly string[],
): TaggedSentence {
  const { count } = words;
  const tag = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) tag[i] = tags[i]! + 1;
  const doubt = new Int32Array(count + 1);
  for (let i = 0; i < count; i++)
    if (margins[i]! < DOUBTFUL_MARGIN) doubt[i] = 1 + tags[i]! * tagNames.length + seconds[i]!;
  const before = (wanted: (name: string) => boolean): Int32Array => {
    const sums = new Int32Array(count + 2);
    const fits = tagNames.map(wanted);
    for (let i = 0; i < count; i++) sums[i + 1] = sums[i]! + (fits[tags[i]!] ? 1 : 0);
    sums[count + 1] = sums[count]!;
    return sums;
  };
  return {
    count,
    form: withRoot(words.form),
    shape: withRoot(words.shape),
    suffix3: withRoot(words.suffix3),
    tag,
    doubt,
    verbsBefore: before((name) => /^(VB[DPZ]|MD)$/.test(name)),
    commasBefore: before((name) => name === ","),
    conjunctionsBefore: before((name) => name === "CC"),
    quotesBefore: before((name) => name === "``" || name === "''"),
  };
}
