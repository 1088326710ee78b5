import { describe, expect, it } from "vitest";
import { voteOnNames } from "../../../../questions/reading/model/vote-names.ts";

const TAGS = ["NNP", "NN", "VBZ", "JJ"];

function tagged(sentence: string) {
  const pairs = sentence.split(" ").map((word) => word.split("/") as [string, string]);
  const tags = Int32Array.from(pairs, ([, tag]) => TAGS.indexOf(tag));
  const guesses = { tags, seconds: tags.map(() => 0), margins: new Float64Array(tags.length).fill(99) };
  return { texts: pairs.map(([text]) => text), guesses };
}

const vote = (...sentences: string[]): string[] =>
  voteOnNames(sentences.map(tagged), TAGS).map(({ tags }) => [...tags].map((tag) => TAGS[tag]).join(" "));

describe("voteOnNames", () => {
  it("makes a name of a word that is a name in most places", () => {
    expect(vote("in/NN Hope/NNP", "to/NN Hope/NNP", "Hope/NN grows/VBZ")).toEqual([
      "NN NNP",
      "NN NNP",
      "NNP VBZ",
    ]);
  });

  it("leaves words that are written small, or named once, or disputed", () => {
    expect(vote("in/NN Hope/NNP", "to/NN Hope/NNP", "hope/NN grows/VBZ")[2]).toBe("NN VBZ");
    expect(vote("in/NN Hope/NNP", "Hope/NN grows/VBZ")[1]).toBe("NN VBZ");
    expect(vote("a/NN May/NNP", "b/NN May/NNP", "c/NN May/NN", "May/NN")[3]).toBe("NN");
  });

  it("knows the great places, also where a sentence begins", () => {
    expect(vote("Beijing/VBZ waits/VBZ")[0]).toBe("NNP VBZ");
    expect(vote("Hoping/VBZ waits/VBZ")[0]).toBe("VBZ VBZ");
  });

  it("keeps the old tag as the second best", () => {
    const [, , last] = voteOnNames(
      ["in/NN Hope/NNP", "to/NN Hope/NNP", "Hope/NN grows/VBZ"].map(tagged),
      TAGS,
    );
    expect(TAGS[last!.seconds[0]!]).toBe("NN");
    expect([...last!.margins]).toEqual([0, 99]);
  });
});
