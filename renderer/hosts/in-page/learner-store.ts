import { Low } from "lowdb";
import { AppError } from "../../../base/errors.ts";
import { createTurns } from "../../../base/turns.ts";
import { type LearnerEvent, learnerEventSchema } from "../../../study/log/event.ts";
import { SNAPSHOT_EVERY } from "../../../study/state/snapshot.ts";
import { applyEvent, emptyState } from "../../../study/state/state.ts";
import type { LearnerCard, LearnerLog, LearnerStore, LogChange } from "../../../study/learner/store.ts";
import { type Database, STRICT, writeFailure } from "./database.ts";
import { emptySnapshot, SnapshotAdapter } from "./snapshot-adapter.ts";

const ACTIVE = "active-learner";

const allOf = (learner: string, after = 0): IDBKeyRange =>
  IDBKeyRange.bound([learner, after], [learner, Number.MAX_SAFE_INTEGER], true);

/** The learner store of the browser host. An append is acknowledged when its strict transaction is complete. */
export function openIndexedDbStore(database: Database): LearnerStore {
  async function list(): Promise<LearnerCard[]> {
    const learners = await database.getAll("learners");
    return learners.sort((a, b) => a.order - b.order).map(({ id, name }) => ({ id, name }));
  }

  return {
    list,
    active: async () => (await database.get("values", ACTIVE)) ?? null,
    async open(learner) {
      const log = await openLog(database, learner);
      // Before the first event there is no such learner: a page that is closed now leaves who studied before.
      if (log.state.dayLine !== null) await database.put("values", learner, ACTIVE);
      return log;
    },
    async remove(learner) {
      const transaction = database.transaction(
        ["events", "snapshots", "learners", "values"],
        "readwrite",
        STRICT,
      );
      const { done } = transaction;
      done.catch(() => undefined); // heard below, unless a step fails first
      try {
        await transaction.objectStore("events").delete(allOf(learner));
        await transaction.objectStore("snapshots").delete(learner);
        await transaction.objectStore("learners").delete(learner);
        const values = transaction.objectStore("values");
        if ((await values.get(ACTIVE)) === learner) await values.delete(ACTIVE);
        await done;
      } catch (error) {
        abort(transaction);
        throw writeFailure(error);
      }
    },
  };
}

/** Makes sure that none of a failed append is kept. A transaction that is over already cannot be aborted. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It failed as a whole before this.
  }
}

/** The list of learners, within a transaction. */
interface Cards {
  get(learner: string): Promise<{ order: number } | undefined>;
  getAll(): Promise<readonly { order: number }[]>;
  put(card: { id: string; name: string; order: number }): Promise<unknown>;
}

/** Behind all others, also when one between them was deleted. */
async function nextOrder(cards: Cards): Promise<number> {
  const all = await cards.getAll();
  return 1 + Math.max(-1, ...all.map(({ order }) => order));
}

async function openLog(database: Database, learner: string): Promise<LearnerLog> {
  const adapter = new SnapshotAdapter(database, learner);
  const snapshots = new Low(adapter, emptySnapshot(emptyState()));
  await snapshots.read();
  let data = snapshots.data;
  const inTurn = createTurns();
  let lostEvents = 0;
  for (const { n, event } of await database.getAll("events", allOf(learner, data.covered))) {
    const parsed = learnerEventSchema.safeParse(event);
    if (!parsed.success)
      throw new AppError("newer-data", `Event ${n} was written by a newer version of Dateline.`);
    lostEvents += n - data.covered - 1;
    applyEvent(data.state, parsed.data);
    data.covered = n;
  }
  let sinceSnapshot = 0;

  async function append(events: readonly LearnerEvent[]): Promise<void> {
    const transaction = database.transaction(["events", "learners", "values"], "readwrite", STRICT);
    const finished = transaction.done;
    finished.catch(() => undefined); // heard below, unless a write fails first
    try {
      const log = transaction.objectStore("events");
      const cards = transaction.objectStore("learners");
      const name = events.findLast((event) => event.kind === "learner-named")?.name;
      if (name !== undefined) await putCard(cards, name);
      if (data.covered === 0) await transaction.objectStore("values").put(learner, ACTIVE);
      for (const [index, event] of events.entries()) {
        await log.add({ learner, n: data.covered + 1 + index, event });
      }
      await finished;
    } catch (error) {
      abort(transaction);
      throw writeFailure(error);
    }
    for (const event of events) applyEvent(data.state, event);
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
    const transaction = database.transaction(
      ["events", "snapshots", "learners", "values"],
      "readwrite",
      STRICT,
    );
    const finished = transaction.done;
    finished.catch(() => undefined); // heard below, unless a write fails first
    try {
      const log = transaction.objectStore("events");
      await log.delete(allOf(learner));
      await Promise.all(events.map((event, index) => log.add({ learner, n: index + 1, event })));
      anew.covered = events.length;
      await transaction.objectStore("snapshots").put(anew, learner);
      await putCard(transaction.objectStore("learners"), anew.state.name);
      if (before.length === 0) await transaction.objectStore("values").put(learner, ACTIVE);
      await finished;
    } catch (error) {
      abort(transaction);
      throw writeFailure(error);
    }
    snapshots.data = data = anew;
    sinceSnapshot = 0;
  }

  /** The learner's line in the list of learners. */
  async function putCard(cards: Cards, name: string): Promise<void> {
    const order = (await cards.get(learner))?.order ?? (await nextOrder(cards));
    await cards.put({ id: learner, name, order });
  }

  async function history(): Promise<LearnerEvent[]> {
    return (await database.getAll("events", allOf(learner))).map(({ event }) => event);
  }

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
    close: () => inTurn(writeSnapshot),
  };
}
