/**
 * The start of the built app after a million reviews, beside its start after a thousand: `node test/bench/million.ts`.
 * Build first. Writing the million takes about a minute and 1 GB of disk.
 */
import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CALL_CHANNEL } from "../../contract/call-names.ts";
import type { Reply } from "../../contract/reply.ts";
import { openFileStore } from "../../electron/main/stores/learner/file-store.ts";
import { bundledPacks } from "../../questions/packs/index.ts";
import type { LearnerEvent } from "../../study/log/event.ts";

import { startMainProcess } from "../support/main-process.ts";
import { atMost, median, printRows, type Row } from "./row.ts";

const REVIEWS = [1_000, 1_000_000] as const;
const A_SESSION = 50;
/** A million reviews take nine years at this pace. */
const SESSIONS_A_DAY = 6;
const ROUNDS = 9;
const FIRST_DAY = Date.UTC(2016, 0, 10, 8);
const [PACK] = bundledPacks();
const QUESTIONS = PACK?.questions ?? [];

/** When a session begins: one an hour, from eight in the morning. */
const beginOf = (session: number): number =>
  FIRST_DAY + Math.floor(session / SESSIONS_A_DAY) * 86_400_000 + (session % SESSIONS_A_DAY) * 3_600_000;

/** A session of fifty answers, one in seven wrong. */
function aSession(session: number): LearnerEvent[] {
  const id = `session-${session}`;
  const at = beginOf(session);
  const pack = PACK?.id ?? "";
  const asked = Array.from({ length: A_SESSION }, (_, index) => session * A_SESSION + index).map((n) => ({
    n,
    question: QUESTIONS[n % QUESTIONS.length] ?? { id: "", fact: "" },
  }));
  return [
    {
      kind: "study-started",
      session: id,
      mode: "today",
      packs: [{ pack, version: 1 }],
      questions: asked.map(({ question }) => ({ pack, question: question.id })),
      at,
      zoneMin: 0,
    },
    ...asked.map(
      ({ n, question }, index): LearnerEvent => ({
        kind: "answered",
        review: `review-${n}`,
        session: id,
        pack,
        packVersion: 1,
        question: question.id,
        fact: question.fact,
        questionKind: "choice",
        answer: { kind: "choice", option: n % 4 },
        verdict: n % 7 === 0 ? "wrong" : "right",
        score: n % 7 === 0 ? 0 : 1,
        elapsedMs: 5_000 + (n % 3_000),
        at: at + index * 15_000,
        zoneMin: 0,
      }),
    ),
    { kind: "session-ended", session: id, at: at + A_SESSION * 15_000, zoneMin: 0 },
  ];
}

async function write(folder: string, reviews: number): Promise<void> {
  const clock = { now: () => ({ at: FIRST_DAY, zoneMin: 0 }) };
  const log = await openFileStore({ folder, clock, newId: randomUUID }).open("ada");
  await log.append([{ kind: "learner-named", name: "Ada", at: FIRST_DAY, zoneMin: 0 }]);
  for (let session = 0; session < reviews / A_SESSION; session += 20) {
    await log.append(Array.from({ length: 20 }, (_, index) => aSession(session + index)).flat());
  }
  await log.close();
}

interface Start {
  /** From nothing to the first question of today, process and all. */
  readonly firstQuestionMs: number;
  readonly insightMs: number;
  /** What the main process holds; not a number where the system does not say. */
  readonly megabytes: number;
}

async function start(userData: string): Promise<Start> {
  const began = performance.now();
  const main = await startMainProcess(userData);
  const call = async (name: string, input: object = {}): Promise<unknown> => {
    const reply = (await main.invoke(CALL_CHANNEL, name, input)) as Reply;
    if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
    return reply.value;
  };
  await call("window.start");
  await call("plan.today");
  await call("session.start", { mode: "today", more: false });
  const asked = performance.now();
  await call("figures.insight");
  const insightMs = performance.now() - asked;
  const megabytes = residentMegabytes(main.pid);
  await main.stop();
  return { firstQuestionMs: asked - began, insightMs, megabytes };
}

function residentMegabytes(pid: number): number {
  const status = `/proc/${pid}/status`;
  const [, kilobytes] = existsSync(status) ? (/VmRSS:\s+(\d+)/.exec(readFileSync(status, "utf8")) ?? []) : [];
  return Number(kilobytes) / 1_000;
}

async function benchMillion(): Promise<Row[]> {
  const root = mkdtempSync(join(tmpdir(), "dateline-million-"));
  const runs = REVIEWS.map((reviews) => ({ userData: join(root, String(reviews)), starts: [] as Start[] }));
  for (const [index, reviews] of REVIEWS.entries()) {
    await write(join(runs[index]?.userData ?? "", "learners"), reviews);
  }
  // In turn, so that both meet the same computer in the same mood.
  for (let round = 0; round < ROUNDS; round++) {
    for (const { userData, starts } of runs) starts.push(await start(userData));
  }
  rmSync(root, { recursive: true });
  const [few, many] = runs.map(({ starts }) => ({
    firstQuestionMs: median(starts.map(({ firstQuestionMs }) => firstQuestionMs)),
    insightMs: median(starts.map(({ insightMs }) => insightMs)),
    megabytes: median(starts.map(({ megabytes }) => megabytes)),
  }));
  if (few === undefined || many === undefined) return [];
  const ratio = (name: keyof Start): number => many[name] / few[name];
  return [
    atMost("start to first question, to after 1,000 reviews", ratio("firstQuestionMs"), 1.5, " x"),
    atMost("start to first question after 1,000,000 reviews", many.firstQuestionMs, 2_000, " ms"),
    atMost("figures of insight after 1,000,000 reviews", many.insightMs, 1_000, " ms"),
    atMost("memory of the main process, to after 1,000 reviews", ratio("megabytes"), 1.5, " x"),
    atMost("memory of the main process after 1,000,000 reviews", many.megabytes, 300, " MB"),
  ];
}

printRows(await benchMillion());
