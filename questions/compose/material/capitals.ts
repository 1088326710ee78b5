import type { ArticleDocument } from "../../reading/document.ts";

const CAPITALS = new WeakMap<ArticleDocument, ReadonlySet<string>>();

/** Words that have a capital inside a sentence somewhere, which is theirs: names. */
export function capitalsIn(document: ArticleDocument): ReadonlySet<string> {
  const known = CAPITALS.get(document);
  if (known !== undefined) return known;
  const inside = document.sentences.flatMap(({ unit, words }) =>
    unit.role === "sentence"
      ? words.filter(({ index, text }) => index > 1 && /^\p{Lu}\p{Ll}/u.test(text))
      : [],
  );
  const capitals = new Set(inside.map(({ text }) => text));
  CAPITALS.set(document, capitals);
  return capitals;
}
