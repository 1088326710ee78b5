import type { Random } from "../../base/random.ts";

/** How often each hashed form stands in the examples. */
export type FormCounts = ReadonlyMap<number, number>;

export function countForms(sentences: readonly Int32Array[]): FormCounts {
  const counts = new Map<number, number>();
  for (const forms of sentences) for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return counts;
}

/**
 * The forms of a sentence with some made unknown, a rare word more often than a common one: with the chance
 * `rate / (rate + count)`. What is learnt then leans on endings, capitals and neighbours where the word itself will
 * be new (after Søgaard 2013, robust tagging by corrupting the training words).
 */
export function forgetWords(forms: Int32Array, counts: FormCounts, rate: number, random: Random): Int32Array {
  return forms.map((form) =>
    random() * (rate + (counts.get(form) ?? 1)) < rate ? (random() * 2 ** 32) | 0 : form,
  );
}
