import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goldSteps, liftCrossings } from "../../../cli/train/oracle.ts";
import { readTree } from "../../../questions/reading/model/beam.ts";
import { Derivations } from "../../../questions/reading/model/derivations.ts";

/** The heads that the steps build. */
function build(heads: readonly number[]): number[] {
  const derivations = new Derivations();
  derivations.start(heads.length, 1);
  let state = 0;
  for (const step of goldSteps(heads)) {
    expect(derivations.allows(state, step)).toBe(true);
    state = derivations.follow(state, step, 0, 0);
  }
  return [...readTree(derivations, state).heads];
}

describe("the steps of a gold tree", () => {
  it("lift an arc that crosses another to the grandparent", () => {
    // "A man arrived yesterday who sang": the relative clause crosses the adverb
    expect(liftCrossings([1, 2, -1, 2, 5, 1])).toEqual([1, 2, -1, 2, 5, 2]);
  });

  it("rebuild any tree once its crossings are lifted", () => {
    const tree = fc.integer({ min: 1, max: 12 }).chain((count) =>
      fc
        .tuple(
          fc.shuffledSubarray([...Array(count).keys()], { minLength: count }),
          fc.array(fc.nat(), { minLength: count, maxLength: count }),
        )
        .map(([order, picks]) => {
          const heads = Array<number>(count).fill(-1);
          for (let i = 1; i < count; i++) heads[order[i]!] = order[picks[i]! % i]!;
          return heads;
        }),
    );
    fc.assert(
      fc.property(tree, (heads) => {
        const lifted = liftCrossings(heads);
        expect(build(lifted)).toEqual(lifted);
      }),
      { seed: 4 },
    );
  });
});
