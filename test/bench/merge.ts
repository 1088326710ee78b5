/** A learner's file of 100,000 answers, half of them new, taken in over the file store: `node test/bench/merge.ts`. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openFileStore } from "../../electron/main/stores/learner/file-store.ts";
import type { LearnerEvent } from "../../study/log/event.ts";
import { writeLearnerFile } from "../../study/learner/learner-file.ts";
import { aStudy, fixedClock } from "../support/a-study.ts";
import { named } from "../support/some-events.ts";
import { begun, over, review } from "../support/some-study.ts";
import { atMost, printRows, type Row } from "./row.ts";

const ANSWERS = 100_000;
const A_SESSION = 50;

/** Sessions of fifty answers, ten minutes apart, on one computer. */
function work(computer: string, answers: number, startMs: number): LearnerEvent[] {
  return Array.from({ length: answers / A_SESSION }, (_, index) => {
    const session = `${computer}-${index}`;
    const at = (ms: number): string => new Date(startMs + index * 3_600_000 + ms).toISOString().slice(0, 19);
    const said = Array.from({ length: A_SESSION }, (_unused, n) =>
      review(`${session}-${n}`, `q${n}`, at(n * 20_000), { session }),
    );
    return [begun(session, at(0)), ...said, over(session, at(1_200_000))];
  }).flat();
}

export async function benchMerge(): Promise<Row[]> {
  const shared = work("both", ANSWERS / 2, Date.UTC(2020, 0, 1));
  const ours = [named("Ada"), ...shared, ...work("here", ANSWERS / 2, Date.UTC(2024, 0, 1))];
  const theirs = [named("Ada"), ...shared, ...work("there", ANSWERS / 2, Date.UTC(2024, 0, 1, 0, 30))];
  const text = writeLearnerFile({ learner: "ada", name: "Ada", events: theirs }, { at: 0, zoneMin: 0 });
  const folder = mkdtempSync(join(tmpdir(), "dateline-merge-"));
  let ids = 0;
  const newId = (): string => `id-${++ids}`;
  const store = openFileStore({ folder, clock: fixedClock(), newId });
  const log = await store.open("ada");
  for (let start = 0; start < ours.length; start += 1_000) await log.append(ours.slice(start, start + 1_000));
  await log.close();
  const { learners } = (await aStudy([], store)).study;

  let longest = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 5);
  const before = process.cpuUsage();
  const imported = await learners.import(text);
  const { user, system } = process.cpuUsage(before);
  clearInterval(beat);
  rmSync(folder, { recursive: true });
  if (imported.kind !== "merged" || imported.answers !== ANSWERS / 2) throw new Error(imported.kind);
  return [
    atMost(
      `${ANSWERS} answers taken in, half of them new: processor time`,
      (user + system) / 1_000,
      5_000,
      " ms",
    ),
    atMost("the longest time in it that nobody else is answered", longest, 500, " ms"),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) printRows(await benchMerge());
