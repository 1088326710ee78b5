import type { Draft } from "../stages/draft.ts";
import type { Material } from "../material/material.ts";
import { createAlsoTrue } from "./also-true.ts";
import { type ArticleIndex, indexArticle } from "./article-index.ts";
import { dateDistractors } from "./dates.ts";
import type { Distractor } from "./distractor.ts";
import { nameDistractors } from "./names.ts";
import { numberDistractors } from "./numbers.ts";
import { officeDistractors } from "./offices.ts";

/** Wrong answers for a draft, the best first; none that the article or the world may make right. */
export type FindDistractors = (draft: Draft) => readonly Distractor[];

const FINDERS = new WeakMap<Material, FindDistractors>();
const INDEXES = new WeakMap<Material, ArticleIndex>();

/** The article made ready for looking things up; made once and kept with its material. */
export function indexOf(material: Material): ArticleIndex {
  const index = INDEXES.get(material) ?? indexArticle(material);
  INDEXES.set(material, index);
  return index;
}

/** The finder of an article; made once and kept with its material, because every kind asks for it. */
export function distractorsOf(material: Material): FindDistractors {
  const known = FINDERS.get(material);
  if (known !== undefined) return known;
  const index = indexOf(material);
  const alsoTrue = createAlsoTrue(index);
  const found = new Map<Draft, readonly Distractor[]>();
  const find: FindDistractors = (draft) => {
    const kept = found.get(draft);
    if (kept !== undefined) return kept;
    const distractors = [
      ...nameDistractors(draft, index, alsoTrue),
      ...dateDistractors(draft, index, alsoTrue),
      ...numberDistractors(draft, index),
      ...officeDistractors(draft, index),
    ];
    found.set(draft, distractors);
    return distractors;
  };
  FINDERS.set(material, find);
  return find;
}
