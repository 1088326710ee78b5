import { AppError } from "../../../base/errors.ts";
import { type Database, openDatabase } from "./database.ts";

/** Writes again what this page still holds, into a database that was made anew. @throws when it does not hold all of it */
type Keeper = (database: Database) => Promise<void>;

/**
 * The database of the browser host, which the browser may close or remove at any time: when it is short of room, or when
 * somebody clears the data of sites. A closed one is opened again; into an empty one goes what the page still holds.
 */
export class BrowserStorage {
  #database: Database;
  readonly #name: string;
  readonly #keepers = new Map<string, Keeper>();
  readonly #onRestored: () => void;
  #opening: Promise<void> | null = null;
  /** The browser removed everything, and not all of it is written again. */
  #isOwing = false;

  /** @param onRestored  told when what was removed has been written again */
  constructor(database: Database, onRestored: () => void = () => undefined) {
    this.#database = database;
    this.#name = database.name;
    this.#onRestored = onRestored;
  }

  /** What is written again from now on when the browser has removed everything; null ends that. */
  keep(what: string, keeper: Keeper | null): void {
    if (keeper === null) this.#keepers.delete(what);
    else this.#keepers.set(what, keeper);
  }

  /**
   * Runs a task, and once more when the browser had closed the database.
   *
   * @param task  is told whether it runs again: what it wrote the first time may be there
   * @throws as the task, and as `openDatabase`
   */
  async use<T>(task: (database: Database, isAgain: boolean) => Promise<T>): Promise<T> {
    if (this.#isOwing) await this.#open();
    try {
      return await task(this.#database, false);
    } catch (error) {
      if (!isClosed(this.#database)) throw error;
    }
    await this.#open();
    return task(this.#database, true);
  }

  /** For several tasks that find it closed at once. */
  #open(): Promise<void> {
    this.#opening ??= this.#openAgain().finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  async #openAgain(): Promise<void> {
    if (isClosed(this.#database)) {
      const { database, isNew } = await openDatabase(this.#name);
      this.#database = database;
      if (isNew && this.#keepers.size > 0) this.#isOwing = true;
    }
    if (!this.#isOwing) return;
    try {
      for (const keeper of this.#keepers.values()) await keeper(this.#database);
    } catch (error) {
      throw new AppError("storage-gone", "The browser removed what Dateline keeps.", { cause: error });
    }
    this.#isOwing = false;
    this.#onRestored();
  }
}

function isClosed(database: Database): boolean {
  try {
    const transaction = database.transaction("values");
    transaction.done.catch(() => undefined);
    transaction.abort();
    return false;
  } catch {
    return true;
  }
}
