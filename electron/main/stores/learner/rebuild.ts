import { own } from "../../../../base/own.ts";
import type { LearnerEvent } from "../../../../study/log/event.ts";
import { eventKey } from "../../../../study/log/event-key.ts";
import { isChunkName, readChunk } from "./history.ts";
import type { SessionText } from "./read-journals.ts";
import { addEvent, compareSessions, emptySnapshot, type Run, type Snapshot } from "./snapshot.ts";

export interface Summed {
  readonly snapshot: Snapshot;
  /** Events that were acknowledged and are in no copy. */
  readonly lost: number;
  readonly damagedChunks: readonly string[];
}

/**
 * The snapshot plus what the journals say beyond it. Null when that would break the order of sessions (two
 * programs wrote at once) or the log began anew; then everything has to be summed anew.
 */
export function extendSnapshot(base: Snapshot, texts: readonly SessionText[]): Summed | null {
  const known = Object.entries(base.covers).map(([session, { ordinal }]) => ({ session, ordinal }));
  const last = known.sort(compareSessions).at(-1);
  const newer = texts
    .map((text) => ({
      ...text,
      ordinal: ordinalOf(text, base),
      covered: own(base.covers, text.session)?.n ?? 0,
    }))
    .filter(({ lastNumber, badAtEnd, covered }) => lastNumber + badAtEnd > covered)
    .sort(compareSessions);
  if (newer[0] !== undefined && last !== undefined && compareSessions(newer[0], last) < 0) return null;
  if (newer.some(({ session, isAnew }) => isAnew && own(base.covers, session) === undefined)) return null;
  let lost = 0;
  for (const { session, ordinal, covered, events, missing, lastNumber, badAtEnd } of newer) {
    for (const [n, event] of events) if (n > covered) addEvent(base, { session, ordinal, n }, event);
    for (const n of missing) if (n > covered) lost += 1;
    lost += Math.max(0, lastNumber + badAtEnd - Math.max(lastNumber, covered));
  }
  return { snapshot: base, lost, damagedChunks: [] };
}

/** Sums everything that any copy holds: chunks, whatever snapshot is left, and all journals. */
export async function sumAnew(
  folder: string,
  names: readonly string[],
  base: Snapshot | null,
  texts: readonly SessionText[],
): Promise<Summed> {
  const { runs, damagedChunks } = await readChunks(folder, names);
  const sessions = sessionsIn([...runs, ...(base?.data.recent ?? [])], base, texts);
  const begun = sessions.findLastIndex(({ isAnew }) => isAnew);
  const moved = begun < 0 ? new Set<LearnerEvent>() : standLater(sessions, begun);
  const snapshot = emptySnapshot();
  let lost = 0;
  let found = 0; // events that should stand in the log that began anew, and were found only before it
  for (const [index, one] of sessions.entries()) {
    const { session, ordinal, events } = one;
    for (const [n, event] of [...events].sort(([a], [b]) => a - b)) {
      if (moved.has(event)) continue;
      addEvent(snapshot, { session, ordinal, n }, event);
      if (index < begun) found += 1;
    }
    const cover = own(snapshot.covers, session);
    if (cover !== undefined && one.isAnew) cover.anew = true;
    // what is missing before the log began anew stands in it
    if (index === begun) lost += Math.max(0, countMissing(one) - found);
    else if (index > begun) lost += countMissing(one);
  }
  return { snapshot, lost, damagedChunks };
}

async function readChunks(
  folder: string,
  names: readonly string[],
): Promise<{ readonly runs: readonly Run[]; readonly damagedChunks: readonly string[] }> {
  const runs: Run[] = [];
  const damagedChunks: string[] = [];
  for (const name of names.filter(isChunkName)) {
    const read = await readChunk(folder, name);
    if (read === null) damagedChunks.push(name);
    else runs.push(...read);
  }
  return { runs, damagedChunks };
}

interface FoundSession {
  readonly session: string;
  readonly ordinal: number;
  /** By number, from every copy. */
  readonly events: ReadonlyMap<number, LearnerEvent>;
  /** It began with the whole log anew. */
  readonly isAnew: boolean;
  /** What its journals say; undefined where they are gone. */
  readonly text: SessionText | undefined;
  /** The last number that some copy, or the snapshot that was, knows of. */
  readonly last: number;
}

/** Every session of which any copy holds events, in the order in which they began. */
function sessionsIn(
  runs: readonly Run[],
  base: Snapshot | null,
  texts: readonly SessionText[],
): FoundSession[] {
  const found = new Map<string, { ordinal: number; events: Map<number, LearnerEvent> }>();
  for (const { session, ordinal, from, events } of runs) {
    const into = found.get(session) ?? { ordinal, events: new Map<number, LearnerEvent>() };
    found.set(session, into);
    events.forEach((event, index) => into.events.set(from + index, event));
  }
  for (const text of texts) {
    const into = found.get(text.session);
    if (into === undefined) found.set(text.session, { ordinal: ordinalOf(text, base), events: text.events });
    else for (const [n, event] of text.events) into.events.set(n, event);
  }
  return [...found]
    .map(([session, { ordinal, events }]) => {
      const text = texts.find((one) => one.session === session);
      const cover = own(base?.covers, session);
      // a header that cannot be read says nothing against what the snapshot knows
      const isAnew =
        cover !== undefined && (text?.ordinal ?? null) === null ? cover.anew === true : text?.isAnew === true;
      const last = [...events.keys()].reduce((most, n) => Math.max(most, n), cover?.n ?? 0);
      return { session, ordinal, events, isAnew, text, last };
    })
    .sort(compareSessions);
}

/** How many events of a session were acknowledged and are in no copy. */
function countMissing({ events, text, last }: FoundSession): number {
  const lastNumber = text?.lastNumber ?? 0;
  let missing = Math.max(0, lastNumber + (text?.badAtEnd ?? 0) - last);
  for (const n of text?.missing ?? []) if (!events.has(n)) missing += 1;
  for (let n = lastNumber + 1; n <= last; n++) if (!events.has(n)) missing += 1;
  return missing;
}

/** The events that a session which began the log anew holds again, in sessions before it. */
function standLater(sessions: readonly FoundSession[], begun: number): Set<LearnerEvent> {
  const keys = new Set<string>();
  const taken = new Set<LearnerEvent>();
  for (const event of sessions[begun]?.events.values() ?? []) keys.add(eventKey(event));
  for (const { events } of sessions.slice(0, begun)) {
    for (const event of events.values()) if (keys.has(eventKey(event))) taken.add(event);
  }
  return taken;
}

/** A session whose header cannot be read is taken for the latest, as an unfinished one mostly is. */
function ordinalOf({ session, ordinal }: SessionText, base: Snapshot | null): number {
  const covers = base?.covers ?? {};
  return (
    ordinal ??
    own(covers, session)?.ordinal ??
    1 + Math.max(0, ...Object.values(covers).map((cover) => cover.ordinal))
  );
}
