import type { Expected } from "../../kinds/typed/key.ts";
import type { AnswerType, Draft } from "../stages/draft.ts";
import type { Workshop } from "../material/workshop.ts";
import { baseOf } from "./base.ts";
import type { Candidate } from "../stages/candidate.ts";
import { nameMistakes } from "./mistakes.ts";
import { otherForms } from "./other-forms.ts";

const EXPECTED: Readonly<Partial<Record<AnswerType, Expected>>> = {
  person: "person",
  organization: "organization",
  country: "place",
  place: "place",
  quote: "quote",
  number: "number",
};
const NAMED: ReadonlySet<AnswerType> = new Set(["person", "organization", "country", "place"]);

/** The answer in the learner's own words; names are harder to recall than to recognise. */
export function makeTyped(drafts: readonly Draft[], workshop: Workshop): Candidate[] {
  return drafts
    .filter(({ answer }) => !(answer.value !== null && /^(?:date|number)$/.test(answer.type)))
    .map((draft) => {
      const expects = EXPECTED[draft.answer.type] ?? "words";
      const question = {
        ...baseOf(draft, NAMED.has(draft.answer.type) ? 2 : 3),
        kind: "typed" as const,
        expects,
        accept: otherForms(draft, expects, workshop),
        mistakes: NAMED.has(draft.answer.type) ? nameMistakes(draft, workshop) : [],
      };
      return { question, drafts: [draft], prior: draft.prior };
    });
}
