import { createHash, randomUUID } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { DATA_FORMAT } from "../../../../study/state/snapshot.ts";
import { openFileStore } from "../../../../electron/main/stores/learner/file-store.ts";
import { applyEvent, emptyState } from "../../../../study/state/state.ts";
import type { LearnerLog } from "../../../../study/learner/store.ts";
import { fixedClock } from "../../../support/a-study.ts";
import { OLD_LEARNER, olderFiles, olderFolder } from "../../../support/older-formats.ts";
import { anAnswer, aQuiz } from "../../../support/some-events.ts";

const IN_ORDER = { damagedFiles: [], lostEvents: 0, usedOlderCopy: false };
const open = (folder: string) =>
  openFileStore({ folder, clock: fixedClock(), newId: randomUUID }).open(OLD_LEARNER);
const inLearner = (folder: string, name: string): string => join(folder, "learner", OLD_LEARNER, name);

async function expectEverything(log: LearnerLog): Promise<void> {
  expect(log.report).toEqual(IN_ORDER);
  const { state } = log;
  expect(state.name).toBe("Ada");
  expect(state.settings).toEqual({
    theme: "dark",
    textSize: "large",
    motion: "system",
    gate: "on",
    keys: "all",
  });
  expect(Object.values(state.days).map(({ answers, right }) => [answers, right])).toEqual([
    [6, 5],
    [15, 12],
    [4, 3],
  ]);
  expect(state.session).toMatchObject({ mode: "pack" });
  expect(state.session?.answers).toHaveLength(4);
  expect(state.session?.questions.every(({ pack }) => pack === "harbour")).toBe(true);
  const met = Object.values(state.packs).map(({ memories }) => Object.keys(memories).length);
  expect(met).toEqual([2, 4]);
  for (const { memories, traces } of Object.values(state.packs)) {
    for (const [fact, { answers }] of Object.entries(memories)) expect(traces[fact]).toHaveLength(answers);
  }
  const replayed = emptyState();
  for (const event of await log.history()) applyEvent(replayed, event);
  expect(state).toEqual(replayed);
}

it("opens data of format 1 whole, with the memories that its answers left", async () => {
  const log = await open(olderFolder(1));
  await expectEverything(log);
  await log.close();
});

it("keeps the file of format 1 byte for byte, and writes today's format beside it", async () => {
  const folder = olderFolder(1);
  const log = await open(folder);
  await log.append([anAnswer(1)]);
  await log.close();
  const old = olderFiles(1)[join("learner", OLD_LEARNER, "progress.json")];
  expect(readFileSync(inLearner(folder, "progress.v1.json"), "utf8")).toBe(old);
  expect(readFileSync(inLearner(folder, "progress.json"), "utf8")).toMatch(
    new RegExp(`^\\{"schema":${DATA_FORMAT},`),
  );
  const again = await open(folder);
  expect(again.report).toEqual(IN_ORDER);
  expect(again.state).toEqual(log.state);
  expect(await again.history()).toHaveLength((await log.history()).length);
  await again.close();
});

it("gives the same from format 1 when its snapshots are gone, and when only the older one is left", async () => {
  for (const names of [["progress.json", "progress.prev.json"], ["progress.json"]]) {
    const folder = olderFolder(1);
    for (const name of names) rmSync(inLearner(folder, name));
    const log = await open(folder);
    await expectEverything({ ...log, report: { ...log.report, usedOlderCopy: false }, state: log.state });
    await log.close();
  }
});

it("migrates older events in chunks of format 1 as well", async () => {
  const folder = olderFolder(1);
  const seal = (text: string): string => {
    const blank = text.replace(/"sum":"[0-9a-f]{64}"/, `"sum":"${"0".repeat(64)}"`);
    return blank.replace("0".repeat(64), createHash("sha256").update(blank).digest("hex"));
  };
  const file = inLearner(folder, "progress.json");
  const snapshot = JSON.parse(readFileSync(file, "utf8")) as {
    data: { recent: unknown[]; chunks: unknown[] };
  };
  const runs = snapshot.data.recent.splice(0, 1);
  const chunk = seal(`{"schema":1,"sum":"${"0".repeat(64)}","runs":${JSON.stringify(runs)}}\n`);
  const sum = /"sum":"([0-9a-f]{64})"/.exec(chunk)?.[1];
  writeFileSync(inLearner(folder, "history-start-2-1.json"), chunk);
  snapshot.data.chunks.push({ file: "history-start-2-1.json", bytes: Buffer.byteLength(chunk), sum });
  writeFileSync(file, seal(`${JSON.stringify(snapshot)}\n`));
  rmSync(inLearner(folder, "j-start-2-1.log"));
  const log = await open(folder);
  await expectEverything({ ...log, report: IN_ORDER, state: log.state });
  expect(log.report.lostEvents).toBe(0);
  await log.close();
  expect(existsSync(inLearner(folder, "progress.v1.json"))).toBe(true);
});

it("opens data of format 2 whole, and keeps its file byte for byte beside today's", async () => {
  const folder = olderFolder(2);
  const log = await open(folder);
  expect(log.report).toEqual(IN_ORDER);
  const { state } = log;
  expect(state).toMatchObject({
    name: "Ada",
    plan: { minutes: 20, retention: 0.92 },
    habits: { goal: { unit: "minutes", amount: 60 }, streak: true },
    readyBy: { harbour: "2026-12-01" },
    session: { mode: "pack" },
    sessionsEnded: 3,
    quizzes: { extraTime: 0, open: {}, scores: [], done: [] },
  });
  expect(state.session?.answers).toHaveLength(3);
  // Of the first day one answer was taken back, and one counts as right because it was known.
  expect(Object.values(state.days).map(({ answers, right }) => [answers, right])).toEqual([
    [4, 4],
    [6, 5],
    [3, 2],
  ]);
  const replayed = emptyState();
  for (const event of await log.history()) applyEvent(replayed, event);
  expect(state).toEqual(replayed);
  await log.append([aQuiz()]);
  await log.close();
  const old = olderFiles(2)[join("learner", OLD_LEARNER, "progress.json")];
  expect(readFileSync(inLearner(folder, "progress.v2.json"), "utf8")).toBe(old);
  expect(readFileSync(inLearner(folder, "progress.json"), "utf8")).toMatch(
    new RegExp(`^\\{"schema":${DATA_FORMAT},`),
  );
  const again = await open(folder);
  expect(again.report).toEqual(IN_ORDER);
  expect(Object.keys(again.state.quizzes.open)).toEqual(["quiz-1"]);
  await again.close();
});
