import { Low } from "lowdb";
import { AppError } from "../../../base/errors.ts";
import { createTurns } from "../../../base/turns.ts";
import { type LearnerEvent, learnerEventSchema } from "../../../study/log/event.ts";
import type { LearnerLog, LogChange } from "../../../study/learner/store.ts";
import { SNAPSHOT_EVERY } from "../../../study/state/snapshot.ts";
import { applyEvent, emptyState } from "../../../study/state/state.ts";
import type { BrowserStorage } from "./browser-storage.ts";
import { type Database, strictly } from "./database.ts";
import { emptySnapshot, SnapshotAdapter } from "./snapshot-adapter.ts";

export const ACTIVE = "active-learner";

/** By what name the storage knows how to write this learner's log again. */
export const keeperOf = (learner: string): string => `log of ${learner}`;

/** The events of a learner behind the first `after`. */
export const allOf = (learner: string, after = 0): IDBKeyRange =>
  IDBKeyRange.bound([learner, after], [learner, Number.MAX_SAFE_INTEGER], true);

/** The list of learners, within a transaction. */
interface Cards {
  get(learner: string): Promise<{ order: number } | undefined>;
  getAll(): Promise<readonly { order: number }[]>;
  put(card: { id: string; name: string; order: number }): Promise<unknown>;
}

/** The learner's line in the list; a new one stands behind all others, also when one between them was deleted. */
async function putCard(cards: Cards, learner: string, name: string): Promise<void> {
  const nextOrder = async (): Promise<number> =>
    1 + Math.max(-1, ...(await cards.getAll()).map(({ order }) => order));
  const order = (await cards.get(learner))?.order ?? (await nextOrder());
  await cards.put({ id: learner, name, order });
}

const eventsOf = async (database: Database, learner: string): Promise<LearnerEvent[]> =>
  (await database.getAll("events", allOf(learner))).map(({ event }) => event);

/** @throws AppError as `BrowserStorage.use` · `newer-data` */
export async function openLog(storage: BrowserStorage, learner: string): Promise<LearnerLog> {
  const adapter = new SnapshotAdapter(storage, learner);
  const snapshots = new Low(adapter, emptySnapshot(emptyState()));
  await snapshots.read();
  let data = snapshots.data;
  const inTurn = createTurns();
  let lostEvents = 0;
  const behind = await storage.use((database) => database.getAll("events", allOf(learner, data.covered)));
  for (const { n, event } of behind) {
    const parsed = learnerEventSchema.safeParse(event);
    if (!parsed.success)
      throw new AppError("newer-data", `Event ${n} was written by a newer version of Dateline.`);
    lostEvents += n - data.covered - 1;
    applyEvent(data.state, parsed.data);
    data.covered = n;
  }
  let sinceSnapshot = 0;

  /** The whole log once more, for the day on which the browser removes it; null while it is not read, or cannot be. */
  let held = null as LearnerEvent[] | null;
  // In turn before anything is added, and nobody waits for it.
  void inTurn(async () => {
    held = await storage.use((database) => eventsOf(database, learner)).catch(() => null);
  });

  async function append(events: readonly LearnerEvent[]): Promise<void> {
    await storage.use((database, isAgain) =>
      strictly(database, ["events", "learners", "values"], async (transaction) => {
        const log = transaction.objectStore("events");
        // What the browser cut off may have been written whole.
        if (isAgain && (await log.get([learner, data.covered + events.length])) !== undefined) return;
        const name = events.findLast((event) => event.kind === "learner-named")?.name;
        if (name !== undefined) await putCard(transaction.objectStore("learners"), learner, name);
        if (data.covered === 0) await transaction.objectStore("values").put(learner, ACTIVE);
        for (const [index, event] of events.entries()) {
          await log.add({ learner, n: data.covered + 1 + index, event });
        }
      }),
    );
    for (const event of events) applyEvent(data.state, event);
    held?.push(...events);
    data.covered += events.length;
    sinceSnapshot += events.length;
    if (sinceSnapshot >= SNAPSHOT_EVERY) await writeSnapshot();
  }

  /** One transaction: the old log or the new one, and no snapshot of the old beside the new. */
  async function rewrite(change: LogChange): Promise<void> {
    const before = await history();
    const events = await change(before);
    if (events === null) return;
    const anew = emptySnapshot(emptyState());
    for (const event of events) applyEvent(anew.state, event);
    anew.covered = events.length;
    await storage.use((database) => writeWhole(database, events, anew, before.length === 0));
    held = [...events];
    snapshots.data = data = anew;
    sinceSnapshot = 0;
  }

  function writeWhole(
    database: Database,
    events: readonly LearnerEvent[],
    snapshot: typeof data,
    isFirst: boolean,
  ): Promise<void> {
    return strictly(database, ["events", "snapshots", "learners", "values"], async (transaction) => {
      const log = transaction.objectStore("events");
      await log.delete(allOf(learner));
      await Promise.all(events.map((event, index) => log.add({ learner, n: index + 1, event })));
      await transaction.objectStore("snapshots").put(snapshot, learner);
      await putCard(transaction.objectStore("learners"), learner, snapshot.state.name);
      if (isFirst) await transaction.objectStore("values").put(learner, ACTIVE);
    });
  }

  /** From this page, where the browser no longer gives it out: then it can still be saved to a file. */
  async function history(): Promise<LearnerEvent[]> {
    try {
      return await storage.use((database) => eventsOf(database, learner));
    } catch (error) {
      if (held === null) throw error;
      return [...held];
    }
  }

  storage.keep(keeperOf(learner), async (database) => {
    if (data.covered === 0) return;
    if (held === null) throw new Error("The page does not hold the whole log.");
    await writeWhole(database, held, { ...data, covered: held.length }, true);
    data.covered = held.length;
  });

  /** A snapshot that cannot be written is no loss: the log has everything, and the next one is tried later. */
  async function writeSnapshot(): Promise<void> {
    sinceSnapshot = 0;
    await snapshots.write().catch(() => undefined);
  }

  return {
    learner,
    report: { damagedFiles: [], lostEvents, usedOlderCopy: adapter.wasDamaged },
    get state() {
      return data.state;
    },
    append: (events) => inTurn(() => append(events)),
    rewrite: (change) => inTurn(() => rewrite(change)),
    history,
    async close() {
      await inTurn(writeSnapshot);
      storage.keep(keeperOf(learner), null);
    },
  };
}
