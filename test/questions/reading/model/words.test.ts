import { describe, expect, it } from "vitest";
import {
  casingOf,
  LOWER,
  readWords,
  TITLE,
  UPPER,
  USUAL,
} from "../../../../questions/reading/model/words.ts";

const casing = (text: string): number => casingOf(text.split(" "));

describe("the casing of a sentence", () => {
  it.each([
    ["The minister met Kim Jong Un in Pyongyang on Thursday .", USUAL],
    ["Minister Meets Rebel Leader in Capital , Vows Support", TITLE],
    ["MINISTER MEETS REBEL LEADER IN CAPITAL", UPPER],
    ["the minister met some people there", LOWER],
    ["Kim Jong Un", USUAL],
    ["", USUAL],
  ])("of %j is %i", (text, expected) => {
    expect(casing(text)).toBe(expected);
  });
});

describe("the words of a sentence", () => {
  it("have one form whatever their quotes, dashes, capitals and digits", () => {
    const { form } = readWords(["’s", "'s", "“", '"', "–", "--", "Paris", "PARIS", "1987", "2024"]);
    for (let i = 0; i < form.length; i += 2) expect(form[i]).toBe(form[i + 1]);
  });
});
