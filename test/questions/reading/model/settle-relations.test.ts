import { describe, expect, it } from "vitest";
import { settleRelations } from "../../../../questions/reading/model/settle-relations.ts";

const TAGS = ["DT", "NN", "VBZ", "WDT", "NNS"];
const RELATIONS = ["root", "det", "compound", "nsubj", "obj", "acl:relcl"];

/** Rows of tag, head and relation; gives the relations. */
function settled(...rows: [tag: string, head: number, relation: string][]): string[] {
  const tree = {
    heads: Int32Array.from(rows, ([, head]) => head),
    relations: Int32Array.from(rows, ([, , relation]) => RELATIONS.indexOf(relation)),
  };
  const tags = Int32Array.from(rows, ([tag]) => TAGS.indexOf(tag));
  return [...settleRelations(tree, tags, TAGS, RELATIONS)].map((relation) => RELATIONS[relation]!);
}

describe("settleRelations", () => {
  it("makes a subject of a noun that hangs on a finite verb like a part of a name", () => {
    const festival = settled(["DT", 2, "det"], ["NN", 2, "compound"], ["VBZ", -1, "root"]);
    expect(festival).toEqual(["det", "nsubj", "root"]);
    const runs = settled(["DT", 2, "det"], ["NN", 2, "compound"], ["NNS", -1, "root"]);
    expect(runs).toEqual(["det", "compound", "root"]);
  });

  it("leaves a verb the subject it has, unless that is a relative pronoun", () => {
    const rest: [string, number, string] = ["NN", 2, "compound"];
    expect(settled(["NN", 2, "nsubj"], rest, ["VBZ", -1, "root"])).toEqual(["nsubj", "compound", "root"]);
    expect(settled(["WDT", 2, "nsubj"], rest, ["VBZ", -1, "acl:relcl"])).toEqual([
      "obj",
      "nsubj",
      "acl:relcl",
    ]);
  });
});
