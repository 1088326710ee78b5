import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";

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
  /** Every answer whose number it divides is merged into the log instead of appended; none when absent. */
  readonly merged?: number;
  /** SIGKILL this long after the first acknowledgement; not at all when absent. */
  readonly killAfterMs?: number;
  /** A program and its arguments that run the writer, such as strace. `$$` in them is the writer's process id. */
  readonly under?: readonly string[];
}

let bundle: Promise<string> | undefined;

/** The writer with all that it imports in one file, as the app ships its own: it starts three times as fast. */
async function bundleWriter(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), "dateline-writer-"));
  process.once("exit", () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: {
      ssr: WRITER,
      outDir,
      target: "node24",
      rollupOptions: { output: { entryFileNames: "writer.mjs" } },
    },
  });
  return join(outDir, "writer.mjs");
}

export async function runWriter(options: WriterOptions): Promise<WriterRun> {
  const writer = await (bundle ??= bundleWriter());
  const { folder, first, end, session = "", merged = 0, killAfterMs, under = [] } = options;
  const words = [folder, String(first), String(end), session, String(merged)];
  const line = [...under, process.execPath, writer, ...words];
  const quoted = line.map((word) => `"${word}"`).join(" ");
  return new Promise((resolve) => {
    const child = spawn("sh", ["-c", `exec ${quoted}`], {
      stdio: ["ignore", "pipe", "pipe"],
      // One thread does all file work, so that "the third write" means the same in every run.
      env: { ...process.env, UV_THREADPOOL_SIZE: "1" },
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
