import type { Workshop } from "./workshop.ts";

/** Words that have a capital inside a sentence somewhere, which is theirs: names. */
export const capitalsIn = (workshop: Workshop): ReadonlySet<string> => workshop.once(findCapitals);

function findCapitals({ material: { analysis } }: Workshop): Set<string> {
  const inside = analysis.document.sentences.flatMap(({ unit, words }) =>
    unit.role === "sentence"
      ? words.filter(({ index, text }) => index > 1 && /^\p{Lu}\p{Ll}/u.test(text))
      : [],
  );
  return new Set(inside.map(({ text }) => text));
}
