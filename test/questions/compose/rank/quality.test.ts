import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { rankedQuestions } from "../../../../questions/compose/compose-pack.ts";
import { UNFIT } from "../../../../questions/compose/rank/features.ts";
import { loadModel } from "../../../../questions/reading/model/model.ts";
import { compose, LAVROV } from "../../../support/a-composed-pack.ts";

const model = loadModel(
  readFileSync(new URL("../../../../questions/reading/model/weights.bin", import.meta.url)),
);
const made = (text: string) => rankedQuestions({ text, published: "2023-10-18", publisher: null }, model);

it("trusts a whole question about a named deed more than a loose one about things", () => {
  const all = made(
    "Bridge opens in Oslo\n\nAnna Berg opened the Nordic Bridge in Oslo on Friday. The gusts moved the things.",
  );
  const best = (stem: RegExp): number =>
    Math.max(...all.filter(({ question }) => stem.test(question.stem)).map(({ quality }) => quality));
  expect(best(/^When did Anna Berg open the Nordic Bridge/)).toBeGreaterThan(
    best(/^What did the gusts move/),
  );
});

it("says how likely, from 0 to 1", () => {
  for (const { quality } of made(LAVROV)) {
    expect(quality).toBeGreaterThan(0);
    expect(quality).toBeLessThan(1);
  }
});

it("does not ask in a pack what its headline answers", () => {
  const text =
    "Anna Berg opens the Nordic Bridge\n\nAnna Berg opened the Nordic Bridge in Oslo on Friday. The Nordic Bridge was designed by Peter Lund in 1990. Peter Lund praised the crew of the Nordic Bridge on Friday in Oslo.";
  expect(made(text).some(({ features }) => features[UNFIT] === 1)).toBe(true);
  expect(compose(text, 10).questions.map(({ stem }) => stem)).not.toContain(
    "Who opened the Nordic Bridge in Oslo on October 13, 2023?",
  );
});

it("does not fill a gap from its headline", () => {
  const text =
    "Laws of Oslo do not apply to Anna Berg\n\nThe laws of Oslo do not apply to Anna Berg. Peter Lund designed the Nordic Bridge in 1990.";
  const gaps = made(text).filter(({ question }) => /apply to ____/.test(question.stem));
  for (const { features } of gaps) expect(features[UNFIT]).toBe(1);
});

it("makes a pack smaller than wanted rather than worse", () => {
  expect(compose(LAVROV, 200).questions.length).toBeLessThan(compose(LAVROV).questions.length);
});
