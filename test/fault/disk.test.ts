import { randomUUID } from "node:crypto";
import { appendFileSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AppError } from "../../base/errors.ts";
import { openFileStore } from "../../electron/main/stores/learner/file-store.ts";
import { openPackShelf } from "../../electron/main/stores/pack-shelf.ts";
import type { LearnerLog } from "../../study/learner/store.ts";
import { fixedClock } from "../support/a-study.ts";
import { canMount, smallDisk } from "../support/small-disk.ts";
import { anAnswer, named } from "../support/some-events.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { filesIn, inspectFolder } from "./inspect-folder.ts";

const mayMount = canMount();
const onOwnDisk = (title: string): string =>
  mayMount ? title : `SKIPPED, no disk can be mounted here: ${title}`;

async function openAda(folder: string): Promise<{ log: LearnerLog; troubles: string[] }> {
  const troubles: string[] = [];
  const onTrouble = ({ code }: AppError): unknown => troubles.push(code);
  const store = openFileStore({ folder, clock: fixedClock(), newId: randomUUID, onTrouble });
  return { log: await store.open("ada"), troubles };
}

/** Appends until one is refused, at most to `end`; gives the numbers that were acknowledged and the refusal's code. */
async function appendFrom(log: LearnerLog, first: number, end: number) {
  const acknowledged: number[] = [];
  for (let n = first; n < end; n++) {
    try {
      await log.append([anAnswer(n)]);
      acknowledged.push(n);
    } catch (error) {
      return { acknowledged, refusal: (error as AppError).code };
    }
  }
  return { acknowledged, refusal: null };
}

function fill(folder: string): string {
  const filler = join(folder, "filler");
  for (const size of [65_536, 4_096, 1]) {
    try {
      for (;;) appendFileSync(filler, Buffer.alloc(size, 1));
    } catch {
      // full for this size
    }
  }
  return filler;
}

describe("on a full disk", () => {
  it.skipIf(!mayMount)(
    onOwnDisk("uses the room kept back and says so; then refuses, and loses nothing"),
    async () => {
      const { folder } = smallDisk("4m");
      const { log, troubles } = await openAda(folder);
      const before = await appendFrom(log, 0, 60);
      expect(before.refusal).toBeNull();
      expect(existsSync(join(folder, "ballast.bin"))).toBe(true);

      const filler = fill(folder);
      const onReserve = await appendFrom(log, 60, 260);
      expect(onReserve).toEqual({ acknowledged: expect.objectContaining({ length: 200 }), refusal: null });
      expect(troubles).toContain("disk-full");
      expect(existsSync(join(folder, "ballast.bin"))).toBe(false);

      fill(folder);
      const last = await appendFrom(log, 260, 400);
      expect(last.refusal).toBe("disk-full");
      const acknowledged = [...before.acknowledged, ...onReserve.acknowledged, ...last.acknowledged];
      expect(await log.history()).toEqual(acknowledged.map(anAnswer));

      const onFull = await inspectFolder(folder, acknowledged);
      expect(onFull).toMatchObject({ lost: [], duplicates: 0, wrong: 0, stateIsReplay: true });

      rmSync(filler);
      const again = await appendFrom(log, acknowledged.length, acknowledged.length + 5);
      expect(again.refusal).toBeNull();
      await log.close();
      const all = [...acknowledged, ...again.acknowledged];
      expect(await inspectFolder(folder, all)).toMatchObject({
        lost: [],
        duplicates: 0,
        answers: all.length,
      });
    },
  );
});

describe("on a full disk, the shelf of packs", () => {
  it.skipIf(!mayMount)(onOwnDisk("keeps the version before and leaves nothing half written"), async () => {
    const { folder } = smallDisk("1m");
    const shelf = openPackShelf(folder, []);
    await shelf.save("harbour", "one");
    await expect(shelf.save("harbour", "x".repeat(2_000_000))).rejects.toMatchObject({ code: "disk-full" });
    expect(await shelf.added()).toEqual([{ name: "pack-harbour.json", text: "one" }]);
    expect(filesIn(folder)).toEqual(["pack-harbour.json"]);
  });
});

describe("in a folder that cannot be written", () => {
  it.skipIf(!mayMount)(
    onOwnDisk("shows everything, refuses answers, and goes on when it can be written again"),
    async () => {
      const disk = smallDisk("4m");
      const first = await openAda(disk.folder);
      await appendFrom(first.log, 0, 10);
      await first.log.close();

      disk.setReadOnly(true);
      const { log } = await openAda(disk.folder);
      expect(await log.history()).toHaveLength(10);
      expect(await appendFrom(log, 10, 11)).toEqual({ acknowledged: [], refusal: "not-saved" });
      expect(await log.history()).toHaveLength(10);

      disk.setReadOnly(false);
      expect(await appendFrom(log, 10, 15)).toMatchObject({ refusal: null });
      await log.close();
      expect(await inspectFolder(disk.folder, [10, 14])).toMatchObject({ lost: [], answers: 15 });
    },
  );

  it.skipIf(!mayMount)(onOwnDisk("refuses a new learner"), async () => {
    const disk = smallDisk("4m");
    disk.setReadOnly(true);
    await expect(openAda(disk.folder)).rejects.toMatchObject({ code: "not-saved" });
  });
});

describe("when the folder is removed while Dateline runs", () => {
  it("refuses answers instead of writing them into nowhere", async () => {
    const folder = temporaryFolder();
    const { log } = await openAda(folder);
    await appendFrom(log, 0, 3);
    // Dateline may be writing a file there at this very moment: whoever removes a folder tries again
    rmSync(folder, { recursive: true, maxRetries: 10, retryDelay: 20 });
    expect(await appendFrom(log, 3, 4)).toEqual({ acknowledged: [], refusal: "not-saved" });
    expect(log.state.days).not.toEqual({});
    await log.close();
    expect(existsSync(folder) ? filesIn(folder) : []).toEqual([]);
  });
});

const troublesAtStart = async (folder: string): Promise<readonly string[]> =>
  (await openAda(folder)).troubles;

describe("a start on a disk that cannot be written", () => {
  it.skipIf(!mayMount)(onOwnDisk("says so, read-only or full, and says nothing on a sound one"), async () => {
    const disk = smallDisk("4m");
    const { log } = await openAda(disk.folder);
    await appendFrom(log, 0, 3);
    await log.close();
    expect(await troublesAtStart(disk.folder)).toEqual([]);
    disk.setReadOnly(true);
    expect(await troublesAtStart(disk.folder)).toEqual(["not-saved"]);
    disk.setReadOnly(false);
    fill(disk.folder);
    expect(await troublesAtStart(disk.folder)).toEqual(["disk-full"]);
  });
});

describe("deleting a learner", () => {
  const anOpenStore = (folder: string) =>
    openFileStore({ folder, clock: fixedClock(), newId: randomUUID, onTrouble: () => undefined });
  const namesOf = (folder: string): string[] =>
    filesIn(folder).filter((name) => readFileSync(join(folder, name), "latin1").includes("Zoe Canary"));

  async function withZoe(folder: string) {
    const store = anOpenStore(folder);
    for (const [id, name] of [
      ["zoe", "Zoe Canary"],
      ["ada", "Ada"],
    ] as const) {
      const log = await store.open(id);
      await log.append([named(name)]);
      await log.close();
    }
    return store;
  }

  it.skipIf(!mayMount)(
    onOwnDisk("on a read-only disk is refused, and the learner is still there"),
    async () => {
      const disk = smallDisk("4m");
      const store = await withZoe(disk.folder);
      disk.setReadOnly(true);
      await expect(store.remove("zoe")).rejects.toMatchObject({ code: "not-saved" });
      expect((await store.list()).map(({ id }) => id)).toEqual(["zoe", "ada"]);
      await expect(store.remove("nobody")).resolves.toBeUndefined();
      disk.setReadOnly(false);
      await store.remove("zoe");
      expect(namesOf(disk.folder)).toEqual([]);
    },
  );

  it.skipIf(!mayMount)(onOwnDisk("on a full disk leaves the name nowhere"), async () => {
    const disk = smallDisk("4m");
    const store = await withZoe(disk.folder);
    rmSync(join(disk.folder, "ballast.bin"), { force: true });
    fill(disk.folder);
    await store.remove("zoe");
    expect(namesOf(disk.folder)).toEqual([]);
    expect(await store.list()).toEqual([{ id: "ada", name: "Ada" }]);
  });
});
