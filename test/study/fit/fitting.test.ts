/** Weights of one's own as a learner meets them: asked for, saved, given up, and never mixed up with another learner's. */
import { expect, test } from "vitest";
import { AppError } from "../../../base/errors.ts";
import type { WeightLearner } from "../../../study/fit/fit-memory.ts";
import { aLongStudy, FAST_FORGETTER, PUBLISHED } from "../../support/a-long-study.ts";
import { aPack } from "../../support/a-pack.ts";
import { aStudy } from "../../support/a-study.ts";
import { memoryStore } from "../../support/memory-store.ts";

/** A study whose learner has answered for 60 days, and a learning that waits until it is let go. */
async function setUp(weights = FAST_FORGETTER) {
  const store = memoryStore();
  await (await store.open("ada")).append(aLongStudy({ days: 60, weights: FAST_FORGETTER }));
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  let isStopped = false;
  const learner: WeightLearner = {
    async learn(_lessons, onProgress) {
      onProgress(0.5);
      await held;
      return isStopped ? "stopped" : weights;
    },
    stop() {
      isStopped = true;
      letGo();
    },
  };
  return { ...(await aStudy(aPack(), store, learner)), store, letGo };
}

test("better weights are saved, all memories follow them, and both are there after a new start", async () => {
  const { study, reopen, letGo } = await setUp();
  expect(study.fitting.status()).toMatchObject({ canLearn: true, enough: 500, fit: null, progress: null });
  const before = study.figures.insight().forecast;
  const learning = study.fitting.learn();
  expect(study.fitting.status().progress).toBe(0.5);
  letGo();
  expect((await learning).kind).toBe("better");
  const { fit, progress } = study.fitting.status();
  expect(fit?.weights[0]).toBeCloseTo(FAST_FORGETTER[0] ?? 0, 3);
  expect(progress).toBeNull();
  expect((await reopen()).fitting.status().fit).toEqual(fit);
  expect((await study.fitting.forget()).fit).toBeNull();
  expect(study.figures.insight().forecast).toEqual(before);
  expect((await reopen()).fitting.status().fit).toBeNull();
});

test("weights that are no better change nothing", async () => {
  const { study, letGo, store } = await setUp(PUBLISHED);
  const events = (await (await store.open("ada")).history()).length;
  letGo();
  expect((await study.fitting.learn()).kind).toBe("no-better");
  expect(await (await store.open("ada")).history()).toHaveLength(events);
});

test("two calls at once are one learning, and it can be stopped", async () => {
  const { study } = await setUp();
  const both = [study.fitting.learn(), study.fitting.learn()];
  study.fitting.stop();
  expect(await Promise.all(both)).toEqual([{ kind: "stopped" }, { kind: "stopped" }]);
  expect(study.fitting.status().fit).toBeNull();
});

test("what was learned from one learner is never given to another", async () => {
  const { study, letGo } = await setUp();
  const learning = study.fitting.learn();
  await study.learners.add("Bo");
  letGo();
  expect(await learning).toEqual({ kind: "stopped" });
  expect(study.fitting.status().fit).toBeNull();
});

test("when it cannot be saved, it is told and nothing changed; the next try works", async () => {
  const { study, store, letGo } = await setUp();
  letGo();
  store.failNext(new AppError("not-saved", "The disk said no."));
  await expect(study.fitting.learn()).rejects.toMatchObject({ code: "not-saved" });
  expect(study.fitting.status()).toMatchObject({ fit: null, progress: null });
  expect((await study.fitting.learn()).kind).toBe("better");
});

test("a host that cannot learn weights says so, and still follows those of the log", async () => {
  const { study, store, letGo } = await setUp();
  letGo();
  await study.fitting.learn();
  const browser = await aStudy(aPack(), store);
  expect(browser.study.fitting.status()).toMatchObject({ canLearn: false, fit: study.fitting.status().fit });
  await expect(browser.study.fitting.learn()).rejects.toMatchObject({ code: "refused" });
  expect((await browser.study.fitting.forget()).fit).toBeNull();
});
