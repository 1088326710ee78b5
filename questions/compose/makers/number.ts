import type { Draft } from "../stages/draft.ts";
import type { Workshop } from "../material/workshop.ts";
import { baseOf } from "./base.ts";
import type { Candidate } from "../stages/candidate.ts";
import { numberMistakes } from "./mistakes.ts";

/** A number with what the article says of it. */
export function makeNumber(drafts: readonly Draft[], workshop: Workshop): Candidate[] {
  return drafts.flatMap((draft) => {
    const { type, value, comparison = "exactly", unit = null } = draft.answer;
    if (type !== "number" || typeof value !== "number" || comparison === "range") return [];
    const question = {
      ...baseOf(draft),
      kind: "number" as const,
      value,
      comparison,
      unit,
      mistakes: numberMistakes(draft, workshop),
    };
    return [{ question, drafts: [draft], prior: draft.prior }];
  });
}
