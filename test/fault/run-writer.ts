import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const WRITER = join(import.meta.dirname, "writer.ts");

export interface WriterRun {
  /** Numbers of the answers whose append resolved. */
  readonly acknowledged: readonly number[];
  /** What it said besides, a line each. */
  readonly told: readonly string[];
}

export interface WriterOptions {
  readonly folder: string;
  /** Number of the first answer, and one more than that of the last. */
  readonly first: number;
  readonly end: number;
  readonly session?: string;
  /** SIGKILL this long after the first acknowledgement; not at all when absent. */
  readonly killAfterMs?: number;
  /** A program and its arguments that run the writer, such as strace. `$$` in them is the writer's process id. */
  readonly under?: readonly string[];
}

let cache: string | undefined;

/** Compiled code is kept between the programs of one test file: they start twice as fast. */
function compileCache(): string {
  if (cache === undefined) {
    const made = mkdtempSync(join(tmpdir(), "dateline-compiled-"));
    process.once("exit", () => rmSync(made, { recursive: true, force: true }));
    cache = made;
  }
  return cache;
}

export function runWriter(options: WriterOptions): Promise<WriterRun> {
  const { folder, first, end, session, killAfterMs, under = [] } = options;
  const line = [...under, process.execPath, WRITER, folder, String(first), String(end), session ?? ""];
  if (session === undefined) line.pop();
  const quoted = line.map((word) => `"${word}"`).join(" ");
  return new Promise((resolve) => {
    const child = spawn("sh", ["-c", `exec ${quoted}`], {
      stdio: ["ignore", "pipe", "pipe"],
      // One thread does all file work, so that "the third write" means the same in every run.
      env: { ...process.env, NODE_COMPILE_CACHE: compileCache(), UV_THREADPOOL_SIZE: "1" },
    });
    let out = "";
    let told = "";
    child.stdout.once("data", () => {
      if (killAfterMs !== undefined) setTimeout(() => child.kill("SIGKILL"), killAfterMs);
    });
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (told += chunk.toString()));
    child.on("close", () =>
      resolve({
        // A line without its end was cut by the kill.
        acknowledged: out.split("\n").slice(0, -1).map(Number),
        told: told.split("\n").filter((said) => said !== ""),
      }),
    );
  });
}
