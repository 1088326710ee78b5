/** Learning weights in a process of its own: the real program, and processes that do what a broken one could. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type * as Binding from "@open-spaced-repetition/binding";
import { describe, expect, test } from "vitest";
import type { AppError } from "../../../base/errors.ts";
import { findFsrsBinding } from "../../../electron/fsrs-binding.ts";
import type { ForkChild } from "../../../electron/main/children/ask-child.ts";
import { learnInChild } from "../../../electron/main/children/weight-learner/learn-in-child.ts";
import { fitMemory, type Lesson, stepsByMemory } from "../../../study/fit/fit-memory.ts";
import { writeLearnerFile } from "../../../study/learner/learner-file.ts";
import { memoryModel, type Strength } from "../../../study/memory/fsrs.ts";
import { aDesktop } from "../../support/a-desktop.ts";
import { aLongStudy, FAST_FORGETTER, PUBLISHED } from "../../support/a-long-study.ts";
import { forkInNode } from "../../support/electron-stand-in.ts";
import { memoryStore } from "../../support/memory-store.ts";
import { replay } from "../../support/some-study.ts";

const CHILD = resolve("electron/main/children/weight-learner/child.ts");
const BINDING = findFsrsBinding(resolve(".")) ?? "";
const LIMITS = { timeMs: 60_000, heapMb: 512, idleMs: 0 };
const EVENTS = aLongStudy({ days: 60, weights: FAST_FORGETTER });
const STATE = replay(EVENTS);
const LESSON: Lesson = { elapsed: [0, 3], grades: [3, 3], from: 1 };

function learnerOver(entry = CHILD, binding = BINDING, limits = LIMITS, told: AppError[] = []) {
  const fork: ForkChild = async (execArgv) => forkInNode(entry, [], { execArgv });
  return learnInChild(fork, binding, (error) => told.push(error), limits);
}

function childThat(does: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "dateline-learner-")), "child.mjs");
  writeFileSync(file, `process.parentPort.on("message", ({ data }) => { ${does} });`);
  return file;
}

describe("learning weights", () => {
  test("comes to weights that foresee a fast forgetter better, the same ones every time", async () => {
    const outcomes = [await fitMemory(STATE, learnerOver()), await fitMemory(STATE, learnerOver())];
    const [first] = outcomes;
    if (first?.kind !== "better") throw new Error(first?.kind);
    expect(first.fit.after.rmse).toBeLessThan(first.fit.before.rmse);
    expect(outcomes[1]).toEqual(first);
  });

  test("has the same model of memory as the schedule", () => {
    const { FSRSBinding } = createRequire(import.meta.url)(BINDING) as typeof Binding;
    const [theirs, ours] = [new FSRSBinding([...PUBLISHED]), memoryModel(null)];
    for (const trace of stepsByMemory(STATE).slice(0, 100)) {
      let known: Binding.BindingMemoryState | null = null;
      let strength: Strength | null = null;
      for (const { elapsed, grade } of trace) {
        const { again, hard, good, easy } = theirs.nextStates(known, 0.9, elapsed);
        known = [again, hard, good, easy][grade - 1]?.memory ?? null;
        strength = ours.strengthAfter(strength, elapsed, grade);
        expect((known?.stability ?? 0) / strength.stability).toBeCloseTo(1, 3);
        expect(known?.difficulty).toBeCloseTo(strength.difficulty, 3);
      }
    }
  });

  test("is stopped at once, also before its process is there, and works again", async () => {
    const learner = learnerOver(
      childThat(
        "if (data.lessons.length > 1) process.parentPort.postMessage({ kind: 'learned', weights: [1] })",
      ),
    );
    for (const isRunning of [false, true]) {
      const learning = learner.learn([LESSON], () => undefined);
      if (isRunning) await new Promise((resume) => setTimeout(resume, 200));
      learner.stop();
      expect(await learning).toBe("stopped");
    }
    expect(await learner.learn([LESSON, LESSON], () => undefined)).toEqual([1]);
    learner.stop(); // nothing is under way
  });

  test("tells how far it is", async () => {
    const share = "process.parentPort.postMessage({ kind: 'progress', share: 0.25 });";
    const done = "process.parentPort.postMessage({ kind: 'learned', weights: [] });";
    const shares: number[] = [];
    await learnerOver(childThat(share + done)).learn([LESSON], (one) => shares.push(one));
    expect(shares).toEqual([0.25]);
  });

  test.each([
    ["cannot be loaded", CHILD, "/nowhere/fsrs.node", LIMITS],
    ["ends", childThat("process.exit(1)"), BINDING, LIMITS],
    ["never ends", childThat("for (;;);"), BINDING, { ...LIMITS, timeMs: 500 }],
  ])(
    "a program that %s is said to have failed, and the reason is noted",
    async (_what, entry, binding, limits) => {
      const told: AppError[] = [];
      expect(await learnerOver(entry, binding, limits, told).learn([LESSON], () => undefined)).toBe("failed");
      expect(told).toHaveLength(1);
    },
  );
});

describe("the desktop app", () => {
  test("learns from the answers of a learner's log, keeps it, and goes back", async () => {
    const store = memoryStore();
    await (await store.open("ada")).append(EVENTS);
    const { call } = await aDesktop({ keeping: { openStore: () => store } });
    expect(await call("fitting.status")).toMatchObject({ value: { canLearn: true, fit: null } });
    expect(await call("fitting.learn")).toMatchObject({ ok: true, value: { kind: "better" } });
    const log = await store.open("ada");
    expect((await log.history()).at(-1)?.kind).toBe("fit-changed");
    const text = writeLearnerFile(
      { learner: "ada", name: "Ada", events: await log.history() },
      { at: 0, zoneMin: 0 },
    );
    expect(text).toContain('"fit-changed"');
    expect(await call("fitting.forget")).toMatchObject({ value: { fit: null } });
  });

  test("says when the program fails, changes nothing, and notes why", async () => {
    const store = memoryStore();
    await (await store.open("ada")).append(EVENTS);
    const weightLearner = childThat("process.exit(1)");
    const { call, folder } = await aDesktop({
      keeping: { openStore: () => store },
      places: { weightLearner },
    });
    expect(await call("fitting.learn")).toEqual({ ok: true, value: { kind: "failed" } });
    expect(await call("fitting.status")).toMatchObject({ value: { fit: null, progress: null } });
    const logs = readdirSync(join(folder, "logs")).map((name) =>
      readFileSync(join(folder, "logs", name), "utf8"),
    );
    expect(logs.join("")).toContain("learning-failed");
  });

  test("offers nothing where the program is missing", async () => {
    const { call } = await aDesktop({ places: { fsrsBinding: "/nowhere/fsrs.node" } });
    expect(await call("fitting.status")).toMatchObject({ value: { canLearn: false } });
    expect(await call("fitting.learn")).toMatchObject({ ok: false, error: { code: "refused" } });
  });
});
