import type { Draft } from "../stages/draft.ts";
import type { Workshop } from "../material/workshop.ts";
import { createAlsoTrue } from "./also-true.ts";
import { indexOf } from "./article-index.ts";
import { dateDistractors } from "./dates.ts";
import type { Distractor } from "./distractor.ts";
import { nameDistractors } from "./names.ts";
import { numberDistractors } from "./numbers.ts";
import { officeDistractors } from "./offices.ts";

/** Wrong answers for a draft, the best first; none that the article or the world may make right. */
export type FindDistractors = (draft: Draft) => readonly Distractor[];

/** The finder of an article. It keeps what it has found, because every kind asks for it. */
export const distractorsOf = (workshop: Workshop): FindDistractors => workshop.once(createFinder);

function createFinder(workshop: Workshop): FindDistractors {
  const index = indexOf(workshop);
  const alsoTrue = createAlsoTrue(index);
  const found = new Map<Draft, readonly Distractor[]>();
  return (draft) => {
    const kept = found.get(draft);
    if (kept !== undefined) return kept;
    const distractors = [
      ...nameDistractors(draft, workshop, alsoTrue),
      ...dateDistractors(draft, index, alsoTrue),
      ...numberDistractors(draft, index),
      ...officeDistractors(draft, index),
    ];
    found.set(draft, distractors);
    return distractors;
  };
}
