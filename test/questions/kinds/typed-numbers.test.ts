import { describe, expect, test } from "vitest";
import { markAnswer } from "../../../questions/kinds/index.ts";
import { matchTyped } from "../../../questions/kinds/typed/match-typed.ts";
import { harbourQuestion } from "../../support/a-harbour.ts";
import { key } from "./typed-block.ts";

/** What became of what was typed where a number is expected. */
const kindOf = (right: string, given: string) => matchTyped(given, key("number", right), []).kind;

describe("a number that is typed in another way is the same", () => {
  test.each([
    ["$45m", "45 million dollars"],
    ["$45m", "$45,000,000"],
    ["45 million dollars", "US$45m"],
    ["£6bn", "6 billion pounds"],
    ["₹7 crore", "70,000,000 rupees"],
    ["80 kilometers", "80km"],
    ["80km", "80 kilometres"],
    ["15 percent", "15%"],
    ["$12", "12"],
    ["1.5 million", "one and a half million"],
    ["1,600", "1 600"],
    ["1,600", "١٬٦٠٠"],
    ["twenty-five", "25"],
    ["fourth", "4th"],
  ])("%j typed as %j", (right, given) => {
    expect(kindOf(right, given)).toBe("accepted");
  });
});

test.each([
  ["5", "-5"],
  ["5", ".5"],
  ["0.5", "5"],
  ["$12", "12 euros"],
  ["15 percent", "16%"],
  ["$45m", "$45bn"],
])("%j is not %j", (right, given) => {
  expect(kindOf(right, given)).toBe("unknown");
});

test.each([
  ["1987", "the queen"],
  ["1987", "1987 or 1988"],
  ["1,200", "1.200"],
])("for %j, %j cannot be read as a number", (right, given) => {
  expect(kindOf(right, given)).toBe("unreadable");
});

test("of a text with gaps the first one that could not be read is named", () => {
  const cloze = harbourQuestion("cloze");
  const markGaps = (...gaps: string[]) =>
    markAnswer(cloze, { kind: "cloze", gaps }, { people: [] }).unreadable;
  expect(markGaps("long ago", "Queen Liv")).toEqual({
    part: 0,
    why: expect.stringMatching(/^Gap 1: That could not be read/),
  });
  expect(markGaps("1988", "nobody")).toBeUndefined();
  expect(markGaps("", "")).toBeUndefined();
});
