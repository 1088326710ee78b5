import { expect, it } from "vitest";
import { isPersonNoun } from "../../../../questions/reading/gazetteer/person-nouns.ts";

it("asks with who for people only", () => {
  expect(["minister", "officials", "children", "firefighters", "scientists"].every(isPersonNoun)).toBe(true);
  expect(["bridge", "list", "specimen", "company", "anchor"].some(isPersonNoun)).toBe(false);
});
