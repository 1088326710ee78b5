import { type DBSchema, type IDBPDatabase, openDB } from "idb";
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

/** @throws AppError `newer-data` when a newer version of Dateline made the database · `unreadable` otherwise */
export async function openDatabase(name: string): Promise<Database> {
  try {
    return await openDB<Schema>(name, DATABASE_VERSION, {
      upgrade(database) {
        database.createObjectStore("events", { keyPath: ["learner", "n"] });
        database.createObjectStore("snapshots");
        database.createObjectStore("learners", { keyPath: "id" });
        database.createObjectStore("values");
        database.createObjectStore("packs");
      },
      // A newer page in another tab wants to change the shape: make room; this page's next call fails and says so.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === "VersionError") {
      throw new AppError("newer-data", "The data in this browser was made by a newer version of Dateline.");
    }
    throw new AppError("unreadable", "This browser does not let Dateline keep data.", { cause: error });
  }
}

/** A failed write as the learner must hear of it. Nothing of the transaction was kept. */
export function writeFailure(error: unknown): AppError {
  const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
  return isFull
    ? new AppError("disk-full", "There is no room left for Dateline in this browser.", { cause: error })
    : new AppError("not-saved", "The browser could not save this.", { cause: error });
}

/** Runs one write that the browser reports as done only when it has reached the disk. */
export const STRICT = { durability: "strict" } as const;
