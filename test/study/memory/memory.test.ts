import { expect, test } from "vitest";
import { KIND_NAMES } from "../../../questions/kinds/index.ts";
import { demandOf, fittingDemand } from "../../../study/memory/demand.ts";
import { memoryModel } from "../../../study/memory/fsrs.ts";
import { cappedMemory, dueDay, type FactMemory, isLeech, memoryAfter } from "../../../study/memory/memory.ts";

const PUBLISHED = memoryModel(null);
const after = (...grades: readonly (readonly [day: number, grade: 1 | 2 | 3 | 4])[]): FactMemory | null =>
  grades.reduce<FactMemory | null>(
    (before, [day, grade]) => memoryAfter(before, { day, grade, question: "q" }, PUBLISHED),
    null,
  );

test("a fact answered well is due after two days, with ease after eight, forgotten the next day", () => {
  for (const [grade, days] of [
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 8],
  ] as const) {
    expect(dueDay(after([100, grade]) as FactMemory, 0.9, PUBLISHED)).toBe(100 + days);
  }
});

test("a higher retention brings a fact back earlier, and another one needs no new schedule", () => {
  const memory = after([100, 3], [102, 3]) as FactMemory;
  const days = [0.8, 0.85, 0.9, 0.95, 0.97].map((retention) => dueDay(memory, retention, PUBLISHED) - 102);
  expect(days).toEqual(days.toSorted((a, b) => b - a));
  expect(new Set(days).size).toBe(5);
});

test("a fact forgotten on four later days is a leech", () => {
  const missed = [100, 101, 102, 103, 104].map((day) => [day, 1] as const);
  expect(isLeech(after(...missed.slice(0, 4)) as FactMemory)).toBe(false);
  expect(isLeech(after(...missed) as FactMemory)).toBe(true);
});

test("an answer from a day before the last one counts as one on the same day", () => {
  expect(after([100, 3], [90, 3])).toEqual(after([100, 3], [100, 3]));
});

test("what was learned under a wrong clock counts as learned on the day of the cap", () => {
  const memory = after([98, 3], [100, 3], [465, 3]) as FactMemory;
  const trace = [4 * 98 + 2, 4 * 2 + 2, 4 * 365 + 2];
  expect(cappedMemory(memory, trace, 100, PUBLISHED)).toEqual(after([98, 3], [100, 3], [100, 3]));
  expect(cappedMemory(memory, trace, 500, PUBLISHED)).toBe(memory);
});

test("the kind rises with the strength of the memory", () => {
  expect([null, 0.2, 2.9, 3, 9.9, 10, 29, 30, 400].map(fittingDemand)).toEqual([1, 1, 1, 2, 2, 3, 3, 4, 4]);
  const order = ["choice", "cloze", "label", "typed", "date", "number", "order", "chain"] as const;
  expect(order.map(demandOf)).toEqual([1, 2, 2, 3, 3, 3, 4, 4]);
  expect(KIND_NAMES.every((kind) => demandOf(kind) >= 1)).toBe(true);
});
