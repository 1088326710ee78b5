import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { inspectFolder } from "./inspect-folder.ts";
import { runWriter, type WriterRun } from "./run-writer.ts";

const runsAll = process.env["DATELINE_ALL_FAULTS"] !== undefined;
const hasStrace = spawnSync("strace", ["-V"]).status === 0;
const ANSWERS = { first: 5, end: 8 };
const CALLS =
  "openat read write pwrite64 statx getdents64 fsync fdatasync rename link unlink ftruncate".split(" ");
const TAKING_ROOM = new Set("openat write pwrite64 fsync fdatasync rename link".split(" "));

/** The files of one run: the learner's folder and everything in it that the run may touch. */
function pathsOf(folder: string): string[] {
  const journals = ["a-1", "b-1", "c-1", "c-2", "c-3", "c-4", "c-5", "c1-1", "c2-1"].map(
    (name) => `j-${name}.log`,
  );
  const files = ["progress.json", "progress.prev.json", ...journals];
  const names = ["", ...files.flatMap((name) => [`/${name}`, `/${name}.$$.tmp`])];
  const inRoot = ["/learners.json", "/learners.json.$$.tmp"].map((name) => folder + name);
  return [...inRoot, ...names.map((name) => `${folder}/learner/ada${name}`)];
}

interface Fault {
  readonly call: string;
  readonly error: "EIO" | "ENOSPC";
  /** Which of the calls fails: "3" the third, "3+" the third and all after it. */
  readonly when: string;
}

/** Runs the writer with one fault; -D makes it strace's parent, so that `$$` is the writer's process id. */
function runWith(
  folder: string,
  merged: number,
  fault: Fault | null,
  trace = "/dev/null",
): Promise<WriterRun> {
  const injected =
    fault === null ? [] : ["-e", `inject=${fault.call}:error=${fault.error}:when=${fault.when}`];
  const traced = ["-e", `trace=${CALLS.join(",")}`, ...injected];
  const paths = pathsOf(folder).flatMap((path) => ["-P", path]);
  return runWriter({
    folder,
    ...ANSWERS,
    session: "c",
    merged,
    under: ["strace", "-D", "-f", "-qq", "-o", trace, ...paths, ...traced],
  });
}

/** Session "a" ended well, session "b" was killed before its snapshot: the next start has something to recover. */
async function makeTemplate(): Promise<string> {
  const template = temporaryFolder();
  await runWriter({ folder: template, first: 0, end: 3, session: "a" });
  const snapshot = join(template, "learner/ada/progress.json");
  const before = temporaryFolder();
  cpSync(snapshot, join(before, "progress.json"));
  await runWriter({ folder: template, first: 3, end: 5, session: "b" });
  cpSync(join(before, "progress.json"), snapshot);
  return template;
}

function countCalls(trace: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, call = ""] of readFileSync(trace, "utf8").matchAll(/^\d+\s+(\w+)\(/gm)) {
    counts.set(call, (counts.get(call) ?? 0) + 1);
  }
  return counts;
}

function faultsFor(counts: ReadonlyMap<string, number>): Fault[] {
  return [...counts].flatMap(([call, count]) =>
    (["EIO", "ENOSPC"] as const)
      .filter((error) => error === "EIO" || TAKING_ROOM.has(call))
      .flatMap((error) => {
        const each = Array.from({ length: count }, (_, index) => index + 1);
        const lasting = runsAll ? each : TAKING_ROOM.has(call) ? [Math.ceil(count / 2)] : [];
        return [...each.map(String), ...lasting.map((n) => `${n}+`)].map((when) => ({ call, error, when }));
      }),
  );
}

async function judge(template: string, merged: number, fault: Fault): Promise<string[]> {
  const folder = temporaryFolder();
  cpSync(template, folder, { recursive: true });
  const { acknowledged, told } = await runWith(folder, merged, fault);
  const refused = told
    .flatMap((line) => /^REFUSED (\d+) (not-saved|disk-full)$/.exec(line)?.[1] ?? [])
    .map(Number);
  const notOpened = told.some((line) => /^REFUSED open (unreadable|not-saved|disk-full)$/.test(line));
  const problems: string[] = [];
  const answers = [5, 6, 7];
  const untold = answers.filter((n) => !acknowledged.includes(n) && !refused.includes(n));
  if (untold.length > 0 && !notOpened) problems.push(`not told of ${untold.join(", ")}: ${told.join(" | ")}`);
  const found = await inspectFolder(folder, [0, 1, 2, 3, 4, ...acknowledged]);
  if (
    found.lost.length + found.duplicates + found.wrong + found.report.lostEvents > 0 ||
    !found.stateIsReplay
  ) {
    problems.push(JSON.stringify(found));
  }
  const again = await inspectFolder(folder, []);
  if (again.answers !== found.answers || again.report.damagedFiles.length > 0) {
    problems.push(`a second recovery differs: ${JSON.stringify(again)}`);
  }
  return problems.map((problem) => `${fault.call} ${fault.error} ${fault.when}: ${problem}`);
}

it.skipIf(!hasStrace).each([
  ["that appends", 0],
  ["that merges a log", 3],
])(
  hasStrace
    ? "loses nothing and tells every failure, whichever system call of a short run %s fails"
    : "SKIPPED: strace is not there, so no system call was made to fail",
  { timeout: 3_600_000 },
  async (what, merged) => {
    expect(execFileSync("strace", ["-V"]).length).toBeGreaterThan(0);
    const template = await makeTemplate();
    const folder = temporaryFolder();
    cpSync(template, folder, { recursive: true });
    const trace = join(temporaryFolder(), "trace");
    const undisturbed = await runWith(folder, merged, null, trace);
    expect(undisturbed).toEqual({ acknowledged: [5, 6, 7], told: ["CLOSED"] });

    const faults = faultsFor(countCalls(trace));
    const waiting = [...faults];
    const problems: string[] = [];
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        problems.push(...(await judge(template, merged, next)));
      }
    };
    await Promise.all([lane(), lane(), lane()]);
    expect(problems).toEqual([]);
    expect(faults.length).toBeGreaterThan(50);
    console.log(
      `failing calls of a run ${what}: ${faults.length} runs, 0 acknowledged answers lost, 0 duplicates, all told`,
    );
  },
);
