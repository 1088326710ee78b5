import fc from "fast-check";
import { expect, test } from "vitest";
import { countPace, emptyPace, type Timed, turnMs, typicalMs } from "../../../study/memory/pace.ts";

const took = (seconds: number, readMs: number | null = null): Timed => ({
  kind: "choice",
  elapsedMs: 1_000 * seconds,
  readMs,
});

test("a kind takes what most people take, until there are five answers of one's own", () => {
  const pace = emptyPace();
  expect(typicalMs(pace, "choice")).toBe(12_000);
  for (let n = 0; n < 4; n++) countPace(pace, took(4), 1);
  expect(typicalMs(pace, "choice")).toBe(12_000);
  countPace(pace, took(4), 1);
  expect(typicalMs(pace, "choice")).toBeGreaterThan(3_000);
  expect(typicalMs(pace, "choice")).toBeLessThan(5_000);
  expect(typicalMs(pace, "timeline")).toBe(45_000);
});

test("a break in the middle of a question changes nothing", () => {
  const pace = emptyPace();
  for (const seconds of [5, 6, 5, 6, 5, 100_000]) countPace(pace, took(seconds), 1);
  expect(typicalMs(pace, "choice")).toBeLessThan(7_000);
});

test("reading why belongs to the turn", () => {
  const pace = emptyPace();
  for (let n = 0; n < 5; n++) countPace(pace, took(8, 16_000), 1);
  expect(turnMs(pace, "choice") - typicalMs(pace, "choice")).toBeGreaterThan(11_000);
});

test("the median is exact to a stretch of the square root of two, and answers taken out leave nothing behind", () => {
  const seconds = fc.array(fc.double({ min: 1.1, max: 500, noNaN: true }), { minLength: 5, maxLength: 60 });
  fc.assert(
    fc.property(seconds, (all) => {
      const pace = emptyPace();
      for (const one of all) countPace(pace, took(one, 2_000), 1);
      const sorted = all.toSorted((a, b) => a - b);
      const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
      const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
      expect(typicalMs(pace, "choice")).toBeGreaterThan((1_000 * lower) / Math.SQRT2 - 1);
      expect(typicalMs(pace, "choice")).toBeLessThan(1_000 * upper * Math.SQRT2 + 1);
      for (const one of all) countPace(pace, took(one, 2_000), -1);
      expect(pace).toEqual(emptyPace());
    }),
  );
});
