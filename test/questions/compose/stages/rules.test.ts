import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { explainRule, RULES } from "../../../../questions/compose/stages/rules.ts";
import weights from "../../../../questions/compose/rank/quality-weights.json" with { type: "json" };
import { compose, LAVROV } from "../../../support/a-composed-pack.ts";

const NAMES: readonly string[] = Object.keys(RULES);
/** Rules of which nobody has rated a question yet. */
const UNRATED: readonly string[] = [
  "one source inside the words of another",
  "statements and their sources",
  "the statements of one source",
  "length of time",
  "purpose of an event",
];

it("explains the rule behind every question", () => {
  const unexplained = compose(LAVROV).questions.filter(({ rule }) => explainRule(rule) === "");
  expect([...new Set(unexplained.map(({ rule }) => rule))]).toEqual([]);
});

it("says nothing of a name that is no rule", () => {
  expect(explainRule("constructor")).toBe("");
});

it("finds each rule in the file that it names", () => {
  const missing = Object.entries(RULES).filter(
    ([name, { file }]) =>
      !readFileSync(new URL(`../../../../questions/compose/${file}`, import.meta.url), "utf8").includes(
        `"${name}"`,
      ),
  );
  expect(missing).toEqual([]);
});

it("has one learned weight for each rule that was rated, and none for a rule that is gone", () => {
  const weighed = Object.keys(weights.features).flatMap((name) => /^rule (.+)$/.exec(name)?.[1] ?? []);
  expect([...weighed, ...UNRATED].sort()).toEqual([...NAMES].sort());
});
