import { appendFileSync, mkdirSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Clock } from "../../../base/clock.ts";
import { AppError } from "../../../base/errors.ts";

/** Two files of half a megabyte each: the one being written and the one before it. */
const MAX_FILE_BYTES = 500_000;

/** What the app says of itself, for whoever looks for a fault. Never names, answers, pack text or whole paths. */
export interface Log {
  /**
   * @param event  a fixed word such as `call-failed`
   * @param about  fixed words too, such as a call's name or a reason of Electron's
   */
  write(event: string, about?: Readonly<Record<string, string | number>>, error?: unknown): void;
}

/** One rotating log file in the folder. A log that cannot be written is no reason to stop anything. */
export function openLog(folder: string, clock: Clock): Log {
  const file = join(folder, "dateline.log");
  return {
    write(event, about = {}, error) {
      const time = new Date(clock.now().at).toISOString();
      const line = JSON.stringify({
        time,
        event,
        ...about,
        ...(error === undefined ? {} : outlineOf(error)),
      });
      try {
        mkdirSync(folder, { recursive: true });
        rotate(file, line.length);
        appendFileSync(file, `${line}\n`, { mode: 0o600 });
      } catch {
        // The disk is full or the folder is read-only: the learner is told by what matters, the answers.
      }
    },
  };
}

function rotate(file: string, comingBytes: number): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size + comingBytes > MAX_FILE_BYTES) renameSync(file, file.replace(/\.log$/, ".old.log"));
}

/** An error without its message, which may quote a learner or a pack: its code, and where in our files it arose. */
function outlineOf(error: unknown): { error: string; at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const cause = error instanceof AppError && error.cause instanceof Error ? error.cause : error;
  const code = "code" in cause && typeof cause.code === "string" ? cause.code : cause.name;
  const frames = (cause.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const at = frames.slice(0, 6).map((line) => line.trim().replace(/(?:file:\/\/)?[^\s()]*[/\\]/g, ""));
  return { error: code, at };
}
