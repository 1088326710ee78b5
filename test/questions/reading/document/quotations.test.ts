import { describe, expect, it } from "vitest";
import { read } from "../../../support/a-reading.ts";

const quotesOf = (text: string): string[] => read(text).quotes.map(({ text: words }) => words);

describe("quotations", () => {
  it.each([
    ["Ann Lee called it “historic.” Jo Doe did not.", ["historic."]],
    ['"We go," she said. "We will not come back."', ["We go,", "We will not come back."]],
    ["It was a ‘grave’ error, the dogs’ owner said.", ["grave"]],
    ["The minister's aide spoke of 'bad faith' and of the workers' rights.", ["bad faith"]],
    ["Don't say it's the '90s.", []],
  ])("%s", (text, quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });

  it("goes on over paragraphs that open with a mark", () => {
    expect(quotesOf("“We came early.\n\n“We left late,” she said.")).toEqual([
      "We came early.",
      "We left late,",
    ]);
  });

  it("drops a mark that nothing closes", () => {
    expect(quotesOf("The 6” gun was lost.\n\nAnn Lee “found it.\n\nNobody knew.")).toEqual([]);
  });
});
