import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AppError } from "../../../../base/errors.ts";
import { loadModel, type ParsedToken } from "../../../../questions/reading/model/model.ts";
import { tokenize } from "../../../../questions/reading/tokens/tokens.ts";

const bytes = readFileSync(new URL("../../../../questions/reading/model/weights.bin", import.meta.url));
const model = loadModel(bytes);
const read = (text: string): ParsedToken[] => model.parse(tokenize(text, 0, text.length));
const arcs = (text: string): string[] => {
  const parsed = read(text);
  return parsed.map(({ text: word, head, relation }) => `${word} ${relation} ${parsed[head]?.text ?? "-"}`);
};

/** One root, heads inside the sentence, and every word reaches the root. */
function expectTree(parsed: readonly ParsedToken[]): void {
  expect(parsed.filter(({ head }) => head === -1)).toHaveLength(parsed.length === 0 ? 0 : 1);
  const reached = new Uint8Array(parsed.length);
  for (const start of parsed.keys()) {
    const path: number[] = [];
    for (let at = start; at !== -1 && reached[at] === 0; at = parsed[at]!.head) {
      reached[at] = 1;
      path.push(at);
      expect(parsed[at]!.head).toBeLessThan(parsed.length);
      expect(path.length).toBeLessThanOrEqual(parsed.length);
      expect(path).not.toContain(parsed[at]!.head);
    }
  }
}

describe("the model", () => {
  it("finds who did what to whom", () => {
    expect(arcs("The minister told reporters that the talks had failed.")).toEqual(
      expect.arrayContaining(["minister nsubj told", "told root -", "talks nsubj failed"]),
    );
    expect(arcs("The bridge was built by Chinese workers in 2019.")).toEqual(
      expect.arrayContaining(["bridge nsubj:pass built", "was aux:pass built", "workers obl:agent built"]),
    );
  });

  it("tags with Penn and universal tags", () => {
    expect(read("Officials did not say why it happened.").map(({ tag, upos }) => `${tag}/${upos}`)).toEqual([
      ...["NNS/NOUN", "VBD/AUX", "RB/PART", "VB/VERB", "WRB/ADV", "PRP/PRON", "VBD/VERB", "./PUNCT"],
    ]);
  });

  it("says how sure it is of heads and tags", () => {
    for (const { margin, tagMargin } of read(
      "Officials in the capital said on Monday that trains from Oslo were late.",
    )) {
      expect(margin).toBeGreaterThan(0);
      expect(margin).toBeLessThanOrEqual(1);
      expect(tagMargin).toBeGreaterThanOrEqual(0);
    }
  });

  it("reads a headline written in capitals or with capital letters", () => {
    for (const headline of [
      "Minister Meets Rebel Leader in Northern City",
      "MINISTER MEETS REBEL LEADER IN NORTHERN CITY",
    ]) {
      const parsed = read(headline);
      expect(parsed.find(({ head }) => head === -1)?.text.toLowerCase()).toBe("meets");
      expect(parsed[0]).toMatchObject({ relation: "nsubj", head: 1 });
    }
  });

  it("keeps the tokens it was given", () => {
    const tokens = tokenize("Ann's dog isn't here.", 0, 21);
    expect(model.parse(tokens).map(({ text, start, end }) => ({ text, start, end }))).toEqual(tokens);
  });

  it("makes a tree of any tokens, and the same one again", () => {
    const word = fc.oneof(
      fc.constantFrom("the", "said", "Paris", ",", "and", "who", "was", "“", "2019", ".", "by", "THE", "-"),
      fc.string({ unit: "binary", maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (texts) => {
        const tokens = texts.map((text, i) => ({ text, start: i, end: i + 1 }));
        const parsed = model.parse(tokens);
        expectTree(parsed);
        expect(model.parse(tokens)).toEqual(parsed);
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  it.each([["word"], ["said ,"], ["\ud800"], ["😀"], ["that he"]])(
    "makes one tree of a sentence of five thousand times %j",
    (unit) => {
      const texts = Array.from({ length: 5000 }, () => unit.split(" ")).flat();
      const parsed = model.parse(texts.map((text, i) => ({ text, start: i, end: i + 1 })));
      expect(parsed).toHaveLength(texts.length);
      expect(parsed.filter(({ head }) => head === -1)).toHaveLength(1);
    },
  );

  it("refuses bytes that are not a weights file, or only part of one", () => {
    for (const wrong of [
      new Uint8Array(0),
      new Uint8Array(100),
      bytes.subarray(0, 6),
      bytes.subarray(0, 20_000),
    ])
      expect(() => loadModel(wrong)).toThrow(AppError);
  });
});
