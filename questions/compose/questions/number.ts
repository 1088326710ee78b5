import type { Draft } from "../draft.ts";
import { baseOf } from "./base.ts";
import type { Candidate } from "./candidate.ts";

/** A number with what the article says of it. */
export function makeNumber(drafts: readonly Draft[]): Candidate[] {
  return drafts.flatMap((draft) => {
    const { type, value, comparison = "exactly", unit = null } = draft.answer;
    if (type !== "number" || typeof value !== "number" || comparison === "range") return [];
    const question = { ...baseOf(draft), kind: "number" as const, value, comparison, unit, mistakes: [] };
    return [{ question, drafts: [draft], prior: draft.prior }];
  });
}
