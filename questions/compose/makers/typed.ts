import type { Expected } from "../../kinds/typed/key.ts";
import type { AnswerType } from "../stages/draft.ts";
import { baseOf } from "./base.ts";
import { soughtBy } from "../options/sought.ts";
import type { Candidate } from "../stages/candidate.ts";
import { nameMistakes } from "./mistakes.ts";
import { otherForms } from "./other-forms.ts";
import type { MakerInput } from "./maker.ts";

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
export function makeTyped({ drafts, workshop }: MakerInput): Candidate[] {
  return drafts
    .filter(({ answer }) => !(answer.value !== null && /^(?:date|number)$/.test(answer.type)))
    .map((draft) => {
      const expects = EXPECTED[draft.answer.type] ?? "words";
      const question = {
        ...baseOf(draft, NAMED.has(draft.answer.type) ? 2 : 3),
        kind: "typed" as const,
        expects,
        accept: otherForms(draft.answer, expects, workshop),
        mistakes: NAMED.has(draft.answer.type) ? nameMistakes(soughtBy(draft, workshop), workshop) : [],
      };
      return { question, drafts: [draft], prior: draft.prior };
    });
}
