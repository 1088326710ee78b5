import { expect, test } from "vitest";
import type { Sought } from "../../../../questions/compose/options/sought.ts";
import { chooseOptions } from "../../../../questions/compose/options/choose-options.ts";
import type { Distractor } from "../../../../questions/compose/options/distractor.ts";
import { soughtAbout } from "../../../support/a-material.ts";

const TEXT = "Ada Moss opened the bridge.";
const asked = (words: string, matter = "Who opened the bridge?"): Sought => ({
  ...soughtAbout(TEXT, { proof: TEXT, words: "Ada Moss", answer: {}, matter }),
  answer: { text: words, span: null, type: "person", entity: null, value: null },
});
const wrong = (...texts: string[]): Distractor[] =>
  texts.map((text) => ({ text, why: `Not ${text}.`, span: null, entity: text, value: null }));
const choose = (sought: Sought, ...texts: string[]) =>
  chooseOptions(sought, wrong(...texts))?.map(({ text }) => text) ?? null;

test("the right answer stands with three wrong ones, each with its reason", () => {
  const options = chooseOptions(asked("Ada Moss"), wrong("Lin Park", "Jo Field", "Al Stone"));
  expect(options?.map(({ right }) => right)).toEqual([true, false, false, false]);
  expect(options?.[0]).toMatchObject({
    why: `The article says: “${TEXT}”`,
    span: { text: TEXT },
  });
  expect(options?.slice(1).map(({ why }) => why)).toEqual(
    options?.slice(1).map(({ text }) => `Not ${text}.`),
  );
});

test("with fewer than three good ones there is no choice", () => {
  expect(choose(asked("Ada Moss"), "Lin Park", "Jo Field")).toBeNull();
  expect(choose(asked("Ada Moss"), "Lin Park", "Jo Field", "Ada", "the Moss")).toBeNull();
});

test("what can be true beside the answer, or says it again, is left out", () => {
  expect(
    choose(asked("May 2024"), "2024", "May 3, 2024", "June 2024", "April 2024", "July 2024"),
  ).not.toContain("2024");
  expect(choose(asked("40 trucks"), "more than 10 trucks", "50 trucks", "60 trucks")).toBeNull();
});

test("a length that gives the answer away makes no choice", () => {
  expect(
    choose(asked("the chairman of the harbor council of Elmsund"), "mayor", "engineer", "pilot"),
  ).toBeNull();
});

test("over many questions the right one is the longest no more often than chance gives", () => {
  const names = ["Bo Li", "Ann Berg", "Tom Hardin", "Eva Sommers", "Jo Ray", "Peter Falks"];
  const stems = Array.from({ length: 400 }, (_, n) => `Who opened bridge number ${n}?`);
  const longest = stems.filter((stem) => {
    const [right, ...others] = choose(asked("Carl Moss", stem), ...names) ?? [];
    return right !== undefined && others.every((text) => text.length < right.length);
  });
  expect(longest.length / stems.length).toBeGreaterThan(0.15);
  expect(longest.length / stems.length).toBeLessThan(0.35);
});

test("of names that the article never mentions at most one stands among the options", () => {
  const outside = wrong("Lin Park", "Jo Field", "Al Stone").map((one) => ({
    ...one,
    outside: true as const,
  }));
  expect(chooseOptions(asked("Ada Moss"), outside)).toBeNull();
  expect(chooseOptions(asked("Ada Moss"), [...wrong("Eva Lund"), ...outside.slice(1)])).toBeNull();
  expect(chooseOptions(asked("Ada Moss"), [...wrong("Eva Lund", "Bo Li"), ...outside])).toHaveLength(4);
});
