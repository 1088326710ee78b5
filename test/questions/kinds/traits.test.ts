import { expect, test } from "vitest";
import { KIND_NAMES, type KindName, traitsOf } from "../../../questions/kinds/index.ts";
import type { Traits } from "../../../questions/kinds/kind/kind.ts";
import type { ChoiceQuestion } from "../../../questions/kinds/choice/choice.ts";
import type { TypedQuestion } from "../../../questions/kinds/typed/typed.ts";
import { ofEveryKind } from "../../support/of-every-kind.ts";

const CHOICE = traitsOf("choice") as Traits<ChoiceQuestion>;
const { tellsSource: _, ...INCOMPLETE } = CHOICE;
const ofChoice = (traits: Traits<ChoiceQuestion>): unknown => traits;
const ofTyped = (traits: Traits<TypedQuestion>): unknown => traits;

/** Read by the compiler: a line that is no error any more fails `npm run check`. */
export const misspelled: readonly (() => unknown)[] = [
  // @ts-expect-error A kind that does not exist has no traits.
  () => traitsOf("evidnce"),
  // @ts-expect-error A trait has one of its own words.
  () => ofChoice({ ...CHOICE, asks: "outrigt" }),
  // @ts-expect-error A trait is never left out.
  () => ofChoice(INCOMPLETE),
  // @ts-expect-error A trait that is none.
  () => ofChoice({ ...CHOICE, tellsSorce: true }),
  // @ts-expect-error A kind without options offers none.
  () => ofTyped({ ...CHOICE, offers: "one-of-texts" }),
  // @ts-expect-error A kind with options says which.
  () => ofChoice({ ...CHOICE, offers: "no-options" }),
];

test.each(KIND_NAMES)("%s has a question here, and says truly what it offers", (kind: KindName) => {
  const question = ofEveryKind()[kind].question;
  expect(question.kind).toBe(kind);
  expect("options" in question).toBe(traitsOf(kind).offers !== "no-options");
});
