import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import { AppError } from "../../../base/errors.ts";
import type { LearnerEvent } from "../../../study/log/event.ts";

/** Raised when a store is added or changes its shape. A database of a higher version is newer data. */
const DATABASE_VERSION = 1;

interface Schema extends DBSchema {
  /** The log: one record an event; `n` counts from 1 for each learner, without gaps. */
  events: { key: [string, number]; value: { learner: string; n: number; event: LearnerEvent } };
  /** lowdb's snapshot of each learner. */
  snapshots: { key: string; value: unknown };
  learners: { key: string; value: { id: string; name: string; order: number } };
  /** Single values, such as the id of the active learner. */
  values: { key: string; value: string };
  packs: { key: string; value: string };
}
export type Database = IDBPDatabase<Schema>;

/** A database as the browser gave it. */
interface Opened {
  readonly database: Database;
  /** Nothing was there before, so that it was made just now. */
  readonly isNew: boolean;
}

/**
 * @throws AppError `newer-data` when a newer version of Dateline made the database · `storage-blocked` when the browser
 *   lets this page keep nothing · `disk-full` · `storage-gone` otherwise
 */
export async function openDatabase(name: string): Promise<Opened> {
  let isNew = false;
  try {
    const database = await openDB<Schema>(name, DATABASE_VERSION, {
      upgrade(made) {
        isNew = true;
        made.createObjectStore("events", { keyPath: ["learner", "n"] });
        made.createObjectStore("snapshots");
        made.createObjectStore("learners", { keyPath: "id" });
        made.createObjectStore("values");
        made.createObjectStore("packs");
      },
      // A newer page in another tab wants to change the shape: make room; this page's next call fails and says so.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
    return { database, isNew };
  } catch (error) {
    throw openFailure(error);
  }
}

function openFailure(error: unknown): AppError {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "VersionError") {
    return new AppError("newer-data", "The data in this browser was made by a newer version of Dateline.");
  }
  if (name === "QuotaExceededError") return writeFailure(error);
  return isRefusal(error)
    ? new AppError("storage-blocked", "This browser does not let Dateline keep data.", { cause: error })
    : new AppError("storage-gone", "The browser could not open what Dateline keeps.", { cause: error });
}

/** Whether the browser, or whoever set it up, does not allow what was tried. Chromium only says so in words. */
export function isRefusal(error: unknown): boolean {
  if (typeof indexedDB === "undefined" || indexedDB === null) return true;
  if (!(error instanceof Error || error instanceof DOMException)) return false;
  return (
    ["SecurityError", "NotAllowedError"].includes(error.name) || /denied|permission/i.test(error.message)
  );
}

/** A failed write as the learner must hear of it. Nothing of the transaction was kept. */
export function writeFailure(error: unknown): AppError {
  const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
  return isFull
    ? new AppError("disk-full", "There is no room left for Dateline in this browser.", { cause: error })
    : new AppError("not-saved", "The browser could not save this.", { cause: error });
}

/** A write that the browser reports as done only when it has reached the disk. */
export const STRICT = { durability: "strict" } as const;

type StoreName = "events" | "snapshots" | "learners" | "values" | "packs";

/** Runs one strict transaction: all of what it writes is kept, or nothing. @throws AppError as `writeFailure` */
export async function strictly<Names extends StoreName[]>(
  database: Database,
  stores: [...Names],
  write: (transaction: IDBPTransaction<Schema, [...Names], "readwrite">) => Promise<unknown>,
): Promise<void> {
  let abort = (): void => undefined;
  try {
    const transaction = database.transaction(stores, "readwrite", STRICT);
    abort = () => transaction.abort();
    transaction.done.catch(() => undefined); // heard below, unless a step fails first
    await write(transaction);
    await transaction.done;
  } catch (error) {
    try {
      abort();
    } catch {
      // It failed as a whole before this.
    }
    throw writeFailure(error);
  }
}
