import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AppError } from "../../base/errors.ts";
import { openFileStore } from "../../electron/main/stores/learner/file-store.ts";
import { fixedClock } from "../support/a-study.ts";
import { anAnswer, named } from "../support/some-events.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { inspectFolder } from "./inspect-folder.ts";
import { runWriter } from "./run-writer.ts";

const hasStrace = spawnSync("strace", ["-V"]).status === 0;
const withStrace = (title: string): string => (hasStrace ? title : `SKIPPED, strace is not there: ${title}`);

const CARDS = [
  { id: "zoe", name: "Zoe" },
  { id: "ada", name: "Ada" },
];

function aStore(folder: string) {
  const troubles: AppError[] = [];
  const onTrouble = (error: AppError): unknown => troubles.push(error);
  return { store: openFileStore({ folder, clock: fixedClock(), newId: randomUUID, onTrouble }), troubles };
}

/** Ada with two answers, and Zoe. */
async function twoLearners(): Promise<string> {
  const folder = temporaryFolder();
  const { store } = aStore(folder);
  for (const [at, { id, name }] of CARDS.entries()) {
    const log = await store.open(id);
    await log.append([{ ...named(name), at }, anAnswer(0), anAnswer(1)]);
    await log.close();
  }
  return folder;
}

describe("where a folder cannot be synced", () => {
  it.skipIf(!hasStrace).each(["EINVAL", "EOPNOTSUPP", "ENOSYS"])(
    withStrace("with %s, answers are saved all the same"),
    { timeout: 60_000 },
    async (error) => {
      const folder = temporaryFolder();
      const paths = ["", "/learner", "/learner/ada"].flatMap((name) => ["-P", folder + name]);
      const under = ["strace", "-D", "-f", "-qq", "-o", "/dev/null", ...paths];
      const injected = ["-e", "trace=fsync", "-e", `inject=fsync:error=${error}`];
      const run = await runWriter({ folder, first: 0, end: 4, session: "a", under: [...under, ...injected] });
      expect(run).toEqual({ acknowledged: [0, 1, 2, 3], told: ["CLOSED"] });
      expect(await inspectFolder(folder, [0, 1, 2, 3])).toMatchObject({
        lost: [],
        duplicates: 0,
        answers: 4,
      });
    },
  );

  it.skipIf(!hasStrace)(withStrace("with EIO, nothing is acknowledged"), { timeout: 60_000 }, async () => {
    const folder = temporaryFolder();
    const under = ["strace", "-D", "-f", "-qq", "-o", "/dev/null", "-P", `${folder}/learner/ada`];
    const injected = ["-e", "trace=fsync", "-e", "inject=fsync:error=EIO"];
    const run = await runWriter({ folder, first: 0, end: 2, session: "a", under: [...under, ...injected] });
    expect(run.acknowledged).toEqual([]);
  });
});

describe("copies and stray files among the learners' folders", () => {
  it.each(["ada - Copy", "ada copy", "ada (1)", "Ada", "ada.bak", "Zoë", "ada~", ".ada"])(
    "the copy %j is nobody, is told once, and stays",
    async (name) => {
      const folder = await twoLearners();
      cpSync(join(folder, "learner/ada"), join(folder, "learner", name), { recursive: true });
      const { store, troubles } = aStore(folder);
      expect(await store.list()).toEqual(CARDS);
      await (await store.open("ada")).close();
      await (await store.open("zoe")).close();
      expect(troubles.map(({ code, details }) => ({ code, details }))).toEqual([
        { code: "unreadable", details: { folders: [name] } },
      ]);
      expect(existsSync(join(folder, "learner", name, "progress.json"))).toBe(true);
    },
  );

  it("a folder restored under another name locks nobody out, and has its work with its own name", async () => {
    const folder = await twoLearners();
    rmSync(join(folder, "learners.json"));
    rmSync(join(folder, "learner/zoe"), { recursive: true });
    renameSync(join(folder, "learner/ada"), join(folder, "learner/ada (1)"));
    const { store, troubles } = aStore(folder);
    expect(await store.active()).toBeNull();
    await (await store.open("new")).close();
    expect(troubles[0]?.details).toEqual({ folders: ["ada (1)"] });
    renameSync(join(folder, "learner/ada (1)"), join(folder, "learner/ada"));
    expect(await aStore(folder).store.list()).toEqual([{ id: "ada", name: "Ada" }]);
  });

  it.each([".DS_Store", "desktop.ini", "Thumbs.db", ".directory", "._progress.json"])(
    "a folder with only %j is no learner",
    async (name) => {
      const folder = await twoLearners();
      mkdirSync(join(folder, "learner/old"));
      writeFileSync(join(folder, "learner/old", name), "x");
      const { store, troubles } = aStore(folder);
      expect(await store.list()).toEqual(CARDS);
      await (await store.open("ada")).close();
      expect(troubles).toEqual([]);
    },
  );

  it.each([".DS_Store", "desktop.ini", "notes.txt"])("beside %j, tidying goes on", async (name) => {
    const folder = await twoLearners();
    writeFileSync(join(folder, "learner", name), "x");
    rmSync(join(folder, "ballast.bin"), { force: true });
    mkdirSync(join(folder, "learner/unbegun"));
    const { store, troubles } = aStore(folder);
    await (await store.open("ada")).close();
    expect(troubles).toEqual([]);
    expect(existsSync(join(folder, "ballast.bin"))).toBe(true);
    expect(readdirSync(join(folder, "learner")).sort()).toEqual([name, "ada", "zoe"].sort());
  });
});

describe("one that cannot be read locks nobody else out", () => {
  it("learners.json that is a folder is set aside, told, and made anew", async () => {
    const folder = await twoLearners();
    rmSync(join(folder, "learners.json"));
    mkdirSync(join(folder, "learners.json"));
    const { store } = aStore(folder);
    expect(await store.list()).toEqual(CARDS);
    const log = await store.open("ada");
    expect(log.report.damagedFiles).toEqual(["learners.json"]);
    await log.close();
    expect((await aStore(folder).store.open("ada")).report.damagedFiles).toEqual([]);
  });

  it.skipIf(!hasStrace).each([
    ["learners.json", "EIO"],
    ["learners.json", "EACCES"],
    ["learner/zoe", "EACCES"],
    ["learner/zoe", "EIO"],
    ["learner/zoe/progress.json", "EACCES"],
  ])(withStrace("%s with %s"), { timeout: 60_000 }, async (path, error) => {
    const folder = await twoLearners();
    const run = await runWriter({
      folder,
      first: 2,
      end: 4,
      session: "b",
      under: [
        ...["strace", "-D", "-f", "-qq", "-o", "/dev/null", "-P", join(folder, path)],
        ...["-e", "trace=openat", "-e", `inject=openat:error=${error}`],
      ],
    });
    expect(run.acknowledged).toEqual([2, 3]);
    const { store } = aStore(folder);
    expect([...(await store.list())].map(({ id }) => id).sort()).toEqual(["ada", "zoe"]);
  });
});
