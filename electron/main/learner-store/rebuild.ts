import type { LearnerEvent } from "../../../study/learner/event.ts";
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
 * programs wrote at once); then everything has to be summed anew.
 */
export function extendSnapshot(base: Snapshot, texts: readonly SessionText[]): Summed | null {
  const known = Object.entries(base.covers).map(([session, { ordinal }]) => ({ session, ordinal }));
  const last = known.sort(compareSessions).at(-1);
  const newer = texts
    .map((text) => ({ ...text, ordinal: ordinalOf(text, base), covered: base.covers[text.session]?.n ?? 0 }))
    .filter(({ lastNumber, badAtEnd, covered }) => lastNumber + badAtEnd > covered)
    .sort(compareSessions);
  if (newer[0] !== undefined && last !== undefined && compareSessions(newer[0], last) < 0) return null;
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
  let lost = 0;
  const sessions = [...found].map(([session, entry]) => ({ session, ...entry })).sort(compareSessions);
  for (const { session, ordinal, events } of sessions) {
    const text = texts.find((candidate) => candidate.session === session);
    const numbers = [...events.keys()].sort((a, b) => a - b);
    for (const n of numbers) addEvent(snapshot, { session, ordinal, n }, events.get(n) as LearnerEvent);
    const last = Math.max(numbers.at(-1) ?? 0, base?.covers[session]?.n ?? 0);
    for (const n of text?.missing ?? []) if (!events.has(n)) lost += 1;
    for (let n = (text?.lastNumber ?? 0) + 1; n <= last; n++) if (!events.has(n)) lost += 1;
    lost += Math.max(0, (text?.lastNumber ?? 0) + (text?.badAtEnd ?? 0) - last);
  }
  return { snapshot, lost, damagedChunks };
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
