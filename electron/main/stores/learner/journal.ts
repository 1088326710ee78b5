/** The journal of one session, open for writing. What it has acknowledged survives a power cut. */
import { closeSync, fdatasync, fstatSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { isPieceDone } from "../../../../base/pieces.ts";
import type { LearnerEvent } from "../../../../study/log/event.ts";
import { createFile } from "../../files/safe-file.ts";
import { encodeEvents, encodeHeader } from "./journal-text.ts";
import { journalName } from "./read-journals.ts";

const syncData = promisify(fdatasync);

interface Segment {
  readonly number: number;
  readonly file: number;
  /** Bytes up to here are acknowledged. */
  length: number;
}

export interface Journal {
  /** The number of the last acknowledged event; 0 before the first. */
  readonly acknowledged: number;
  /** By segment: acknowledged bytes. */
  readonly lengths: Readonly<Record<string, number>>;
  /**
   * Adds the events of several calls with one sync. All are safe when it resolves, none counts when it rejects.
   * A file that failed is given up (a second sync after a failed one proves nothing) and a new segment tried once.
   *
   * @param calls        the events of each call stay together: recovery keeps all of them or none
   * @param whenFailed   hears of the first failure, before the second try
   */
  write(
    calls: readonly (readonly LearnerEvent[])[],
    whenFailed: (error: unknown) => Promise<void>,
  ): Promise<number>;
  close(): void;
}

/** Makes no file before the first event. */
export function createJournal(folder: string, session: string, ordinal: number): Journal {
  return journalAfter({ folder, session, ordinal }, null, 0);
}

/**
 * A session that begins with the whole log anew. Its first segment appears with all these events or not at all.
 *
 * @throws the system's error; nothing is left of the journal then
 */
export async function beginAnew(
  folder: string,
  session: string,
  ordinal: number,
  events: readonly LearnerEvent[],
): Promise<Journal> {
  const path = join(folder, journalName(session, 1));
  const header = { session, segment: 1, ordinal, after: 0, from: 1, anew: true } as const;
  // Each event a call of its own: what is cut from the end of the file later takes nothing else with it.
  const lines = [encodeHeader(header)];
  for (const [index, event] of events.entries()) {
    if (isPieceDone(index)) await pause();
    lines.push(encodeEvents([event], index + 1));
  }
  const bytes = Buffer.from(lines.join(""));
  try {
    await createFile(path, bytes);
    const segment = { number: 1, file: openSync(path, "r+"), length: bytes.length };
    return journalAfter({ folder, session, ordinal }, segment, events.length);
  } catch (error) {
    await rm(path, { force: true }).catch(() => undefined); // it would be taken for the log; the first failure is told
    throw error;
  }
}

interface JournalPlace {
  readonly folder: string;
  readonly session: string;
  readonly ordinal: number;
}

/** @param first  the segment that is there already, with the first `acknowledged` events */
function journalAfter(
  { folder, session, ordinal }: JournalPlace,
  first: Segment | null,
  acknowledged: number,
): Journal {
  const lengths: Record<string, number> = first === null ? {} : { [first.number]: first.length };
  let segment = first;
  let tried = first?.number ?? 0;
  /** Numbers that were written but not acknowledged are never given again. */
  let next = acknowledged + 1;

  async function startSegment(): Promise<Segment> {
    tried += 1;
    const path = join(folder, journalName(session, tried));
    const header = { session, segment: tried, ordinal, after: acknowledged, from: next };
    const bytes = Buffer.from(encodeHeader(header));
    // Appears with its header or not at all, so a journal without one is known to be damaged.
    await createFile(path, bytes);
    return { number: tried, file: openSync(path, "r+"), length: bytes.length };
  }

  async function writeTo({ file, length }: Segment, bytes: Buffer): Promise<void> {
    for (let done = 0; done < bytes.length; ) {
      const written = writeSync(file, bytes, done, bytes.length - done, length + done);
      if (written === 0) throw new Error("the system wrote nothing");
      done += written;
    }
    await syncData(file);
    if (fstatSync(file).nlink === 0) throw new Error("the journal was removed");
  }

  function giveUp(): void {
    if (segment === null) return;
    try {
      ftruncateSync(segment.file, segment.length);
    } catch {
      // recovery leaves out what lies behind the acknowledged bytes, by the next segment's header
    }
    closeQuietly(segment.file);
    segment = null;
  }

  async function attempt(bytes: Buffer): Promise<void> {
    try {
      segment ??= await startSegment();
      await writeTo(segment, bytes);
    } catch (error) {
      giveUp();
      throw error;
    }
    segment.length += bytes.length;
    lengths[segment.number] = segment.length;
  }

  function closeQuietly(file: number): void {
    try {
      closeSync(file);
    } catch {
      // everything in it is on disk already
    }
  }

  return {
    get acknowledged() {
      return acknowledged;
    },
    lengths,
    async write(calls, whenFailed) {
      const first = next;
      const count = calls.reduce((sum, events) => sum + events.length, 0);
      let text = "";
      let from = first;
      for (const events of calls) {
        text += encodeEvents(events, from);
        from += events.length;
      }
      const bytes = Buffer.from(text);
      try {
        await attempt(bytes).catch(async (error: unknown) => {
          await whenFailed(error);
          await attempt(bytes);
        });
      } finally {
        next += count;
      }
      acknowledged = first + count - 1;
      return first;
    },
    close() {
      if (segment !== null) closeQuietly(segment.file);
      segment = null;
    },
  };
}
