/** Older events in files that are never changed: the snapshot names each with its length and checksum. */
import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { LearnerEvent } from "../../../../study/log/event.ts";
import { replaceFile } from "../../files/safe-file.ts";
import { sealText, unsealText } from "./sealed-text.ts";
import { type Chunk, countRecent, type Run, type Snapshot } from "./snapshot.ts";

const CHUNK_NAME = /^history-[a-z0-9-]+-\d+\.json$/;
/** The snapshot keeps fewer events than this. */
const SEALED_FROM = 1_000;
const LONGEST_CHUNK = 5_000;

export function isChunkName(name: string): boolean {
  return CHUNK_NAME.test(name);
}

/**
 * Moves the snapshot's recent events into chunks, each safely on disk before the snapshot names it.
 *
 * @param nextName  gives a file name that no chunk has
 */
export async function sealRecent(folder: string, snapshot: Snapshot, nextName: () => string): Promise<void> {
  const { data } = snapshot;
  if (countRecent(snapshot) < SEALED_FROM) return;
  for (const runs of portions(data.recent)) {
    const file = nextName();
    const { text, sum } = sealText(`"runs":${JSON.stringify(runs)}`);
    const bytes = Buffer.from(text);
    await replaceFile(join(folder, file), bytes);
    data.chunks.push({ file, bytes: bytes.length, sum });
    data.recent = withoutFirst(data.recent, runs);
  }
}

/** Cuts runs into groups of at most `LONGEST_CHUNK` events, in order. */
function portions(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [[]];
  let room = LONGEST_CHUNK;
  for (const { session, ordinal, from, events } of runs) {
    for (let start = 0; start < events.length; ) {
      if (room === 0) {
        groups.push([]);
        room = LONGEST_CHUNK;
      }
      const part = events.slice(start, start + room);
      groups.at(-1)?.push({ session, ordinal, from: from + start, events: part });
      start += part.length;
      room -= part.length;
    }
  }
  return groups;
}

/** The runs after those that were just sealed: a portion ends inside a run or at its end. */
function withoutFirst(runs: readonly Run[], sealed: readonly Run[]): Run[] {
  const last = sealed.at(-1);
  const cut = runs[sealed.length - 1];
  if (last === undefined || cut === undefined) return [...runs];
  const after = last.from + last.events.length;
  const rest = cut.events.slice(after - cut.from);
  const following = runs.slice(sealed.length);
  return rest.length === 0 ? following : [{ ...cut, from: after, events: rest }, ...following];
}

/**
 * False when the file is missing or has another length; its content is checked when it is read. Without waiting for a
 * thread: the start has to know, and after years there are a thousand chunks.
 */
export function isChunkThere(folder: string, { file, bytes }: Chunk): boolean {
  try {
    return statSync(join(folder, file)).size === bytes;
  } catch {
    return false; // whatever the reason, the journals have to stand in for it
  }
}

/**
 * The events of a chunk; null when it is damaged or missing.
 *
 * @param sum  what the snapshot says its checksum is; undefined to trust the one inside
 * @throws AppError `newer-data`
 */
export async function readChunk(folder: string, file: string, sum?: string): Promise<readonly Run[] | null> {
  let text: string;
  try {
    text = await readFile(join(folder, file), "utf8");
  } catch {
    return null; // whatever the reason, the journals have to stand in for it
  }
  const chunk = unsealText<{ runs: Run[] }>(text, file);
  if (chunk.kind === "damaged" || (sum !== undefined && chunk.sum !== sum)) return null;
  return chunk.content.runs;
}

export function eventsOf(runs: readonly Run[]): LearnerEvent[] {
  return runs.flatMap(({ events }) => events);
}
