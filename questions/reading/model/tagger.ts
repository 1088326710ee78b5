import { numberFeatures, pair } from "./hash.ts";
import { type Lexicon, lexicalClasses } from "./lexicon.ts";
import { bestClass, type Scorer } from "./scorer.ts";
import type { Words } from "./words.ts";

/** How many features `tagFeatures` puts out. */
export const TAG_FEATURES = 49;
const BEFORE = 0x5bd1e995;
const AFTER = 0x1b873593;

/** What a tagger of left-to-right habit remembers; tags are class numbers, -1 before there is one. */
export class TagHistory {
  last = -1;
  secondLast = -1;
  /** The latest verb so far. */
  verb = -1;
  verbForm = 0;
  private readonly verbs: Uint8Array;

  constructor(tagNames: readonly string[]) {
    this.verbs = Uint8Array.from(tagNames, (name) => (/^(VB|MD)/.test(name) ? 1 : 0));
  }

  restart(): void {
    this.last = -1;
    this.secondLast = -1;
    this.verb = -1;
    this.verbForm = 0;
  }

  push(tag: number, form: number): void {
    this.secondLast = this.last;
    this.last = tag;
    if (this.verbs[tag] === 1) {
      this.verb = tag;
      this.verbForm = form;
    }
  }
}

/** Fills `out` with the features of word `i`; `lexical` as from `lexicalClasses`. */
export function tagFeatures(
  words: Words,
  lexical: Int8Array,
  i: number,
  history: TagHistory,
  out: Int32Array,
): number {
  const { last, secondLast, verb, verbForm } = history;
  const { form, suffix1, suffix2, suffix3, suffix4, prefix2, prefix3, shape, count } = words;
  const at = (array: Int32Array | Int8Array, position: number): number =>
    position < 0 ? BEFORE : position >= count ? AFTER : array[position]!;
  const word = form[i]!;
  const previous = at(form, i - 1);
  const next = at(form, i + 1);
  const previous2 = at(form, i - 2);
  const next2 = at(form, i + 2);
  out[0] = word;
  out[1] = suffix3[i]!;
  out[2] = suffix2[i]!;
  out[3] = prefix3[i]!;
  out[4] = last;
  out[5] = pair(last, secondLast);
  out[6] = pair(last, word);
  out[7] = previous;
  out[8] = previous2;
  out[9] = next;
  out[10] = next2;
  out[11] = at(suffix3, i + 1);
  out[12] = at(suffix3, i - 1);
  out[13] = shape[i]!;
  out[14] = pair(shape[i]!, Math.min(i, 1));
  out[15] = pair(suffix3[i]!, last);
  out[16] = 0;
  out[17] = pair(at(shape, i + 1), shape[i]!);
  out[18] = pair(at(shape, i - 1), shape[i]!);
  out[19] = pair(last, next);
  out[20] = suffix4[i]!;
  out[21] = pair(word, next);
  out[22] = pair(word, previous);
  out[23] = pair(previous, next);
  out[24] = suffix1[i]!;
  out[25] = prefix2[i]!;
  out[26] = pair(pair(last, secondLast), word);
  out[27] = pair(last, at(suffix2, i + 1));
  out[28] = pair(word, shape[i]!);
  out[29] = pair(suffix3[i]!, shape[i]!);
  out[30] = pair(next, next2);
  out[31] = pair(pair(last, word), at(suffix3, i + 1));
  out[32] = pair(previous, previous2);
  out[33] = pair(pair(suffix2[i]!, last), at(suffix2, i + 1));
  const known = lexical[i]!;
  const known1 = at(lexical, i + 1);
  const known2 = at(lexical, i + 2);
  out[34] = known1;
  out[35] = pair(last, known1);
  out[36] = pair(word, known1);
  out[37] = pair(pair(last, known), known1);
  out[38] = pair(known1, known2);
  out[39] = pair(pair(known, known1), known2);
  out[40] = pair(pair(last, known1), known2);
  out[41] = pair(known, shape[i]!);
  out[42] = pair(pair(last, secondLast), pair(known, known1));
  out[43] = pair(suffix3[i]!, known1);
  out[44] = pair(at(lexical, i - 1), known);
  out[45] = pair(verb, suffix3[i]!);
  out[46] = pair(verbForm, suffix2[i]!);
  out[47] = pair(verb, pair(known, last));
  out[48] = pair(verb, pair(known, known1));
  numberFeatures(out, TAG_FEATURES, 1);
  return TAG_FEATURES;
}

export interface Tagger {
  readonly scorer: Scorer;
  readonly lexicon: Lexicon;
  readonly tagNames: readonly string[];
}

/** For each word the best tag (a class number), the second best, and how far apart the two stood. */
export interface TagGuesses {
  readonly tags: Int32Array;
  readonly seconds: Int32Array;
  readonly margins: Float64Array;
}

/** Tags from left to right. */
export function tagWords({ scorer, lexicon, tagNames }: Tagger, words: Words): TagGuesses {
  const { count, form } = words;
  const tags = new Int32Array(count);
  const seconds = new Int32Array(count);
  const margins = new Float64Array(count);
  const lexical = lexicalClasses(lexicon, words);
  const features = new Int32Array(TAG_FEATURES);
  const totals = new Float64Array(scorer.classes);
  const history = new TagHistory(tagNames);
  for (let i = 0; i < count; i++) {
    scorer.score(features, tagFeatures(words, lexical, i, history, features), totals);
    const best = bestClass(totals);
    const top = totals[best]!;
    totals[best] = Number.NEGATIVE_INFINITY;
    const second = bestClass(totals);
    tags[i] = best;
    seconds[i] = second;
    margins[i] = top - totals[second]!;
    history.push(best, form[i]!);
  }
  return { tags, seconds, margins };
}
