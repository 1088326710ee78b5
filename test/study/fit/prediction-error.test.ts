import { expect, test } from "vitest";
import { stepsByMemory } from "../../../study/fit/fit-memory.ts";
import { predictionError } from "../../../study/fit/prediction-error.ts";
import { memoryModel } from "../../../study/memory/fsrs.ts";
import { replay, review } from "../../support/some-study.ts";

const MODEL = memoryModel(null);
const day = (when: string): number => Date.parse(`${when}T00:00:00Z`) / 86_400_000;
const wrong = { verdict: "wrong", score: 0 } as const;

/** Two facts, each met on the first and asked again on a later day: one was known, one was forgotten. */
const EVENTS = [
  review("r1", "who-opened", "2026-01-05T09:00:00"),
  review("r2", "label-carries", "2026-01-05T09:01:00"),
  review("r3", "who-opened", "2026-01-08T09:00:00"),
  review("r4", "label-carries", "2026-01-08T09:01:00", wrong),
  review("r5", "label-carries", "2026-01-08T09:02:00"),
];

test("both figures are those computed by hand", () => {
  // Each was met well: stability 2.3065 days. After 3 days the chance is (1 + f·3/2.3065)^-w20, f = 0.9^(-1/w20) - 1.
  const f = 0.9 ** (-1 / 0.1542) - 1;
  const chance = (1 + (f * 3) / 2.3065) ** -0.1542;
  const { logLoss, rmse } = predictionError(MODEL, stepsByMemory(replay(EVENTS)), 0);
  expect(logLoss).toBeCloseTo((-Math.log(chance) - Math.log(1 - chance)) / 2, 6);
  // Both fell into one bin: expected in sum 2·chance, recalled 1.
  expect(rmse).toBeCloseTo(Math.abs(2 * chance - 1) / 2, 6);
});

test("only answers on a later day than the one before are foreseen, and only from the wanted day on", () => {
  const traces = stepsByMemory(replay([...EVENTS, review("r6", "who-opened", "2026-01-12T09:00:00", wrong)]));
  const all = predictionError(MODEL, traces, 0);
  const last = predictionError(MODEL, traces, day("2026-01-12"));
  expect(last.logLoss).toBeGreaterThan(all.logLoss);
  expect(predictionError(MODEL, traces, day("2026-01-13"))).toEqual({ logLoss: 0, rmse: 0 });
});

test("the days of a trace are those on which its answers were given", () => {
  const traces = stepsByMemory(replay(EVENTS)).map((trace) => trace.map((step) => step.day));
  expect(traces).toEqual([
    [day("2026-01-05"), day("2026-01-08")],
    [day("2026-01-05"), day("2026-01-08"), day("2026-01-08")],
  ]);
});
