import { describe, expect, it } from "vitest";
import { groupDocuments, parseTreebank } from "../../../cli/train/treebank.ts";

const row = (...columns: (string | number)[]): string => columns.join("\t");
const TEXT = [
  "# newdoc id = one",
  "# text = I'll go",
  row("1-2", "I'll", "_", "_", "_", "_", "_", "_", "_", "_"),
  row(1, "I", "I", "PRON", "PRP", "_", 3, "nsubj", "_", "_"),
  row(2, "'ll", "will", "AUX", "MD", "_", 3, "aux", "_", "_"),
  row(3, "go", "go", "VERB", "VB", "_", 0, "root", "_", "_"),
  row("3.1", "home", "_", "_", "_", "_", "_", "_", "_", "_"),
  "",
  row(1, "Today", "today", "NOUN", "NN", "_", 0, "obl:tmod", "_", "_"),
  "",
  "# newdoc id = two",
  row(1, "Yes", "yes", "INTJ", "UH", "_", 0, "root", "_", "_"),
  "",
].join("\r\n");

describe("a treebank", () => {
  const sentences = parseTreebank(TEXT);

  it("gives the words, without ranges and empty nodes, and heads from 0", () => {
    expect(sentences[0]).toMatchObject({
      texts: ["I", "'ll", "go"],
      tags: ["PRP", "MD", "VB"],
      heads: [2, 2, -1],
      relations: ["nsubj", "aux", "root"],
    });
  });

  it("calls older relations by their new names", () => {
    expect(sentences[1]?.relations).toEqual(["obl:unmarked"]);
  });

  it("is cut into its documents", () => {
    expect(groupDocuments(sentences).map(({ length }) => length)).toEqual([2, 1]);
  });
});
