import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Clock } from "../../../base/clock.ts";
import { AppError } from "../../../base/errors.ts";

/** Two files of half a megabyte each: the one being written and the one before it. */
const MAX_FILE_BYTES = 500_000;
const KEPT_MS = 7 * 86_400_000;

/** What the app says of itself, for whoever looks for a fault. Never names, answers, pack text or whole paths. */
export interface Log {
  /**
   * @param event  a fixed word such as `call-failed`
   * @param about  fixed words too, such as a call's name or a reason of Electron's
   */
  write(event: string, about?: Readonly<Record<string, string | number>>, error?: unknown): void;
}

/**
 * One rotating log file in the folder; what is older than seven days is taken out at the first line of a day. A log
 * that cannot be written is no reason to stop anything.
 */
export function openLog(folder: string, clock: Clock): Log {
  const file = join(folder, "dateline.log");
  let today = "";
  return {
    write(event, about = {}, error) {
      const { at } = clock.now();
      const time = new Date(at).toISOString();
      const line = JSON.stringify({
        time,
        event,
        ...about,
        ...(error === undefined ? {} : outlineOf(error)),
      });
      try {
        mkdirSync(folder, { recursive: true });
        const day = time.slice(0, time.indexOf("T"));
        if (day !== today) for (const one of [file, oldOf(file)]) forget(one, at - KEPT_MS);
        today = day;
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
  if (size + comingBytes > MAX_FILE_BYTES) renameSync(file, oldOf(file));
}

const oldOf = (file: string): string => file.replace(/\.log$/, ".old.log");

/** Takes the lines out that were written before a moment, and whatever is no line of ours. */
function forget(file: string, before: number): void {
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return;
  const lines = readFileSync(file, "utf8").split("\n");
  const kept = lines.filter((line) => timeOf(line) >= before);
  if (kept.length === 0) rmSync(file);
  else if (kept.length < lines.length - 1) writeFileSync(file, `${kept.join("\n")}\n`, { mode: 0o600 });
}

/** NaN for what is no line of ours. */
function timeOf(line: string): number {
  return Date.parse(/^\{"time":"([^"]+)"/.exec(line)?.[1] ?? "");
}

/** An error without its message, which may quote a learner or a pack: its code, and where in our files it arose. */
function outlineOf(error: unknown): { error: string; at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const cause = error instanceof AppError && error.cause instanceof Error ? error.cause : error;
  const code = "code" in cause && typeof cause.code === "string" ? cause.code : cause.name;
  return { error: /^[\w-]{1,64}$/.test(code) ? code : "Error", at: framesOf(cause).slice(0, 6) };
}

/** A frame of V8: perhaps the function's name, then the file with its folders, of which only the file's name is kept. */
const FRAME =
  /^ {4}at (?:(?:async )?(?:new )?([\w$.<>]+)(?: \[as [\w$]+\])? \()?(?:[^\n]*[/\\])?([\w$.-]+:\d+:\d+)\)?$/;

/** A message may be of several lines that look like frames: it stands in front of them and is cut off whole. */
function framesOf({ stack = "", message }: Error): string[] {
  const found = stack.indexOf(message);
  if (found < 0) return [];
  return stack
    .slice(found + message.length)
    .split("\n")
    .flatMap((line) => {
      const [, name, place] = FRAME.exec(line) ?? [];
      return place === undefined ? [] : [name === undefined ? `at ${place}` : `at ${name} (${place})`];
    });
}
