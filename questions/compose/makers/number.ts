import { baseOf } from "./base.ts";
import { soughtBy } from "../options/sought.ts";
import type { Candidate } from "../stages/candidate.ts";
import { numberMistakes } from "./mistakes.ts";
import type { MakerInput } from "./maker.ts";

/** A number with what the article says of it. */
export function makeNumber({ drafts, workshop }: MakerInput): Candidate[] {
  return drafts.flatMap((draft) => {
    const { type, value, comparison = "exactly", unit = null } = draft.answer;
    if (type !== "number" || typeof value !== "number" || comparison === "range") return [];
    const question = {
      ...baseOf(draft),
      kind: "number" as const,
      value,
      comparison,
      unit,
      mistakes: numberMistakes(soughtBy(draft, workshop), workshop),
    };
    return [{ question, drafts: [draft], prior: draft.prior }];
  });
}
