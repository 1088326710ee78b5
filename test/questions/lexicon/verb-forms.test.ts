import { describe, expect, it } from "vitest";
import { baseOf, thirdPerson } from "../../../questions/lexicon/verb-forms.ts";

describe("the base of a verb form", () => {
  it.each([
    ["arrived", "VBD", "arrive"],
    ["visited", "VBD", "visit"],
    ["invited", "VBN", "invite"],
    ["stopped", "VBD", "stop"],
    ["referred", "VBN", "refer"],
    ["offered", "VBD", "offer"],
    ["carried", "VBD", "carry"],
    ["died", "VBD", "die"],
    ["created", "VBN", "create"],
    ["released", "VBD", "release"],
    ["agreed", "VBD", "agree"],
    ["took", "VBD", "take"],
    ["rewrote", "VBD", "rewrite"],
    ["meets", "VBZ", "meet"],
    ["goes", "VBZ", "go"],
    ["reaches", "VBZ", "reach"],
    ["lying", "VBG", "lie"],
    ["running", "VBG", "run"],
    ["were", "VBD", "be"],
  ])("%s (%s) is %s", (form, tag, base) => {
    expect(baseOf(form, tag)).toBe(base);
  });
});

it.each([
  ["carry", "carries"],
  ["reach", "reaches"],
  ["say", "says"],
  ["go", "goes"],
  ["have", "has"],
])("%s has %s in the third person", (base, form) => {
  expect(thirdPerson(base)).toBe(form);
});
