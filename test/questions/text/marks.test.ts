import { describe, expect, it } from "vitest";
import {
  bracketsBefore,
  bracketsPaired,
  closeQuotes,
  quotesPaired,
  withoutQuotes,
} from "../../../questions/text/marks.ts";

describe("marks in pairs", () => {
  it.each([
    ["He said “yes” and “no”.", true],
    ['She called it "a test".', true],
    ["He said “yes and left.", false],
    ["yes” he said", false],
    ['the "old harbour', false],
    ["Ada Moss’s boat", true],
  ])("%s: quotation marks are whole: %s", (text, whole) => {
    expect(quotesPaired(text)).toBe(whole);
    expect(quotesPaired(closeQuotes(text))).toBe(true);
    if (whole) expect(closeQuotes(text)).toBe(text);
  });

  it.each([
    ["the firm (est. 1950) [sic]", true],
    ["the firm (est. 1950", false],
    ["the firm] of Norrby", false],
  ])("%s: brackets are whole: %s", (text, whole) => {
    expect(bracketsPaired(text)).toBe(whole);
  });

  it("takes out what is quoted, and single quotation marks only where they are asked for", () => {
    const text = "He called “the old port” a ‘tired place’, Moss’s words.";
    expect(withoutQuotes(text)).toBe("He called   a  , Moss’s words.");
    expect(withoutQuotes(text, "double")).toBe("He called   a ‘tired place’, Moss’s words.");
  });

  it("counts the brackets that stand open before a word", () => {
    const words = ["The", "firm", "(", "est.", "1950", ")", "closed"].map((text) => ({ text }));
    expect([0, 3, 4, 6].map((at) => bracketsBefore(words, at))).toEqual([0, 1, 1, 0]);
  });
});
