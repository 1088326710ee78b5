import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../../../questions/reading/tokens/tokens.ts";

const cut = (text: string): string[] => tokenize(text, 0, text.length).map((token) => token.text);

describe("tokenize", () => {
  it.each([
    ["They don't know Korea's plan.", "They|do|n't|know|Korea|'s|plan|."],
    ["She’ll say he can’t or won't.", "She|’ll|say|he|ca|n’t|or|wo|n't|."],
    ["The students' union cannot pay.", "The|students|'|union|can|not|pay|."],
    ["Mr. Lee met Dr. Ann O'Neill's son.", "Mr.|Lee|met|Dr.|Ann|O'Neill|'s|son|."],
    ["He left the U.S. in Sept. 2019.", "He|left|the|U.S.|in|Sept.|2019|."],
    ["They live in the U.S.", "They|live|in|the|U.S|."],
    ["Call at 5 p.m. on No. 10, J. Smith!", "Call|at|5|p.m.|on|No.|10|,|J.|Smith|!"],
    [
      "No. It cost $1,200.50, up 3.5% (the 5th rise).",
      "No|.|It|cost|$|1,200.50|,|up|3.5|%|(|the|5th|rise|)|.",
    ],
    ["US$5bn in the 1990s, at 10:30pm", "US$|5|bn|in|the|1990s|,|at|10:30|pm"],
    ["A well-known co-founder e-mailed AT&T.", "A|well|-|known|co-founder|e-mailed|AT&T|."],
    ["“Wait… what?!” she asked -- twice.", "“|Wait|…|what|?!|”|she|asked|--|twice|."],
    [
      "See www.example.org/a-b, or write to a.b@example.org.",
      "See|www.example.org/a-b|,|or|write|to|a.b@example.org|.",
    ],
    ["mid-July talks on 24/7 aid for al-Asad", "mid-July|talks|on|24/7|aid|for|al|-|Asad"],
    ["co\u00adoperate\u00a0now", "co\u00adoperate|now"],
    ["#Vote @mayor 👍🏽 \ud800 x", "#Vote|@mayor|👍🏽|\ud800|x"],
  ])("cuts %s", (text, expected) => {
    expect(cut(text).join("|")).toBe(expected);
  });

  it("stays inside the stretch it was given", () => {
    const text = "Before. He isn't here. After.";
    expect(tokenize(text, 8, 22).map((token) => token.text)).toEqual(["He", "is", "n't", "here", "."]);
  });

  it("gives verbatim spans in order that leave out nothing but space", () => {
    const piece = fc.constantFrom(
      ..."a|Bc|n't|'s|’|.|...|-|co-|$|1,0|:|U.S.|http://x|@|&|😀|\u200d|\ud83d|\u00ad|\u00a0|\r\n| |é|中".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 40 }).map((parts) => parts.join("")),
          fc.string(),
        ),
        (text) => {
          let last = 0;
          for (const token of tokenize(text, 0, text.length)) {
            expect(token.text).toBe(text.slice(token.start, token.end));
            expect(token.end).toBeGreaterThan(token.start);
            expect(text.slice(last, token.start)).toMatch(/^[\s\u200b\u2060]*$/);
            last = token.end;
          }
          expect(text.slice(last)).toMatch(/^[\s\u200b\u2060]*$/);
        },
      ),
      { seed: 4, numRuns: 500 },
    );
  });

  it.each([
    ["a"],
    ["a."],
    ["a-"],
    ["1,"],
    ["'"],
    ["n't"],
    ["a@"],
    [". "],
    ["😀"],
    ["x'"],
    ["\u0301"],
    ["#a"],
  ])("reads a megabyte of %j", (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    expect(tokenize(text, 0, text.length).at(-1)?.end).toBe(text.trimEnd().length);
  });
});
