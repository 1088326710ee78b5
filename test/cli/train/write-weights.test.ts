import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeLengths, sparse, writeWeights } from "../../../cli/train/write-weights.ts";
import { LONGEST_CODE } from "../../../questions/reading/model/huffman.ts";
import { readWeights } from "../../../questions/reading/model/weights.ts";

describe("the weights file", () => {
  it("gives back every weight", () => {
    const table = fc
      .array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -127, max: 127 })), {
        minLength: 24,
        maxLength: 24,
      })
      .map((values) => sparse(3, 3, Int8Array.from(values)));
    fc.assert(
      fc.property(table, table, (first, second) => {
        const labels = { tags: ["A"], relations: ["b"] };
        const read = readWeights(
          writeWeights(labels, [
            ["one", first],
            ["two", second],
          ]),
        );
        expect(read.tables.get("one")).toEqual(first);
        expect(read.tables.get("two")).toEqual(second);
        expect(read.header.tags).toEqual(["A"]);
      }),
      { seed: 4 },
    );
  });

  it("keeps code words short when the counts are very uneven", () => {
    const fibonacci = [1, 1];
    while (fibonacci.length < 40) fibonacci.push(fibonacci.at(-1)! + fibonacci.at(-2)!);
    expect(Math.max(...codeLengths(fibonacci))).toBeLessThanOrEqual(LONGEST_CODE);
  });
});
