import { describe, expect, it } from "vitest";
import { recased } from "../../../cli/train/recase.ts";
import { parseTreebank } from "../../../cli/train/treebank.ts";
import { TINY_TREEBANK } from "./tiny-treebank.ts";

describe("recased copies", () => {
  const sentences = parseTreebank(TINY_TREEBANK);

  it("write sentences as headlines and in capitals, with the same trees", () => {
    const copies = recased([sentences[0]!, sentences[3]!], 1);
    expect(copies.map(({ texts }) => texts.join(" "))).toEqual([
      "The Mayor Opened the Bridge .",
      "POLICE SAID THAT THE MAYOR LEFT .",
    ]);
    expect(copies[0]?.heads).toEqual(sentences[0]?.heads);
  });

  it("are made of every so many sentences", () => {
    expect(recased(sentences, 4)).toHaveLength(2);
  });
});
