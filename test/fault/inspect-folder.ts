import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { openFileStore } from "../../electron/main/stores/learner/file-store.ts";
import { applyEvent, emptyState } from "../../study/state/state.ts";
import type { RecoveryReport } from "../../study/learner/store.ts";
import { fixedClock } from "../support/a-study.ts";
import { anAnswer } from "../support/some-events.ts";

export interface Inspected {
  /** Acknowledged answers that are gone. */
  readonly lost: readonly number[];
  /** Answers that are there more than once. */
  readonly duplicates: number;
  /** Answers that are there with other content than was written. */
  readonly wrong: number;
  /** How many answers are there. */
  readonly answers: number;
  readonly stateIsReplay: boolean;
  readonly report: RecoveryReport;
}

/** Opens the learner "ada" as the next start does, and holds what is there against what was acknowledged. */
export async function inspectFolder(folder: string, acknowledged: Iterable<number>): Promise<Inspected> {
  const log = await openFileStore({ folder, clock: fixedClock(), newId: randomUUID }).open("ada");
  const history = await log.history();
  const state = emptyState();
  const seen = new Map<number, number>();
  let wrong = 0;
  for (const event of history) {
    applyEvent(state, event);
    const n = event.kind === "answered" ? Number(event.review.slice("review-".length)) : -1;
    seen.set(n, (seen.get(n) ?? 0) + 1);
    if (JSON.stringify(event) !== JSON.stringify(anAnswer(n))) wrong += 1;
  }
  const inspected = {
    lost: [...acknowledged].filter((n) => !seen.has(n)),
    duplicates: history.length - seen.size,
    wrong,
    answers: history.length,
    stateIsReplay: JSON.stringify(log.state) === JSON.stringify(state),
    report: log.report,
  };
  await log.close();
  return inspected;
}

/** Names under a folder, at any depth, by path; directories are left out. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

/** Changes when any file under the folder is added, removed, renamed or changed by a byte. */
export function hashFolder(folder: string): string {
  const hash = createHash("sha256");
  if (existsSync(folder)) {
    for (const name of filesIn(folder)) hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
  }
  return hash.digest("hex");
}
