import { describe, expect, test } from "vitest";
import { ENOUGH_ANSWERS, fitMemory, type Lesson, type WeightLearner } from "../../../study/fit/fit-memory.ts";
import type { Weights } from "../../../study/memory/fsrs.ts";
import { aLongStudy, FAST_FORGETTER, PUBLISHED } from "../../support/a-long-study.ts";
import { replay } from "../../support/some-study.ts";

const EVENTS = aLongStudy({ days: 60, weights: FAST_FORGETTER });
const STATE = replay(EVENTS);

/** A learner of weights that always comes to these, and remembers what it was given. */
function comingTo(weights: Weights | "stopped" | "failed"): WeightLearner & { readonly given: Lesson[] } {
  const given: Lesson[] = [];
  return {
    given,
    async learn(lessons) {
      given.push(...lessons);
      return weights;
    },
    stop: () => undefined,
  };
}

describe("weights of one's own", () => {
  test("are better for who forgets as they say, by both figures on answers they have not seen", async () => {
    const outcome = await fitMemory(STATE, comingTo(FAST_FORGETTER));
    if (outcome.kind !== "better") throw new Error(outcome.kind);
    const { before, after, tested, learnedFrom } = outcome.fit;
    expect(after.logLoss).toBeLessThan(before.logLoss);
    expect(after.rmse).toBeLessThan(before.rmse);
    expect(learnedFrom).toBeGreaterThan(3 * tested);
  });

  test("are not taken when they foresee those answers no better", async () => {
    expect(await fitMemory(STATE, comingTo(PUBLISHED))).toMatchObject({ kind: "no-better" });
    const average = replay(aLongStudy({ days: 60, weights: PUBLISHED }));
    expect(await fitMemory(average, comingTo(FAST_FORGETTER))).toMatchObject({ kind: "no-better" });
  });

  test("have to beat those that count already", async () => {
    const fit = { ...(await fitMemory(STATE, comingTo(FAST_FORGETTER))) };
    if (fit.kind !== "better") throw new Error(fit.kind);
    const fitted = replay([...EVENTS, { kind: "fit-changed", fit: fit.fit, at: 0, zoneMin: 0 }]);
    expect(await fitMemory(fitted, comingTo(FAST_FORGETTER))).toMatchObject({ kind: "no-better" });
    expect(await fitMemory(fitted, comingTo(PUBLISHED))).toMatchObject({ kind: "no-better" });
  });

  test("are brought within the published limits, to four decimals", async () => {
    const wild = PUBLISHED.map((weight, index) => (index === 20 ? 55 : index === 4 ? -3 : weight + 1e-9));
    const outcome = await fitMemory(STATE, comingTo(wild));
    if (!("fit" in outcome)) throw new Error(outcome.kind);
    expect(outcome.fit.weights[20]).toBe(0.8);
    expect(outcome.fit.weights[4]).toBe(1);
    expect(outcome.fit.weights[0]).toBe(PUBLISHED[0]);
  });

  test("nothing is learned from too few answers, or when it was stopped", async () => {
    const few = replay(aLongStudy({ days: 12, weights: FAST_FORGETTER }));
    const learner = comingTo(FAST_FORGETTER);
    expect(await fitMemory(few, learner)).toEqual({ kind: "too-few" });
    expect(learner.given).toEqual([]);
    expect(await fitMemory(replay([]), learner)).toEqual({ kind: "too-few" });
    expect(await fitMemory(STATE, comingTo("stopped"))).toEqual({ kind: "stopped" });
    expect(await fitMemory(STATE, comingTo("failed"))).toEqual({ kind: "failed" });
  });
});

test("no tested answer is among those that are learned from, and the first of a memory only leads up", async () => {
  const learner = comingTo(FAST_FORGETTER);
  const outcome = await fitMemory(STATE, learner);
  if (!("fit" in outcome)) throw new Error(outcome.kind);
  const foreseen = learner.given.flatMap(({ elapsed, from }) =>
    elapsed.filter((days, place) => place >= from && days > 0),
  );
  const { learnedFrom, tested } = outcome.fit;
  expect(foreseen).toHaveLength(learnedFrom);
  expect(
    learner.given.every(({ elapsed, grades, from }) => from > 0 && elapsed.length === grades.length),
  ).toBe(true);
  const tests = EVENTS.filter(({ kind }) => kind === "answered").length;
  expect(learnedFrom + tested).toBeLessThan(tests);
  expect(learnedFrom + tested).toBeGreaterThan(ENOUGH_ANSWERS);
});
