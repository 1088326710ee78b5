import type { Question } from "../../questions/kinds/index.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import { askablesOf } from "./askable.ts";
import { chooseQuestions } from "./choose-questions.ts";
import { cutSections, type Stretch } from "./cut-sections.ts";

/** A part of the article that is read at once, and what is asked after it. */
export interface Section extends Stretch {
  /** In the order in which they are asked; none only where the whole article has none. */
  readonly questions: readonly Question[];
}

const plans = new WeakMap<Pack, readonly Section[]>();

/**
 * The sections of a pack's article with their questions. It follows from the pack alone, so that a read-through can be gone
 * on with anywhere. Sections cover the text once, in order; a section that nothing can be asked about is joined with
 * the next one, and at the end with the one before.
 */
export function readPlanOf(pack: Pack): readonly Section[] {
  const known = plans.get(pack);
  if (known !== undefined) return known;
  const plan = planOf(pack);
  plans.set(pack, plan); // asked for with every question; a pack never changes
  return plan;
}

function planOf(pack: Pack): Section[] {
  const askables = askablesOf(pack);
  const sections: Section[] = [];
  const asked: Question[] = [];
  let open: number | null = null;
  for (const { start, end } of cutSections(pack.article, askables)) {
    const from: number = open ?? start;
    const questions = chooseQuestions({ start: from, end }, askables, asked, pack.article);
    open = questions.length === 0 ? from : null;
    if (open !== null) continue;
    sections.push({ start: from, end, questions });
    asked.push(...questions);
  }
  const { length } = pack.article.text;
  const last = sections.pop() ?? { start: 0, end: length, questions: [] };
  return [...sections, { ...last, end: length }];
}
