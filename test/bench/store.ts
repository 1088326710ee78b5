/** How long the learner store takes, as ratios to bare system calls where the disk decides: `node test/bench/store.ts`. */
import { randomUUID } from "node:crypto";
import {
  closeSync,
  fdatasync,
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
import { promisify } from "node:util";
import { openFileStore } from "../../electron/main/stores/learner/file-store.ts";
import { encodeEvents } from "../../electron/main/stores/learner/journal-text.ts";
import type { LearnerEvent } from "../../study/log/event.ts";
import type { LearnerLog } from "../../study/learner/store.ts";
import { atMost, median, printRows, type Row } from "./row.ts";

const syncData = promisify(fdatasync);
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

interface Grown {
  readonly folder: string;
  readonly log: LearnerLog;
  next: number;
  readonly times: number[];
}

async function grow(answers: number): Promise<Grown> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  const log = await openStore(folder);
  await appendBulk(log, 0, answers);
  return { folder, log, next: answers, times: [] };
}

async function timeAnswer(grown: Grown): Promise<void> {
  const event = anAnswer(grown.next++);
  const started = performance.now();
  await grown.log.append([event]);
  grown.times.push(performance.now() - started);
}

/** An answer in each store and a bare append of the same bytes, in turn: all meet the same disk in the same mood. */
async function timeAnswers(stores: readonly Grown[], folder: string): Promise<number[]> {
  const bare = openSync(join(folder, "bare.log"), "a");
  const times: number[] = [];
  // Waited for as the store does it, off the main thread, which has a window to serve.
  const timeBare = async (n: number): Promise<void> => {
    const bytes = Buffer.from(encodeEvents([anAnswer(n)], n));
    const started = performance.now();
    writeSync(bare, bytes);
    await syncData(bare);
    times.push(performance.now() - started);
  };
  const all = [timeBare, ...stores.map((grown) => () => timeAnswer(grown))];
  for (let n = 0; n < TIMED; n++) {
    // Whoever comes later finds the disk awake: they take turns at that as well.
    for (let index = 0; index < all.length; index++) await all[(n + index) % all.length]?.(n);
  }
  closeSync(bare);
  return times;
}

interface Opening {
  readonly elapsedMs: number;
  /** What the processor worked for it: what is left of the time on a computer that does nothing else. */
  readonly processorMs: number;
}

async function timeOpening(folder: string, expected: number): Promise<Opening> {
  const started = performance.now();
  const before = process.cpuUsage();
  const log = await openStore(folder);
  const { user, system } = process.cpuUsage(before);
  const elapsedMs = performance.now() - started;
  const answers = Object.values(log.state.days).reduce((sum, day) => sum + day.answers, 0);
  await log.close();
  if (answers !== expected) throw new Error(`recovered ${answers} of ${expected} answers`);
  return { elapsedMs, processorMs: (user + system) / 1_000 };
}

function removeCopies(folder: string): void {
  const learner = join(folder, "learner/ada");
  for (const name of readdirSync(learner)) if (name.endsWith(".json")) rmSync(join(learner, name));
}

async function benchRecovery(folder: string, answers: number): Promise<Row[]> {
  const snapshot: Opening[] = [];
  const journals: Opening[] = [];
  for (let round = 0; round < 5; round++) snapshot.push(await timeOpening(folder, answers));
  for (let round = 0; round < 3; round++) {
    removeCopies(folder);
    journals.push(await timeOpening(folder, answers));
  }
  const row = (from: string, openings: readonly Opening[], figure: keyof Opening): Row =>
    atMost(
      `recovery of ${answers} answers from ${from}`,
      median(openings.map((one) => one[figure])),
      500,
      " ms",
    );
  return [
    row("the snapshot", snapshot, "elapsedMs"),
    row("the journals alone", journals, "elapsedMs"),
    row("the journals alone, processor time", journals, "processorMs"),
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
  const stores: Grown[] = [];
  for (const answers of HISTORIES) stores.push(await grow(answers));
  const folder = stores.at(-1)?.folder ?? "";
  const bareMs = median(await timeAnswers(stores, folder));
  const ratios = stores.map(({ times }) => median(times) / bareMs);
  const rows = ratios.map((ratio, index) =>
    atMost(
      `answer saved after ${HISTORIES[index]} earlier ones, to a bare append + fdatasync`,
      ratio,
      1.5,
      " x",
    ),
  );
  rows.push(atMost("slowest of these to the fastest", Math.max(...ratios) / Math.min(...ratios), 1.3, " x"));
  for (const { log } of stores) await log.close();
  const most = (HISTORIES.at(-1) ?? 0) + TIMED;
  rows.push(...(await benchSnapshot(folder, most)), ...(await benchRecovery(folder, most + 5)));
  for (const grown of stores) rmSync(grown.folder, { recursive: true });
  return rows;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) printRows(await benchStore());
