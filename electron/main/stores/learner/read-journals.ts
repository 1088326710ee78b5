import { own } from "../../../../base/own.ts";
import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { KIND_NAMES } from "../../../../questions/kinds/index.ts";
import { type LearnerEvent, learnerEventSchema, type Review } from "../../../../study/log/event.ts";
import { readFailure } from "../../files/safe-file.ts";
import { type JournalText, readJournalText } from "./journal-text.ts";
import { newerData } from "./sealed-text.ts";
import type { Covers } from "./snapshot.ts";

export const JOURNAL_NAME = /^j-([a-z0-9-]+)-(\d+)\.log$/;

export function journalName(session: string, segment: number): string {
  return `j-${session}-${segment}.log`;
}

export interface JournalFile {
  readonly name: string;
  readonly session: string;
  readonly segment: number;
  readonly bytes: number;
}

/**
 * The journals of a learner, by session and segment. Reads their lengths only, without waiting for a thread: the start
 * has to know, and after years there are thousands of them.
 */
export function listJournals(folder: string, names: readonly string[]): JournalFile[] {
  const found: JournalFile[] = [];
  for (const name of names) {
    const [, session, segment] = JOURNAL_NAME.exec(name) ?? [];
    if (session === undefined) continue;
    found.push({ name, session, segment: Number(segment), bytes: lengthOf(folder, name) });
  }
  return found.sort((a, b) =>
    a.session === b.session ? a.segment - b.segment : a.session < b.session ? -1 : 1,
  );
}

function lengthOf(folder: string, name: string): number {
  try {
    return statSync(join(folder, name)).size;
  } catch (error) {
    throw readFailure(error, name);
  }
}

export function isCovered({ session, segment, bytes }: JournalFile, covers: Covers): boolean {
  return own(covers, session)?.bytes[segment] === bytes;
}

/** What the journals of one session say, read together. */
export interface SessionText {
  readonly session: string;
  /** Null when no header was readable. */
  readonly ordinal: number | null;
  /** The session began with the whole log anew. Taken to be so where no header says that it did not. */
  readonly isAnew: boolean;
  /** By number. Holes are numbers that were never acknowledged, or lost. */
  readonly events: Map<number, LearnerEvent>;
  /** Numbers that are missing although a later one was acknowledged. */
  readonly missing: Set<number>;
  readonly badAtEnd: number;
  readonly lastNumber: number;
  readonly damaged: readonly string[];
}

/**
 * @param files  journals of one session, by segment
 * @throws AppError `unreadable` · `newer-data` for an event that this version does not know
 */
export async function readSession(folder: string, files: readonly JournalFile[]): Promise<SessionText> {
  const texts: JournalText[] = [];
  for (const { name } of files) texts.push(await readJournal(folder, name));
  const events = new Map<number, LearnerEvent>();
  const missing = new Set<number>();
  let last = 0;
  texts.forEach((text, index) => {
    const next = texts.slice(index + 1).find(({ header }) => header !== null)?.header;
    const ceiling = next?.after ?? Number.POSITIVE_INFINITY;
    if (text.header !== null) {
      for (let n = last + 1; n <= text.header.after; n++) missing.add(n);
      last = Math.max(last, text.header.from - 1);
    }
    for (const { n, event } of text.lines) {
      if (n > ceiling) continue; // told as not saved, then written again in a later segment
      for (let gap = last + 1; gap < n; gap++) missing.add(gap);
      events.set(n, event);
      missing.delete(n);
      last = Math.max(last, n);
    }
  });
  return {
    session: files[0]?.session ?? "",
    ordinal: texts.find(({ header }) => header !== null)?.header?.ordinal ?? null,
    isAnew: texts[0]?.header?.anew ?? texts[0]?.header === null,
    events,
    missing,
    badAtEnd: texts.at(-1)?.badAtEnd ?? 0,
    lastNumber: last,
    damaged: files.filter((_, index) => texts[index]?.isSound === false).map(({ name }) => name),
  };
}

async function readJournal(folder: string, name: string): Promise<JournalText> {
  let bytes: Buffer;
  try {
    bytes = await readFile(join(folder, name));
  } catch (error) {
    throw readFailure(error, name);
  }
  const text = readJournalText(bytes, name);
  for (const { event } of text.lines) refuseUnknown(event, name);
  return text;
}

const ANSWERED_FIELDS = new Set(
  learnerEventSchema.options.flatMap(({ shape }) =>
    shape.kind.value === "answered" ? Object.keys(shape) : [],
  ),
);
const OPTIONAL_FIELDS: ReadonlySet<string> = new Set<keyof Review>(["certainty"]);

/**
 * The checksum vouches that the line is what Dateline wrote after checking it whole, so what does not fit was
 * written by a newer version. Of answers, the mass of all events, only the fields and the kind of question are
 * looked at: the whole schema takes as long for 100,000 of them as everything else together.
 */
function refuseUnknown(event: LearnerEvent, name: string): void {
  const isKnown =
    event.kind === "answered" ? hasKnownFields(event) : learnerEventSchema.safeParse(event).success;
  if (!isKnown) throw newerData(name);
}

function hasKnownFields(review: Review): boolean {
  let count = 0;
  for (const field in review) {
    if (!ANSWERED_FIELDS.has(field)) return false;
    if (!OPTIONAL_FIELDS.has(field)) count += 1;
  }
  return count === ANSWERED_FIELDS.size - OPTIONAL_FIELDS.size && KIND_NAMES.includes(review.questionKind);
}
