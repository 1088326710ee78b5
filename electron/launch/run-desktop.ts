import { spawn } from "node:child_process";

/** Whoever ends with an error this soon never got to show a window: no sandbox on this system, a library missing. */
const STARTED_AFTER_MS = 10_000;

/** How the desktop app ended, or why it could not start. */
export type DesktopRun = { readonly exitCode: number } | { readonly whyNot: string };

/**
 * Runs the desktop app until it ends; passes on the signals that would end this process.
 *
 * @param words  the project's folder, then pack files
 */
export function runDesktop(
  program: string,
  words: readonly string[],
  startedAfterMs = STARTED_AFTER_MS,
): Promise<DesktopRun> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const child = spawn(program, words, { env, stdio: "inherit" });
  const begunMs = performance.now();
  let isToldToEnd = false;
  const end = (signal: NodeJS.Signals): void => {
    isToldToEnd = true;
    child.kill(signal);
  };
  process.on("SIGINT", end).on("SIGTERM", end);
  return new Promise((resolve) => {
    const finish = (run: DesktopRun): void => {
      process.off("SIGINT", end).off("SIGTERM", end);
      resolve(run);
    };
    child.on("error", ({ message }) => finish({ whyNot: `its program could not be started: ${message}` }));
    child.on("close", (code, signal) => {
      const isEarly = performance.now() - begunMs < startedAfterMs;
      if (code === 0 || isToldToEnd) finish({ exitCode: 0 });
      else if (isEarly)
        finish({ whyNot: `it ended at once with ${signal ?? `exit code ${code ?? "unknown"}`}` });
      else finish({ exitCode: code ?? 1 });
    });
  });
}
