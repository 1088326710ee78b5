import { own, put } from "../../../../base/own.ts";
import type { LearnerEvent } from "../../../../study/log/event.ts";
import type { LearnerState } from "../../../../study/state/record.ts";
import { applyEvent, emptyState } from "../../../../study/state/state.ts";

/** How far a snapshot holds what one session wrote. */
export interface Cover {
  readonly ordinal: number;
  /** The number of the session's last event in the snapshot. */
  n: number;
  /** By segment: the length of its journal. One that still has this length need not be read. */
  bytes: Record<string, number>;
  /** The session began with the whole log anew. */
  anew?: true;
}
export type Covers = Record<string, Cover>;

/** Consecutive events of one session. */
export interface Run {
  readonly session: string;
  readonly ordinal: number;
  /** The number of the first event. */
  readonly from: number;
  readonly events: LearnerEvent[];
}

/** A file of older events that is never changed again. */
export interface Chunk {
  readonly file: string;
  readonly bytes: number;
  readonly sum: string;
}

/** What lowdb holds for a learner. Its size follows the packs that were studied, not the number of answers. */
export interface Snapshot {
  covers: Covers;
  data: {
    state: LearnerState;
    /** The oldest events, oldest first. */
    chunks: Chunk[];
    /** The events after those, in order. */
    recent: Run[];
    /** Epoch milliseconds of the first and the last event; null before the first. */
    firstAt: number | null;
    lastAt: number | null;
  };
}

export function emptySnapshot(): Snapshot {
  return {
    covers: {},
    data: { state: emptyState(), chunks: [], recent: [], firstAt: null, lastAt: null },
  };
}

/** Which event of which session. */
export interface Place {
  readonly session: string;
  readonly ordinal: number;
  readonly n: number;
}

/** Takes the next event into account, in place; the length of its journal is the caller's to note. */
export function addEvent({ covers, data }: Snapshot, place: Place, event: LearnerEvent): void {
  const { session, ordinal, n } = place;
  applyEvent(data.state, event);
  const run = data.recent.at(-1);
  if (run?.session === session && run.from + run.events.length === n) run.events.push(event);
  else data.recent.push({ session, ordinal, from: n, events: [event] });
  data.firstAt ??= event.at;
  data.lastAt = event.at;
  const cover = own(covers, session);
  if (cover === undefined) put(covers, session, { ordinal, n, bytes: {} });
  else cover.n = n;
}

export function countRecent({ data }: Snapshot): number {
  return data.recent.reduce((count, run) => count + run.events.length, 0);
}

/** The order in which sessions began; two that began at once are ordered by their ids, the same way everywhere. */
export function compareSessions(
  a: { readonly session: string; readonly ordinal: number },
  b: { readonly session: string; readonly ordinal: number },
): number {
  return a.ordinal - b.ordinal || (a.session < b.session ? -1 : a.session > b.session ? 1 : 0);
}
