import type { UtilityProcess } from "electron";
import { createTurns } from "../../../base/turns.ts";
import type { ParsedPack } from "../../../questions/pack/parse-pack.ts";
import type { PackReader } from "../../../study/library/shelf.ts";

export interface ReaderLimits {
  /** Far more than any pack needs; what takes longer was made to. */
  readonly timeMs: number;
  /** Heap of the process, in megabytes. */
  readonly heapMb: number;
  /** For how long a reader that has nothing to do is kept for the next file. */
  readonly idleMs: number;
}

export const READER_LIMITS: ReaderLimits = { timeMs: 10_000, heapMb: 512, idleMs: 30_000 };

/**
 * A reader that keeps packs of strangers out of the main process: one process, one source after the other. A source
 * that takes too long or too much memory ends the process and is refused; the next one gets a new process. A thread
 * would not do: one that runs out of memory takes the whole app with it.
 *
 * @param fork  starts child.ts, or what the build made of it
 */
export function readPacksInChild(
  fork: (execArgv: string[]) => Promise<UtilityProcess>,
  limits: ReaderLimits = READER_LIMITS,
): PackReader {
  const inTurn = createTurns();
  let idle: { readonly child: UtilityProcess; readonly timer: NodeJS.Timeout } | null = null;

  async function take(): Promise<UtilityProcess> {
    if (idle === null) return fork([`--max-old-space-size=${limits.heapMb}`]);
    clearTimeout(idle.timer);
    return idle.child;
  }

  function keep(child: UtilityProcess): void {
    const end = (): void => {
      child.kill();
      idle = null;
    };
    idle = { child, timer: setTimeout(end, limits.idleMs).unref() };
  }

  async function read(text: string): Promise<ParsedPack> {
    const child = await take();
    idle = null;
    return new Promise((resolve) => {
      const finish = (parsed: ParsedPack): void => {
        clearTimeout(timer);
        child.off("message", answer);
        child.off("exit", breakOff);
        resolve(parsed);
      };
      // The process runs our own parser; what it posts is what the parser's type says.
      const answer = (parsed: ParsedPack): void => {
        finish(parsed);
        keep(child);
      };
      const breakOff = (): void =>
        finish(refusal("The file could not be read to its end: it needs more memory than a pack may take."));
      const timer = setTimeout(() => {
        finish(refusal(`The file could not be read within ${limits.timeMs / 1000} seconds.`));
        child.kill();
      }, limits.timeMs);
      child.on("message", answer);
      child.on("exit", breakOff);
      child.postMessage(text);
    });
  }

  return (text) => inTurn(() => read(text));
}

function refusal(message: string): ParsedPack {
  return { ok: false, code: "invalid-input", issues: [{ path: "", message }] };
}
