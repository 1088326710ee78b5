import type { Draft } from "../stages/draft.ts";
import type { Workshop } from "../material/workshop.ts";
import { baseOf } from "./base.ts";
import type { Candidate } from "../stages/candidate.ts";
import { dateMistakes } from "./mistakes.ts";

/** A day, month or year, as exact as the article gives it. */
export function makeDate(drafts: readonly Draft[], workshop: Workshop): Candidate[] {
  return drafts.flatMap((draft) => {
    const { type, value } = draft.answer;
    if (type !== "date" || typeof value !== "string" || !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value)) return [];
    const question = {
      ...baseOf(draft),
      kind: "date" as const,
      value,
      mistakes: dateMistakes(draft, workshop),
    };
    return [{ question, drafts: [draft], prior: draft.prior }];
  });
}
