import { expect, test } from "vitest";
import type { AnswerType } from "../../../../questions/compose/stages/draft.ts";
import { otherForms } from "../../../../questions/compose/makers/other-forms.ts";
import type { Expected } from "../../../../questions/kinds/typed/key.ts";
import { workshopOf } from "../../../support/a-composed-pack.ts";

const workshop = workshopOf(`A pier for Bergen

Anna Berg, the mayor of Bergen, opened a pier on Monday. Berg met Peter Lund in Oslo.

The North Sea Fisheries Commission (NSFC) bought six boats from the United States in 2019. Peter Dahl and Lars Dahl sold their old nets to the commission. Mr. Dahl praised Lars Dahl in Oslo.
`);
function formsOf(text: string, type: AnswerType, expects: Expected): string[] {
  const isNamed = /^(?:person|organization|country)$/.test(type);
  const answer = { text, type, span: null, entity: isNamed ? text : null, value: null };
  return otherForms(answer, expects, workshop);
}

test("what else the article calls somebody or something is right too", () => {
  expect(formsOf("Anna Berg", "person", "person")).toEqual(["Berg"]);
  expect(formsOf("North Sea Fisheries Commission", "organization", "organization")).toEqual(["NSFC"]);
  expect(formsOf("United States", "country", "place")).toEqual(expect.arrayContaining(["US", "America"]));
});

test("what stands in brackets behind a person is no name", () => {
  const senate = workshopOf("Sen. Ada Moss (R-S.C.) opened a pier in Oslo. Moss left.");
  const answer = { text: "Ada Moss", type: "person", span: null, entity: "Ada Moss", value: null } as const;
  expect(otherForms(answer, "person", senate)).not.toContain("R-S.C.");
});

test("a family name that two people share names neither", () => {
  expect(formsOf("Peter Dahl", "person", "person")).not.toContain("Dahl");
});

test("a number is right in words and in figures, an office without its place, a thing without its owner", () => {
  expect(formsOf("six", "number", "number")).toEqual(["6"]);
  expect(formsOf("$3 million", "number", "number")).toContain("3 million dollars");
  expect(formsOf("mayor of Bergen", "office", "words")).toEqual(["mayor"]);
  expect(formsOf("their old nets", "thing", "words")).toEqual(["old nets"]);
});
