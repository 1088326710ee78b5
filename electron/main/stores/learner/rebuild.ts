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
    .map((text) => ({ ...text, ordinal: ordinalOf(text, base), covered: base.covers[text.session]?.n ?? 0 }))
    .filter(({ lastNumber, badAtEnd, covered }) => lastNumber + badAtEnd > covered)
    .sort(compareSessions);
  if (newer[0] !== undefined && last !== undefined && compareSessions(newer[0], last) < 0) return null;
  if (newer.some(({ session, isAnew }) => isAnew && base.covers[session] === undefined)) return null;
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
  const found = new Map<string, { ordinal: number; events: Map<number, LearnerEvent> }>();
  const take = ({ session, ordinal, from, events }: Run): void => {
    const into = found.get(session) ?? { ordinal, events: new Map<number, LearnerEvent>() };
    found.set(session, into);
    events.forEach((event, index) => into.events.set(from + index, event));
  };
  const damagedChunks: string[] = [];
  for (const name of names.filter(isChunkName)) {
    const runs = await readChunk(folder, name);
    if (runs === null) damagedChunks.push(name);
    else runs.forEach(take);
  }
  base?.data.recent.forEach(take);
  for (const text of texts) {
    const into = found.get(text.session);
    if (into === undefined) found.set(text.session, { ordinal: ordinalOf(text, base), events: text.events });
    else for (const [n, event] of text.events) into.events.set(n, event);
  }

  const snapshot = emptySnapshot();
  const sessions = [...found].map(([session, entry]) => ({ session, ...entry })).sort(compareSessions);
  const isAnew = ({ session }: { readonly session: string }): boolean =>
    texts.find((text) => text.session === session)?.isAnew ?? base?.covers[session]?.anew ?? false;
  const begun = sessions.findLastIndex(isAnew);
  const taken = begun < 0 ? new Set() : standLater(sessions, begun);
  let lost = 0;
  for (const [index, { session, ordinal, events }] of sessions.entries()) {
    const text = texts.find((candidate) => candidate.session === session);
    const numbers = [...events.keys()].sort((a, b) => a - b);
    for (const n of numbers) {
      const event = events.get(n) as LearnerEvent;
      if (!taken.has(event)) addEvent(snapshot, { session, ordinal, n }, event);
      if (!taken.has(event) && index < begun) lost -= 1; // it was to stand in the log that began anew
    }
    const cover = snapshot.covers[session];
    if (cover !== undefined && isAnew({ session })) cover.anew = true;
    if (index < begun) continue; // what is missing here stands there
    const last = Math.max(numbers.at(-1) ?? 0, base?.covers[session]?.n ?? 0);
    for (const n of text?.missing ?? []) if (!events.has(n)) lost += 1;
    for (let n = (text?.lastNumber ?? 0) + 1; n <= last; n++) if (!events.has(n)) lost += 1;
    lost += Math.max(0, (text?.lastNumber ?? 0) + (text?.badAtEnd ?? 0) - last);
  }
  return { snapshot, lost: Math.max(0, lost), damagedChunks };
}

interface FoundSession {
  readonly events: ReadonlyMap<number, LearnerEvent>;
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
    covers[session]?.ordinal ??
    1 + Math.max(0, ...Object.values(covers).map((cover) => cover.ordinal))
  );
}
