/**
 * Finds out what a learner's folder holds. Only reads: a crash in it changes nothing, and doing it again gives
 * the same. What should be set aside is named in the result; the next snapshot does that first.
 */
import { own, put } from "../../../../base/own.ts";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { RecoveryReport } from "../../../../study/learner/store.ts";
import { DATA_FORMAT } from "../../../../study/state/snapshot.ts";
import { readFailure, systemCode } from "../../files/safe-file.ts";
import { isChunkName, isChunkThere } from "./history.ts";
import { isCovered, type JournalFile, listJournals, readSession, type SessionText } from "./read-journals.ts";
import { extendSnapshot, sumAnew } from "./rebuild.ts";
import { unsealText } from "./sealed-text.ts";
import type { Snapshot } from "./snapshot.ts";

export const SNAPSHOT_NAME = "progress.json";
export const PREVIOUS_NAME = "progress.prev.json";

export interface Recovered {
  readonly snapshot: Snapshot;
  readonly report: RecoveryReport;
  /** Damaged snapshots and chunks, which nothing reads any more. */
  readonly toMove: readonly string[];
  /** Damaged journals: copied, because their sound lines stay in use. */
  readonly toCopy: readonly string[];
  /** The name for a copy of `progress.json` as an earlier format left it; null when it has today's format. */
  readonly keepAs: string | null;
  /** True when no snapshot on disk says all that the result says. */
  readonly isAhead: boolean;
}

interface Options {
  /** The caller's own session, and the last number that it acknowledged: what lies behind it is not there. */
  readonly own?: { readonly session: string; readonly acknowledged: number };
  /** Reads everything again, also what a snapshot covers. */
  readonly fromScratch?: boolean;
}

/** @throws AppError `newer-data` · `unreadable`; nothing has been changed then */
export async function recover(
  folder: string,
  { own, fromScratch = false }: Options = {},
): Promise<Recovered> {
  const names = await listNames(folder);
  const snapshots = await readSnapshots(folder);
  const { base, isOlder } = snapshots;
  const files = listJournals(folder, names);
  const before = structuredClone(base?.covers ?? {});
  const read = async (wanted: (session: string) => boolean): Promise<SessionText[]> => {
    const texts: SessionText[] = [];
    for (const [session, segments] of Map.groupBy(files, (file) => file.session)) {
      if (!wanted(session)) continue;
      texts.push(limited(await readSession(folder, segments), own));
    }
    return texts;
  };
  const uncovered = new Set(files.filter((file) => !isCovered(file, before)).map(({ session }) => session));

  const mayExtend = base !== null && !isOlder && !fromScratch && areChunksThere(folder, base);
  let texts = mayExtend ? await read((session) => uncovered.has(session)) : [];
  let summed = mayExtend ? extendSnapshot(base, texts) : null;
  if (summed === null) {
    texts = await read(() => true);
    summed = await sumAnew(folder, names, base, texts);
  }
  const { snapshot, lost, damagedChunks } = summed;
  noteLengths(snapshot, files, texts);

  const toMove = [...snapshots.damaged, ...damagedChunks];
  const shortened = findShortened(before, files);
  const damaged = new Set([...texts.flatMap((text) => text.damaged), ...shortened]);
  return {
    snapshot,
    report: {
      damagedFiles: [...toMove, ...damaged],
      lostEvents: lost,
      usedOlderCopy: usedOlderCopy(snapshots, names),
    },
    toMove,
    toCopy: files.map(({ name }) => name).filter((name) => damaged.has(name)),
    keepAs: snapshots.keepAs,
    isAhead: isOlder || toMove.length > 0 || JSON.stringify(snapshot.covers) !== JSON.stringify(before),
  };
}

/** The snapshots on disk. */
interface Snapshots {
  readonly newest: SnapshotFile;
  /** The newest that can be read. */
  readonly base: Snapshot | null;
  /** An earlier format derived less from the events: all of them are summed again, as today's format derives it. */
  readonly isOlder: boolean;
  readonly damaged: readonly string[];
  /** See `Recovered`. */
  readonly keepAs: string | null;
}

async function readSnapshots(folder: string): Promise<Snapshots> {
  const newest = await readSnapshot(folder, SNAPSHOT_NAME);
  const previous = await readSnapshot(folder, PREVIOUS_NAME);
  const { snapshot: base, schema } = newest.snapshot === null ? previous : newest;
  const isOlder = base !== null && schema < DATA_FORMAT;
  return {
    newest,
    base,
    isOlder,
    damaged: [newest, previous].filter(({ isDamaged }) => isDamaged).map(({ name }) => name),
    keepAs: newest.snapshot !== null && isOlder ? `progress.v${schema}.json` : null,
  };
}

function usedOlderCopy({ newest }: Snapshots, names: readonly string[]): boolean {
  const isFirst = names.length === 0 || (!names.includes(PREVIOUS_NAME) && !names.some(isChunkName));
  return newest.snapshot === null && (newest.isDamaged || !isFirst);
}

async function listNames(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (systemCode(error) === "ENOENT") return [];
    throw readFailure(error, folder);
  }
}

interface SnapshotFile {
  readonly name: string;
  readonly snapshot: Snapshot | null;
  /** Its data format; 0 when there is none. */
  readonly schema: number;
  readonly isDamaged: boolean;
}

async function readSnapshot(folder: string, name: string): Promise<SnapshotFile> {
  let text: string;
  try {
    text = await readFile(join(folder, name), "utf8");
  } catch (error) {
    const reason = systemCode(error);
    if (reason === "ENOENT") return { name, snapshot: null, schema: 0, isDamaged: false };
    if (reason === "EIO") return { name, snapshot: null, schema: 0, isDamaged: true }; // a bad place on the disk
    throw readFailure(error, name);
  }
  const unsealed = unsealText<Snapshot>(text, name);
  if (unsealed.kind === "damaged") return { name, snapshot: null, schema: 0, isDamaged: true };
  const { content, schema } = unsealed;
  const { covers, data } = content;
  return { name, snapshot: { covers, data }, schema, isDamaged: false };
}

function areChunksThere(folder: string, { data }: Snapshot): boolean {
  return data.chunks.every((chunk) => isChunkThere(folder, chunk));
}

/** Leaves out what the caller wrote but told nobody of: a failed write whose bytes could not be taken back. */
function limited(text: SessionText, own: Options["own"]): SessionText {
  if (text.session !== own?.session) return text;
  const events = new Map([...text.events].filter(([n]) => n <= own.acknowledged));
  return { ...text, events, badAtEnd: 0, lastNumber: Math.min(text.lastNumber, own.acknowledged) };
}

/** Remembers how long each journal is now, so that an unchanged one is not read again. */
function noteLengths(snapshot: Snapshot, files: readonly JournalFile[], texts: readonly SessionText[]): void {
  for (const cover of Object.values(snapshot.covers)) cover.bytes = {};
  for (const { session, segment, bytes } of files) {
    const ordinal = texts.find((text) => text.session === session)?.ordinal ?? 1;
    const cover =
      own(snapshot.covers, session) ?? put(snapshot.covers, session, { ordinal, n: 0, bytes: {} });
    cover.bytes[segment] = bytes;
  }
}

/** Journals that are missing, or shorter than they were: whatever was in them then is in the snapshot. */
function findShortened(before: Snapshot["covers"], files: readonly JournalFile[]): string[] {
  const lengths = new Map(files.map((file) => [`${file.session} ${file.segment}`, file.bytes]));
  return Object.entries(before).flatMap(([session, { bytes }]) =>
    Object.entries(bytes)
      .filter(([segment, length]) => (lengths.get(`${session} ${segment}`) ?? -1) < length)
      .map(([segment]) => `j-${session}-${segment}.log`),
  );
}
