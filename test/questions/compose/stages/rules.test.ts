import { expect, it } from "vitest";
import { RULES } from "../../../../questions/compose/stages/rules.ts";
import { compose, LAVROV } from "../../../support/a-composed-pack.ts";

it("explains the rule behind every question", () => {
  const unexplained = compose(LAVROV).questions.filter(({ rule }) => RULES[rule] === undefined);
  expect([...new Set(unexplained.map(({ rule }) => rule))]).toEqual([]);
});
