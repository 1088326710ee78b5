import { describe, expect, it } from "vitest";
import { compareOrders } from "../../../cli/rank/compare.ts";
import { fitLogistic, scoreWith } from "../../../cli/rank/logistic.ts";
import { areaUnderCurve } from "../../../cli/rank/measure.ts";
import { type Kept, readLines } from "../../../cli/rank/rating.ts";
import shipped from "../../../questions/compose/rank/quality-weights.json" with { type: "json" };

const kept = readLines<Kept>(new URL("../../../cli/rank/ratings.jsonl", import.meta.url));

describe("the learned order of questions", () => {
  it("learns what good examples have and bad ones have not", () => {
    const weights = fitLogistic(
      [
        { features: { dated: 1 }, target: 1 },
        { features: { torn: 1 }, target: 0 },
      ],
      0.1,
    );
    expect(scoreWith(weights, { dated: 1 })).toBeGreaterThan(scoreWith(weights, {}));
    expect(scoreWith(weights, { torn: 1 })).toBeLessThan(scoreWith(weights, {}));
  });

  it("counts how often a wanted one stands above another", () => {
    expect(areaUnderCurve([3, 2, 1], [true, false, false])).toBe(1);
    expect(areaUnderCurve([1, 2, 3], [true, false, false])).toBe(0);
    expect(areaUnderCurve([1, 1], [true, false])).toBe(0.5);
  });

  it("ships only while it does better than the order made by hand on articles that it did not learn from", () => {
    const { learned, byHand } = compareOrders(kept, 1);
    expect(learned.good).toBeGreaterThan(byHand.good);
    expect(learned.notBad).toBeGreaterThan(byHand.notBad);
  });

  it("ships as it was learnt from the ratings that are kept", () => {
    const targets = { good: 1, edit: 0.35, bad: 0 };
    const again = fitLogistic(
      kept.map(({ features, rating }) => ({ features, target: targets[rating] })),
      1,
    );
    expect(again).toEqual(shipped);
  });
});
