import { baseOf } from "./base.ts";
import { soughtBy } from "../options/sought.ts";
import type { Candidate } from "../stages/candidate.ts";
import { dateMistakes } from "./mistakes.ts";
import type { MakerInput } from "./maker.ts";

/** A day, month or year, as exact as the article gives it. */
export function makeDate({ drafts, workshop }: MakerInput): Candidate[] {
  return drafts.flatMap((draft) => {
    const { type, value } = draft.answer;
    if (type !== "date" || typeof value !== "string" || !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value)) return [];
    const question = {
      ...baseOf(draft),
      kind: "date" as const,
      value,
      mistakes: dateMistakes(soughtBy(draft, workshop), workshop),
    };
    return [{ question, drafts: [draft], prior: draft.prior }];
  });
}
