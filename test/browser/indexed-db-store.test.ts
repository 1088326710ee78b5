import { afterEach, expect, test } from "vitest";
import { BrowserStorage } from "../../renderer/hosts/in-page/browser-storage.ts";
import { type Database, openDatabase } from "../../renderer/hosts/in-page/database.ts";
import { openIndexedDbStore } from "../../renderer/hosts/in-page/learner-store.ts";
import { openIndexedDbShelf } from "../../renderer/hosts/in-page/pack-shelf.ts";
import { DATA_FORMAT } from "../../study/state/snapshot.ts";
import type { LearnerEvent } from "../../study/log/event.ts";
import { describeLearnerStore } from "../support/learner-store-contract.ts";

let opened: Database[] = [];
let names = 0;
const freshName = (): string => `test-${++names}`;

async function open(name: string): Promise<Database> {
  const { database } = await openDatabase(name);
  opened.push(database);
  return database;
}

afterEach(() => {
  for (const database of opened) database.close();
  opened = [];
});

describeLearnerStore("The IndexedDB store", async () => {
  const name = freshName();
  return {
    store: openIndexedDbStore(new BrowserStorage(await open(name))),
    reopen: async () => openIndexedDbStore(new BrowserStorage(await open(name))),
  };
});

const named = (name: string): LearnerEvent => ({ kind: "learner-named", name, at: 1, zoneMin: 0 });
const answered = (n: number): LearnerEvent => ({
  kind: "answered",
  review: `r-${n}`,
  session: "s",
  pack: "p",
  packVersion: 1,
  question: `q-${n % 7}`,
  fact: `f-${n % 3}`,
  questionKind: "choice",
  answer: { kind: "choice", option: 0 },
  verdict: n % 2 === 0 ? "right" : "wrong",
  score: n % 2 === 0 ? 1 : 0,
  elapsedMs: 5,
  at: 1_000 + n,
  zoneMin: 0,
});

test("what was acknowledged is there in the same state after reopening, with and without a snapshot", async () => {
  const name = freshName();
  const log = await openIndexedDbStore(new BrowserStorage(await open(name))).open("ada");
  await log.append([named("Ada")]);
  for (let n = 0; n < 120; n++) await log.append([answered(n)]);
  const again = await openIndexedDbStore(new BrowserStorage(await open(name))).open("ada");
  expect(again.state).toEqual(log.state);
  expect(again.report).toEqual({ damagedFiles: [], lostEvents: 0, usedOlderCopy: false });
  expect(await again.history()).toHaveLength(121);
});

test("a snapshot that makes no sense is rebuilt from the log, and told", async () => {
  const name = freshName();
  const database = await open(name);
  const log = await openIndexedDbStore(new BrowserStorage(database)).open("ada");
  for (let n = 0; n < 60; n++) await log.append([answered(n)]);
  await database.put("snapshots", { schema: DATA_FORMAT, covered: "many" }, "ada");
  const again = await openIndexedDbStore(new BrowserStorage(await open(name))).open("ada");
  expect(again.state).toEqual(log.state);
  expect(again.report.usedOlderCopy).toBe(true);
});

test("an event that is missing in the middle is counted as lost", async () => {
  const name = freshName();
  const database = await open(name);
  const log = await openIndexedDbStore(new BrowserStorage(database)).open("ada");
  for (let n = 0; n < 10; n++) await log.append([answered(n)]);
  await database.delete("events", ["ada", 4]);
  const again = await openIndexedDbStore(new BrowserStorage(await open(name))).open("ada");
  expect(again.report.lostEvents).toBe(1);
});

test("data of a newer version is refused untouched", async () => {
  const name = freshName();
  const database = await open(name);
  const log = await openIndexedDbStore(new BrowserStorage(database)).open("ada");
  await log.append([named("Ada")]);
  await database.put("snapshots", { schema: DATA_FORMAT + 1, surprise: true }, "ada");
  await expect(openIndexedDbStore(new BrowserStorage(database)).open("ada")).rejects.toMatchObject({
    code: "newer-data",
  });
  expect(await database.get("snapshots", "ada")).toEqual({ schema: DATA_FORMAT + 1, surprise: true });

  const newer = freshName();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(newer, 99);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(new Error("could not prepare"));
  });
  await expect(openDatabase(newer)).rejects.toMatchObject({ code: "newer-data" });
});

test("all events of one append are kept, or none", async () => {
  const name = freshName();
  const database = await open(name);
  const log = await openIndexedDbStore(new BrowserStorage(database)).open("ada");
  await log.append([named("Ada")]);
  const uncloneable = { ...answered(1), answer: () => 1 } as unknown as LearnerEvent;
  await expect(log.append([answered(0), uncloneable])).rejects.toMatchObject({ code: "not-saved" });
  expect(await log.history()).toHaveLength(1);
  await log.append([answered(2)]);
  expect(await log.history()).toHaveLength(2);
});

test("several learners keep to themselves, in the order in which they came", async () => {
  const database = await open(freshName());
  const store = openIndexedDbStore(new BrowserStorage(database));
  expect(await store.active()).toBeNull();
  await (await store.open("b")).append([named("Bo"), answered(1)]);
  await (await store.open("a")).append([named("Ada")]);
  await (await store.open("b")).append([named("Bo K")]);
  expect(await store.list()).toEqual([
    { id: "b", name: "Bo K" },
    { id: "a", name: "Ada" },
  ]);
  expect(await store.active()).toBe("b");
  expect((await store.open("a")).state.packs).toEqual({});
});

test("the shelf keeps packs, replaces them and lets go of them", async () => {
  const shelf = openIndexedDbShelf(new BrowserStorage(await open(freshName())));
  await shelf.save("p", "one");
  await shelf.save("p", "two");
  await shelf.save("q", "three");
  await shelf.remove("q");
  expect(await shelf.added()).toEqual([{ name: "p", text: "two" }]);
});

test.each([1, 2])("a log of format %i opens with the memories that its answers left", async (schema) => {
  const name = freshName();
  const database = await open(name);
  const log = await openIndexedDbStore(new BrowserStorage(database)).open("ada");
  const started = { session: "s", pack: "p", packVersion: 1, questions: ["q-1", "q-2"], at: 900, zoneMin: 0 };
  await log.append([named("Ada"), { kind: "session-started", ...started }, answered(1), answered(2)]);
  // A snapshot as an earlier format left it: nothing in it of what came later.
  const tally = { answers: 1, right: 0, credit: 0, lastVerdict: "wrong", lastAt: 1_001 };
  const state = {
    name: "Ada",
    settings: { theme: "system", textSize: "normal", motion: "system" },
    session: { id: "s", pack: "p", packVersion: 1, questions: ["q-1", "q-2"], answers: [] },
    packs: { p: { facts: { "f-1": tally }, questions: { "q-1": tally } } },
    days: { "1970-01-01": { answers: 1, right: 0 } },
    sessionsEnded: 0,
  };
  await database.put("snapshots", { schema, covered: 3, state }, "ada");
  const again = await openIndexedDbStore(new BrowserStorage(await open(name))).open("ada");
  expect(again.report).toEqual({ damagedFiles: [], lostEvents: 0, usedOlderCopy: false });
  expect(Object.keys(again.state.packs["p"]?.memories ?? {})).toEqual(["f-1", "f-2"]);
  expect(again.state).toEqual(log.state);
});

test("a log of format 2 opens with the traces of its memories", async () => {
  const name = freshName();
  const database = await open(name);
  const log = await openIndexedDbStore(new BrowserStorage(database)).open("ada");
  for (let n = 0; n < 60; n++) await log.append([answered(n)]);
  const { fit: _fit, ...state } = structuredClone(log.state);
  const packs = Object.entries(state.packs).map(([pack, { traces: _traces, ...record }]) => [pack, record]);
  await database.put(
    "snapshots",
    { schema: 2, covered: 60, state: { ...state, packs: Object.fromEntries(packs) } },
    "ada",
  );
  const again = await openIndexedDbStore(new BrowserStorage(await open(name))).open("ada");
  expect(again.report).toEqual({ damagedFiles: [], lostEvents: 0, usedOlderCopy: false });
  expect(again.state).toEqual(log.state);
});

test("deleting a learner leaves no record of it, in any store", async () => {
  const database = await open(freshName());
  const store = openIndexedDbStore(new BrowserStorage(database));
  const log = await store.open("zoe-1");
  await log.append([named("Zoe Canary")]);
  for (let n = 0; n < 60; n++) await log.append([answered(n)]);
  await log.close();
  await (await store.open("ada")).append([named("Ada")]);
  await store.remove("zoe-1");
  for (const name of database.objectStoreNames) {
    const records = [await database.getAllKeys(name), await database.getAll(name)];
    expect(JSON.stringify(records), name).not.toMatch(/zoe/i);
  }
});

/** What a browser does that clears the data of a site: the connection closes, and nothing is left. */
async function takeAway(database: Database): Promise<void> {
  database.close();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(database.name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error("could not be removed"));
  });
}

test("what the browser takes away is written again from the page, whole, and told once", async () => {
  const database = await open(freshName());
  let told = 0;
  const storage = new BrowserStorage(database, () => void told++);
  const [shelf, store] = [openIndexedDbShelf(storage), openIndexedDbStore(storage)];
  await shelf.save("p", "a pack");
  const log = await store.open("ada");
  await log.append([named("Ada")]);
  for (let n = 0; n < 70; n++) await log.append([answered(n)]);
  const before = await log.history();
  await takeAway(database);
  await log.append([answered(70)]);
  expect(told).toBe(1);
  expect(await log.history()).toEqual([...before, answered(70)]);
  const { database: again } = await openDatabase(database.name);
  opened.push(again);
  const later = openIndexedDbStore(new BrowserStorage(again));
  expect(await later.list()).toEqual([{ id: "ada", name: "Ada" }]);
  expect(await later.active()).toBe("ada");
  expect((await later.open("ada")).state).toEqual(log.state);
  expect(await openIndexedDbShelf(new BrowserStorage(again)).added()).toEqual([
    { name: "p", text: "a pack" },
  ]);
});

test("also what was there before this page was opened, and when several calls find it gone at once", async () => {
  const name = freshName();
  const first = await openIndexedDbStore(new BrowserStorage(await open(name))).open("ada");
  await first.append([named("Ada")]);
  for (let n = 0; n < 120; n++) await first.append([answered(n)]);
  const database = await open(name);
  for (const one of opened) if (one !== database) one.close();
  const storage = new BrowserStorage(database);
  const store = openIndexedDbStore(storage);
  const log = await store.open("ada");
  await log.append([answered(120)]);
  await takeAway(database);
  const [list, history] = await Promise.all([store.list(), log.history(), log.append([answered(121)])]);
  expect(list).toEqual([{ id: "ada", name: "Ada" }]);
  expect(history.length).toBeGreaterThanOrEqual(122);
  expect(await log.history()).toHaveLength(123);
});

test("a database that the browser only closes is opened again, and nothing is told", async () => {
  const database = await open(freshName());
  let told = 0;
  const storage = new BrowserStorage(database, () => void told++);
  const log = await openIndexedDbStore(storage).open("ada");
  await log.append([named("Ada")]);
  database.close();
  await log.append([answered(1)]);
  expect(await log.history()).toHaveLength(2);
  expect(told).toBe(0);
});

test("where it cannot be opened again, nothing is said to be safe, and the log can still be saved to a file", async () => {
  const database = await open(freshName());
  const log = await openIndexedDbStore(new BrowserStorage(database)).open("ada");
  await log.append([named("Ada"), answered(1)]);
  await takeAway(database);
  const real = indexedDB.open.bind(indexedDB);
  const refuse = (error: Error): void => {
    indexedDB.open = () => {
      throw error;
    };
  };
  try {
    refuse(new DOMException("The user denied permission to access the database.", "UnknownError"));
    await expect(log.append([answered(2)])).rejects.toMatchObject({ code: "storage-blocked" });
    refuse(new DOMException("Internal error.", "UnknownError"));
    await expect(log.append([answered(2)])).rejects.toMatchObject({ code: "storage-gone" });
    expect(await log.history()).toHaveLength(2);
  } finally {
    indexedDB.open = real;
  }
  await log.append([answered(2)]);
  expect(await log.history()).toHaveLength(3);
});

test("a learner who was deleted is not written again", async () => {
  const database = await open(freshName());
  const store = openIndexedDbStore(new BrowserStorage(database));
  const log = await store.open("zoe");
  await log.append([named("Zoe")]);
  await log.close();
  await store.remove("zoe");
  await takeAway(database);
  expect(await store.list()).toEqual([]);
});
