import { describe, expect, it } from "vitest";
import { findFinite } from "../../../../questions/reading/model/find-finite.ts";

const TAGS = ["NNP", "NN", "NNS", "VBZ", "VBN", "VBD", "VB", "VBP", "IN", "DT", "."];

/** Words as "text/TAG", or "text/TAG>SECOND" if the second best is close. */
function found(sentence: string): string[] {
  const words = sentence.split(" ").map((word) => /^(\S+)\/([^>]+)(?:>(\S+))?$/.exec(word)!);
  const numberOf = (tag: string | undefined): number => TAGS.indexOf(tag ?? "NN");
  const guesses = {
    tags: Int32Array.from(words, ([, , tag]) => numberOf(tag)),
    seconds: Int32Array.from(words, ([, , , second]) => numberOf(second)),
    margins: Float64Array.from(words, ([, , , second]) => (second === undefined ? 500 : 20)),
  };
  const { tags } = findFinite(
    words.map(([, text]) => text!),
    guesses,
    TAGS,
  );
  return [...tags].map((tag) => TAGS[tag]!);
}

describe("findFinite", () => {
  it("gives a sentence without a finite verb the likeliest one", () => {
    expect(found("Acme/NNP waits/NNS>VBZ for/IN the/DT court/NN")[1]).toBe("VBZ");
    expect(found("The/DT pump/NN shipped/VBN>VBD with/IN faults/NNS ./.")[2]).toBe("VBD");
    expect(found("The/DT farmers/NNS ask/VB>VBP for/IN aid/NN ./.")[2]).toBe("VBP");
  });

  it("leaves sentences that have one, orders, and participles of headlines", () => {
    expect(found("The/DT pump/NN shipped/VBN>VBD with/IN faults/NNS works/VBZ ./.")[2]).toBe("VBN");
    expect(found("Ask/VB the/DT shop/NN clerks/NNS>VBZ for/IN aid/NN ./.")[3]).toBe("NNS");
    expect(found("Boy/NN arrested/VBN>VBD after/IN fire/NN in/IN Oslo/NNP")[1]).toBe("VBN");
  });

  it("looks at the first clause of a headline, and at the whole of a sentence", () => {
    const headline = "The/DT envoy/NN travels/NNS>VBZ to/IN Rome/NNP as/IN Oslo/NNP speaks/VBZ";
    expect(found(headline)[2]).toBe("VBZ");
    expect(found("The/DT man/NN from/IN Oslo/NNP arrested/VBN>VBD after/IN fires/NNS died/VBD ./.")[4]).toBe(
      "VBN",
    );
  });

  it("makes no verb of a noun after a preposition or an article", () => {
    expect(found("The/DT night/NN of/IN prints/NNS>VBZ in/IN Oslo/NNP ./.")[3]).toBe("NNS");
  });
});
