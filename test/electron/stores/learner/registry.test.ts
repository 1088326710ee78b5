import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openFileStore } from "../../../../electron/main/stores/learner/file-store.ts";
import { fixedClock } from "../../../support/a-study.ts";
import { named } from "../../../support/some-events.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";

const CARDS = [
  { id: "zoe", name: "Zoe" },
  { id: "ada", name: "Ada" },
];

async function twoLearners() {
  const folder = temporaryFolder();
  const open = () => openFileStore({ folder, clock: fixedClock(), newId: randomUUID });
  for (const [at, { id, name }] of CARDS.entries()) {
    const log = await open().open(id);
    await log.append([{ ...named(name), at }]);
    await log.close();
  }
  return { folder, open };
}

it("a missing learners.json is made up for from the learners' folders", async () => {
  const { folder, open } = await twoLearners();
  rmSync(join(folder, "learners.json"));
  expect(await open().list()).toEqual(CARDS);
  expect(await open().active()).toBe("ada");
});

it("a damaged learners.json is set aside, told, and written anew", async () => {
  const { folder, open } = await twoLearners();
  writeFileSync(join(folder, "learners.json"), "[]");
  const store = open();
  expect(await store.list()).toEqual(CARDS);
  const log = await store.open("zoe");
  expect(log.report.damagedFiles).toEqual(["learners.json"]);
  const [kept = ""] = readdirSync(join(folder, "damaged"));
  expect(readFileSync(join(folder, "damaged", kept), "utf8")).toBe("[]");
  expect(await open().active()).toBe("zoe");
  expect((await open().open("ada")).report.damagedFiles).toEqual([]);
});

it("a learner whose folder somebody put there is listed after the others", async () => {
  const { folder, open } = await twoLearners();
  const other = await twoLearners();
  const log = await other.open().open("kim");
  await log.append([named("Kim")]);
  await log.close();
  const { cpSync } = await import("node:fs");
  cpSync(join(other.folder, "learner/kim"), join(folder, "learner/kim"), { recursive: true });
  expect(await open().list()).toEqual([...CARDS, { id: "kim", name: "Kim" }]);
});

it("what is left of a deleted learner after a crash is deleted at the next start, and never listed", async () => {
  const { folder, open } = await twoLearners();
  mkdirSync(join(folder, "deleted"));
  renameSync(join(folder, "learner/zoe"), join(folder, "deleted/half-way"));
  expect(await open().list()).toEqual([CARDS[1]]);
  await (await open().open("ada")).close();
  expect(readdirSync(folder)).not.toContain("deleted");
});

it("deleting a learner leaves no file of it, whatever its files are called", async () => {
  const { folder, open } = await twoLearners();
  const list = join(folder, "learners.json");
  writeFileSync(list, `${readFileSync(list, "utf8")} `); // damaged, and set aside with the name in it
  const store = open();
  const log = await store.open("zoe");
  expect(readdirSync(join(folder, "damaged"))).toHaveLength(1);
  await log.append([named("Zoe Canary")]);
  await log.close();
  await (await store.open("ada")).close();
  await store.remove("zoe");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const holding = files.filter((one) => /zoe/i.test(readFileSync(join(one.parentPath, one.name), "latin1")));
  expect(holding.map(({ name }) => name)).toEqual([]);
});

it("a learner whose folder is gone is not listed and not active", async () => {
  const { folder, open } = await twoLearners();
  rmSync(join(folder, "learner/ada"), { recursive: true });
  expect(await open().list()).toEqual([CARDS[0]]);
  expect(await open().active()).toBeNull();
});

it.each(["", "..", "../ada", "Ada", "a/b", "a\u0000"])(
  "the id %j is refused: it would not be a folder of its own",
  async (id) => {
    const { folder, open } = await twoLearners();
    const before = readdirSync(folder, { recursive: true });
    await expect(open().open(id)).rejects.toMatchObject({ code: "invalid-input" });
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  },
);
