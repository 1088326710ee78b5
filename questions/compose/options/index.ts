import type { Workshop } from "../material/workshop.ts";
import { createAlsoTrue } from "./also-true.ts";
import { indexOf } from "./article-index.ts";
import { dateDistractors } from "./dates.ts";
import type { Distractor } from "./distractor.ts";
import { nameDistractors } from "./names.ts";
import { numberDistractors } from "./numbers.ts";
import { officeDistractors } from "./offices.ts";
import type { Sought } from "./sought.ts";

/** Wrong answers beside an answer, the best first; none that the article or the world may make right. */
export type FindDistractors = (sought: Sought) => readonly Distractor[];

/** The finder of an article. It keeps what it has found, because every kind asks for it. */
export const distractorsOf = (workshop: Workshop): FindDistractors => workshop.once(createFinder);

function createFinder(workshop: Workshop): FindDistractors {
  const index = indexOf(workshop);
  const alsoTrue = createAlsoTrue(index);
  const found = new Map<Sought, readonly Distractor[]>();
  return (sought) => {
    const kept = found.get(sought);
    if (kept !== undefined) return kept;
    const distractors = [
      ...nameDistractors(sought, workshop, alsoTrue),
      ...dateDistractors(sought, index, alsoTrue),
      ...numberDistractors(sought, index),
      ...officeDistractors(sought, index),
    ];
    found.set(sought, distractors);
    return distractors;
  };
}
