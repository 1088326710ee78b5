import { expect, it } from "vitest";
import { activeOf } from "../../../../questions/compose/english/active.ts";

const group = (finite: string, ...rest: string[]) => ({
  finite,
  finiteTag: "VBD",
  rest,
  helps: true,
  passive: true,
  negation: "",
});

it.each([
  [group("was", "written"), "wrote"],
  [group("were", "opened"), "opened"],
  [group("is", "built"), "builds"],
  [group("will", "be", "opened"), "will open"],
  [group("have", "been", "sold"), "has sold"],
  [group("had", "been", "drawn"), "had drawn"],
  [group("was", "overridden"), "overrode"],
])("%o is done by somebody who %s", (passive, active) => {
  expect(activeOf(passive)).toBe(active);
});

it("has no active for what is being done, for denials, and for what is active", () => {
  expect(activeOf(group("is", "being", "built"))).toBeNull();
  expect(activeOf({ ...group("was", "built"), negation: "not" })).toBeNull();
  expect(activeOf({ ...group("was", "building"), passive: false })).toBeNull();
});
