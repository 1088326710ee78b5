import type { Span } from "../../article/span.ts";
import type { Workshop } from "../material/workshop.ts";
import type { Draft, DraftAnswer, Slot } from "../stages/draft.ts";
import { joinStem } from "../stages/stem.ts";

/** What wrong answers are looked for: an answer, and what is asked of it. */
export interface Sought {
  readonly slot: Slot;
  readonly answer: DraftAnswer;
  /** The words that ask for the answer, its source with them: who is told of in the same words may be right too. */
  readonly matter: string;
  /** What proves the answer, the unit that holds it first. */
  readonly evidence: readonly Span[];
}

/** What a draft seeks: one for each draft, so that what was found for it is found once, whatever the kind. */
export function soughtBy(draft: Draft, workshop: Workshop): Sought {
  const all = workshop.once(noneYet);
  const known = all.get(draft);
  if (known !== undefined) return known;
  const { slot, answer, stem, evidence } = draft;
  const sought = { slot, answer, matter: joinStem(stem), evidence };
  all.set(draft, sought);
  return sought;
}

const noneYet = (): Map<Draft, Sought> => new Map();
