import { own } from "../../../../base/own.ts";
import { setImmediate as pause } from "node:timers/promises";
import { Low } from "lowdb";
import type { Clock } from "../../../../base/clock.ts";
import { AppError } from "../../../../base/errors.ts";
import { isPieceDone } from "../../../../base/pieces.ts";
import { createTurns } from "../../../../base/turns.ts";
import { type LearnerEvent, learnerEventSchema } from "../../../../study/log/event.ts";
import type { LearnerLog, LogChange } from "../../../../study/learner/store.ts";
import { SNAPSHOT_EVERY } from "../../../../study/state/snapshot.ts";
import { writeFailure } from "../../files/safe-file.ts";
import { eventsOf, readChunk, sealRecent } from "./history.ts";
import { beginAnew, createJournal } from "./journal.ts";
import { addEvent, emptySnapshot, type Snapshot } from "./snapshot.ts";
import { openSnapshotFile } from "./snapshot-file.ts";

const eventsSchema = learnerEventSchema.array();

export interface LogOptions {
  readonly folder: string;
  readonly learner: string;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Damaged files outside the learner's folder, for the report. */
  readonly damagedElsewhere: readonly string[];
  /** Makes room on a full disk; true when it could. */
  readonly makeRoom: () => Promise<boolean>;
  /** Hears of what went wrong without a caller who could be told. No acknowledged event is ever concerned. */
  readonly onTrouble: (error: AppError) => void;
  /** Notes the learner in the list: after the first event, and with a new name. Closing waits for it. Never rejects. */
  readonly onListed: () => Promise<void>;
}

interface Waiting {
  readonly events: readonly LearnerEvent[];
  readonly resolve: () => void;
  readonly reject: (error: AppError) => void;
}

/** @throws AppError `newer-data` · `unreadable`; the folder has not been changed then */
export async function openLog(options: LogOptions): Promise<LearnerLog> {
  const { folder, learner, newId, onTrouble } = options;
  const file = await openSnapshotFile(folder, options.clock);
  const db = new Low<Snapshot>(file, emptySnapshot());
  db.data = file.found.snapshot;
  const report = {
    ...file.found.report,
    damagedFiles: [...options.damagedElsewhere, ...file.found.report.damagedFiles],
  };

  let session = unusedSession(db.data, newId);
  let ordinal = nextOrdinal(db.data);
  let journal = createJournal(folder, session, ordinal);
  const inTurn = createTurns();
  let waiting: Waiting[] = [];
  let sinceSnapshot = 0;
  let chunks = 0;
  let noted = Promise.resolve();
  let closing: Promise<void> | null = null;

  function append(events: readonly LearnerEvent[]): Promise<void> {
    if (closing !== null) return Promise.reject(closedLog());
    if (events.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      waiting.push({ events: checkedEvents(events), resolve, reject });
      if (waiting.length === 1) void inTurn(flush);
    });
  }

  /** One sync for all that came in while the one before was under way. */
  async function flush(): Promise<void> {
    const calls = waiting;
    waiting = [];
    try {
      const first = await journal.write(
        calls.map(({ events }) => events),
        makeRoomIfFull,
      );
      count(calls, first);
    } catch (error) {
      for (const { reject } of calls) reject(writeFailure(error, "Your answer"));
      return;
    }
    for (const { resolve } of calls) resolve();
    if (sinceSnapshot >= SNAPSHOT_EVERY) void inTurn(takeSnapshot);
  }

  async function makeRoomIfFull(error: unknown): Promise<void> {
    const failure = writeFailure(error, "Your answer");
    if (failure.code !== "disk-full") return;
    const hasRoom = await options.makeRoom();
    if (hasRoom)
      onTrouble(new AppError("disk-full", "The disk is full. Dateline now uses the room it kept back."));
  }

  function count(calls: readonly Waiting[], first: number): void {
    let n = first;
    for (const { events } of calls) {
      for (const event of events) {
        const isListed = event.kind === "learner-named" || db.data.data.firstAt === null;
        addEvent(db.data, { session, ordinal, n }, event);
        n += 1;
        sinceSnapshot += 1;
        if (isListed) noted = options.onListed();
      }
    }
    noteOwn();
  }

  function noteOwn(): void {
    const cover = own(db.data.covers, session);
    if (cover !== undefined) cover.bytes = { ...journal.lengths };
  }

  /** Failing costs nothing but time at the next start: the journals hold every event. */
  async function takeSnapshot(): Promise<void> {
    sinceSnapshot = 0;
    try {
      if (await file.isForeign()) await merge();
      await sealRecent(folder, db.data, () => `history-${session}-${++chunks}.json`);
      await db.write();
    } catch (error) {
      onTrouble(error instanceof AppError ? error : writeFailure(error, "A copy of your progress"));
    }
  }

  /** Another program wrote here: take the sum of everything that is in the journals, its events and ours. */
  async function merge(fromScratch = false): Promise<void> {
    const own = { session, acknowledged: journal.acknowledged };
    db.data = await file.read({ own, fromScratch });
  }

  async function history(): Promise<LearnerEvent[]> {
    const events: LearnerEvent[] = [];
    for (const { file: name, sum } of db.data.data.chunks) {
      const runs = await readChunk(folder, name, sum);
      if (runs === null) return historyAnew();
      for (const event of eventsOf(runs)) events.push(event);
    }
    for (const event of eventsOf(db.data.data.recent)) events.push(event);
    return events;
  }

  /** A chunk cannot be read: the journals hold the same events. */
  async function historyAnew(): Promise<LearnerEvent[]> {
    await merge(true);
    const { lostEvents } = file.found.report;
    if (lostEvents > 0)
      onTrouble(new AppError("unreadable", `${lostEvents} earlier answers cannot be read.`));
    void inTurn(takeSnapshot);
    return eventsOf(db.data.data.recent);
  }

  async function rewrite(change: LogChange): Promise<void> {
    const before = await history();
    const events = await change(before);
    if (events === null) return;
    const known = new Set(before);
    checkedEvents(events.filter((event) => !known.has(event))); // the others were checked when they were written
    try {
      await beginWith(events).catch(async (error: unknown) => {
        await makeRoomIfFull(error);
        await beginWith(events);
      });
    } catch (error) {
      throw writeFailure(error, "The merged log");
    }
    await takeSnapshot();
    const isListed = before.length === 0 || events.some(({ kind }) => kind === "learner-named");
    if (isListed) noted = options.onListed();
  }

  /** From here on, the log is the one that began anew: its first journal holds these events, and what comes next. */
  async function beginWith(events: readonly LearnerEvent[]): Promise<void> {
    const anew = { session: unusedSession(db.data, newId), ordinal: nextOrdinal(db.data) };
    // Summed aside, with pauses: until it is whole, the old one counts.
    const sum = emptySnapshot();
    for (const [index, event] of events.entries()) {
      if (isPieceDone(index)) await pause();
      addEvent(sum, { ...anew, n: index + 1 }, event);
    }
    const begun = await beginAnew(folder, anew.session, anew.ordinal, events);
    journal.close();
    journal = begun;
    ({ session, ordinal } = anew);
    db.data = { ...sum, covers: { ...db.data.covers, ...sum.covers } };
    const cover = own(db.data.covers, session);
    if (cover !== undefined) cover.anew = true;
    noteOwn();
  }

  if (file.found.isAhead) void inTurn(takeSnapshot);

  return {
    learner,
    report,
    get state() {
      return db.data.data.state;
    },
    append,
    rewrite(change) {
      if (closing !== null) return Promise.reject(closedLog());
      return inTurn(() => rewrite(change));
    },
    history: () => inTurn(async () => structuredClone(await history())),
    close() {
      closing ??= inTurn(async () => {
        if (sinceSnapshot > 0) await takeSnapshot();
        journal.close();
        await noted;
      });
      return closing;
    },
  };
}

/** @throws AppError `invalid-input` */
function checkedEvents(events: readonly LearnerEvent[]): readonly LearnerEvent[] {
  const checked = eventsSchema.safeParse(events);
  if (checked.success) return checked.data;
  throw new AppError("invalid-input", `An event breaks the format: ${checked.error.message}`);
}

function closedLog(): AppError {
  return new AppError("not-saved", "This learner's log is closed.");
}

function nextOrdinal({ covers }: Snapshot): number {
  return 1 + Math.max(0, ...Object.values(covers).map((cover) => cover.ordinal));
}

/** Ids are random, so the loop ends at once; with any other kind of id it still never takes up an old journal. */
function unusedSession({ covers }: Snapshot, newId: () => string): string {
  for (;;) {
    const session = newId();
    if (!Object.hasOwn(covers, session)) return session;
  }
}
