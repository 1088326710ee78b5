import { describe, expect, it } from "vitest";
import { settleTags } from "../../../../questions/reading/model/settle-tags.ts";

const TAGS = ["NNS", "VBZ", "VBN", "VBD", "DT"];
const RELATIONS = ["root", "nsubj", "nsubj:pass", "acl", "det"];

/** The tag of word 0, whose only child is word 1. */
function settled(
  best: string,
  second: string,
  margin: number,
  relation: string,
  childRelation: string,
): string {
  const guesses = {
    tags: Int32Array.of(TAGS.indexOf(best), 4),
    seconds: Int32Array.of(TAGS.indexOf(second), 0),
    margins: Float64Array.of(margin, 1000),
  };
  const tree = {
    heads: Int32Array.of(-1, 0),
    relations: Int32Array.of(RELATIONS.indexOf(relation), RELATIONS.indexOf(childRelation)),
  };
  return TAGS[settleTags(guesses, tree, TAGS, RELATIONS)[0]!]!;
}

describe("settleTags", () => {
  it.each([
    ["NNS", "VBZ", 10, "root", "nsubj", "VBZ"],
    ["NNS", "VBZ", 10, "root", "det", "NNS"],
    ["NNS", "VBZ", 500, "root", "nsubj", "NNS"],
    ["VBN", "VBD", 10, "root", "nsubj", "VBD"],
    ["VBN", "VBD", 10, "root", "nsubj:pass", "VBN"],
    ["VBD", "VBN", 10, "acl", "det", "VBN"],
    ["VBD", "NNS", 10, "acl", "det", "VBD"],
  ])(
    "reads %s (or %s, %i behind) as %s with a child %s as %s",
    (best, second, margin, relation, child, expected) => {
      expect(settled(best, second, margin, relation, child)).toBe(expected);
    },
  );
});
