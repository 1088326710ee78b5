/** How long the learner store takes, as ratios to bare system calls where the disk decides: `node test/bench/store.ts`. */
import { randomUUID } from "node:crypto";
import {
  closeSync,
  fdatasyncSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openFileStore } from "../../electron/main/learner-store/file-store.ts";
import { encodeEvents } from "../../electron/main/learner-store/journal-text.ts";
import type { LearnerEvent } from "../../study/learner/event.ts";
import type { LearnerLog } from "../../study/learner/store.ts";
import { atMost, median, printRows, type Row } from "./row.ts";

const HISTORIES = [0, 10_000, 100_000];
const TIMED = 400;
/** Answers are given one at a time, but nobody times the bulk that stands before them. */
const AT_ONCE = 500;

/** An answer as long as real ones are: ids of 36 characters, a hundred packs of thirty questions. */
function anAnswer(n: number): LearnerEvent {
  const isRight = n % 3 !== 0;
  return {
    kind: "answered",
    review: `5f0c1d2e-7a6b-4c3d-8e9f-${String(n).padStart(12, "0")}`,
    session: `9b8a7c6d-5e4f-4a3b-8c2d-${String(Math.floor(n / 30)).padStart(12, "0")}`,
    pack: `article-${Math.floor(n / 300) % 100}`,
    packVersion: 1,
    question: `question-${n % 30}`,
    fact: `fact-${n % 20}`,
    questionKind: "choice",
    answer: { kind: "choice", option: n % 4 },
    verdict: isRight ? "right" : "wrong",
    score: isRight ? 1 : 0,
    elapsedMs: 4_000 + (n % 3_000),
    at: 1_795_400_000_000 + n * 10_000,
    zoneMin: 120,
  };
}

function openStore(folder: string): Promise<LearnerLog> {
  const clock = { now: () => ({ at: Date.now(), zoneMin: 0 }) };
  const onTrouble = (error: Error): never => {
    throw error;
  };
  return openFileStore({ folder, clock, newId: randomUUID, onTrouble }).open("ada");
}

async function appendBulk(log: LearnerLog, first: number, end: number): Promise<void> {
  for (let n = first; n < end; n += AT_ONCE) {
    const length = Math.min(AT_ONCE, end - n);
    await log.append(Array.from({ length }, (_, index) => anAnswer(n + index)));
  }
}

/** One answer and one bare append of the same bytes in turn, so that both meet the same disk in the same mood. */
async function timeAnswers(folder: string, answers: number) {
  const log = await openStore(folder);
  await appendBulk(log, 0, answers);
  const bare = openSync(join(folder, "bare.log"), "a");
  const store: number[] = [];
  const disk: number[] = [];
  const timeStore = async (n: number): Promise<void> => {
    const event = anAnswer(n);
    const started = performance.now();
    await log.append([event]);
    store.push(performance.now() - started);
  };
  const timeDisk = (n: number): void => {
    const bytes = Buffer.from(encodeEvents([anAnswer(n)], n));
    const started = performance.now();
    writeSync(bare, bytes);
    fdatasyncSync(bare);
    disk.push(performance.now() - started);
  };
  for (let n = answers; n < answers + TIMED; n++) {
    // Whoever comes second finds the disk awake: they take turns at that as well.
    if (n % 2 === 0) timeDisk(n);
    await timeStore(n);
    if (n % 2 === 1) timeDisk(n);
  }
  closeSync(bare);
  await log.close();
  return { storeMs: median(store), diskMs: median(disk) };
}

async function timeOpening(folder: string, expected: number): Promise<number> {
  const started = performance.now();
  const log = await openStore(folder);
  const elapsedMs = performance.now() - started;
  const answers = Object.values(log.state.days).reduce((sum, day) => sum + day.answers, 0);
  await log.close();
  if (answers !== expected) throw new Error(`recovered ${answers} of ${expected} answers`);
  return elapsedMs;
}

function removeCopies(folder: string): void {
  const learner = join(folder, "learner/ada");
  for (const name of readdirSync(learner)) if (name.endsWith(".json")) rmSync(join(learner, name));
}

async function benchRecovery(folder: string, answers: number): Promise<Row[]> {
  const snapshot: number[] = [];
  const journals: number[] = [];
  for (let round = 0; round < 5; round++) snapshot.push(await timeOpening(folder, answers));
  for (let round = 0; round < 3; round++) {
    removeCopies(folder);
    journals.push(await timeOpening(folder, answers));
  }
  return [
    atMost(`recovery of ${answers} answers from the snapshot`, median(snapshot), 500, " ms"),
    atMost(`recovery of ${answers} answers from the journals alone`, median(journals), 500, " ms"),
  ];
}

/** The snapshot that closing writes after one more answer. */
async function benchSnapshot(folder: string, answers: number): Promise<Row[]> {
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const log = await openStore(folder);
    await log.append([anAnswer(answers + round)]);
    const started = performance.now();
    await log.close();
    times.push(performance.now() - started);
  }
  const bytes = statSync(join(folder, "learner/ada/progress.json")).size;
  return [
    atMost(`snapshot after ${answers} answers`, median(times), 150, " ms"),
    atMost(`progress.json after ${answers} answers`, bytes / 1e6, 2, " MB"),
  ];
}

/** Takes about half a minute, most of it to write the histories. */
export async function benchStore(): Promise<Row[]> {
  const rows: Row[] = [];
  const acknowledged: number[] = [];
  let folder = "";
  for (const answers of HISTORIES) {
    if (folder !== "") rmSync(folder, { recursive: true });
    folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
    const { storeMs, diskMs } = await timeAnswers(folder, answers);
    acknowledged.push(storeMs / diskMs);
    const name = `answer saved after ${answers} earlier ones, to a bare append + fdatasync`;
    rows.push(atMost(name, storeMs / diskMs, 1.5, " x"));
  }
  const slowest = Math.max(...acknowledged) / Math.min(...acknowledged);
  rows.push(atMost("slowest of these to the fastest", slowest, 1.3, " x"));
  const most = (HISTORIES.at(-1) ?? 0) + TIMED;
  rows.push(...(await benchSnapshot(folder, most)));
  rows.push(...(await benchRecovery(folder, most + 5)));
  rmSync(folder, { recursive: true });
  return rows;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) printRows(await benchStore());
