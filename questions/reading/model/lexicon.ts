import type { SparseTable } from "./scorer.ts";
import type { Words } from "./words.ts";

/**
 * Which tags a word had in the training data, as a small class number; 0 for words seen too rarely. A table of
 * hashed forms: two forms may share a place, so a class is a hint and nothing more.
 */
export interface Lexicon {
  readonly bits: number;
  readonly classes: Int8Array;
}

export function lexicalClasses({ bits, classes }: Lexicon, { form }: Words): Int8Array {
  const shift = 32 - bits;
  return Int8Array.from(form, (hash) => classes[Math.imul(hash, 0x9e3779b1) >>> shift]!);
}

/** The lexicon as it stands in a weights file: a table of one class. */
export function unpackLexicon({ bits, places, values }: SparseTable): Lexicon {
  const classes = new Int8Array(1 << bits);
  for (const [entry, place] of places.entries()) classes[place] = values[entry]!;
  return { bits, classes };
}
