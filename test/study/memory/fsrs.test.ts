import { expect, test } from "vitest";
import { memoryModel } from "../../../study/memory/fsrs.ts";

const { chanceOfRecall, daysUntil, strengthAfter } = memoryModel(null);

/** Published weights of FSRS-6 in the order of the paper, w0 to w20. */
const W = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
  1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
] as const;

test("a first answer gives the strength of its grade", () => {
  expect([1, 2, 3, 4].map((grade) => strengthAfter(null, 0, grade as 1).stability)).toEqual(W.slice(0, 4));
});

test("an answer after some days strengthens by the formula of FSRS-6, computed by hand here", () => {
  const before = strengthAfter(null, 0, 3);
  expect(before.difficulty).toBeCloseTo(W[4] - Math.exp(2 * W[5]) + 1, 6);
  const factor = 0.9 ** (-1 / W[20]) - 1;
  const recall = (1 + (factor * 2) / before.stability) ** -W[20];
  expect(chanceOfRecall(before.stability, 2)).toBeCloseTo(recall, 6);
  const growth =
    Math.exp(W[8]) *
    (11 - before.difficulty) *
    before.stability ** -W[9] *
    (Math.exp((1 - recall) * W[10]) - 1);
  expect(strengthAfter(before, 2, 3).stability).toBeCloseTo(before.stability * (1 + growth), 5);
});

test("the chance of recall is the wanted one when the days are over, to the rounding of a day", () => {
  for (const retention of [0.8, 0.9, 0.97]) {
    const days = daysUntil(retention, 100);
    expect(chanceOfRecall(100, days)).toBeCloseTo(retention, 2);
  }
  expect(daysUntil(0.9, 0.2)).toBe(1);
});

test("dates are as they were before the scheduler was loaded", () => {
  expect(Object.keys(Date.prototype)).toEqual([]);
  for (const name of ["scheduler", "diff", "format", "dueFormat"]) expect(name in new Date(0)).toBe(false);
});
