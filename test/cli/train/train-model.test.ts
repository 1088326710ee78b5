import { describe, expect, it } from "vitest";
import { trainModel } from "../../../cli/train/train-model.ts";
import { parseTreebank } from "../../../cli/train/treebank.ts";
import { loadModel } from "../../../questions/reading/model/model.ts";
import { tokenize } from "../../../questions/reading/tokens/tokens.ts";
import { TINY_TREEBANK } from "./tiny-treebank.ts";

const each = (value: number) => ({ tags: value, steps: value, relations: value });
const settings = {
  tagger: { bits: 12, rounds: 8, runs: 2, forget: 0.2 },
  parser: { stepBits: 14, labelBits: 12, width: 4, rounds: 8, runs: 2, forget: 0.2 },
  folds: 3,
  foldBlock: 5,
  recaseEvery: 5,
  packing: { unit: each(0.25), least: each(1) },
};
const train = (seed: string): Uint8Array =>
  trainModel(parseTreebank(TINY_TREEBANK.repeat(4)), settings, seed, () => {});

describe("training", () => {
  it("gives the same bytes for the same sentences and seed", () => {
    expect(train("1")).toEqual(train("1"));
  });

  it("learns the trees it was shown", () => {
    const text = "Ann saw a dog in Oslo.";
    const parsed = loadModel(train("1")).parse(tokenize(text, 0, text.length));
    expect(parsed.map(({ relation, head }) => `${relation} ${head}`)).toEqual([
      ...["nsubj 1", "root -1", "det 3", "obj 1", "case 5", "obl 1", "punct 1"],
    ]);
  });
});
