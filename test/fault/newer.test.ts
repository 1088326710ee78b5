import { randomUUID } from "node:crypto";
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { expect, it } from "vitest";
import { openFileStore } from "../../electron/main/stores/learner/file-store.ts";
import { DATA_FORMAT } from "../../study/state/snapshot.ts";
import { fixedClock } from "../support/a-study.ts";
import { anAnswer, aQuiz, named } from "../support/some-events.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { hashFolder } from "./inspect-folder.ts";

const open = (folder: string) => openFileStore({ folder, clock: fixedClock(), newId: randomUUID });
const line = (content: unknown): string => {
  const body = JSON.stringify(content);
  return `${crc32(body).toString(16).padStart(8, "0")} ${body}\n`;
};
const HEADER = { schema: DATA_FORMAT, session: "x", segment: 1, ordinal: 9, after: 0, from: 1 };

function raiseSchema(file: string): void {
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(`{"schema":${DATA_FORMAT},`, `{"schema":${DATA_FORMAT + 1},`),
  );
}

/** What a newer version may have left behind, by what it is; `ada` is the learner's folder. */
const NEWER: Readonly<Record<string, (root: string, ada: string) => void>> = {
  "a newer progress.json": (_, ada) => raiseSchema(join(ada, "progress.json")),
  "a newer progress.prev.json": (_, ada) => raiseSchema(join(ada, "progress.prev.json")),
  "a newer learners.json": (root) => raiseSchema(join(root, "learners.json")),
  "a newer journal": (_, ada) =>
    writeFileSync(join(ada, "j-x-1.log"), line({ ...HEADER, schema: DATA_FORMAT + 1, compression: "none" })),
  "a kind of event that is not known": (_, ada) =>
    writeFileSync(
      join(ada, "j-x-1.log"),
      line(HEADER) + line({ n: 1, event: { kind: "dreamt", at: 1, zoneMin: 0 } }),
    ),
  "a quiz with terms that are not known": (_, ada) =>
    writeFileSync(
      join(ada, "j-x-1.log"),
      line(HEADER) + line({ n: 1, event: { ...aQuiz(), terms: { ...aQuiz().terms, jokers: 1 } } }),
    ),
  "a field of an answer that is not known": (_, ada) =>
    writeFileSync(join(ada, "j-x-1.log"), line(HEADER) + line({ n: 1, event: { ...anAnswer(9), sure: 1 } })),
  "a kind of question that is not known": (_, ada) =>
    writeFileSync(
      join(ada, "j-x-1.log"),
      line(HEADER) + line({ n: 1, event: { ...anAnswer(9), questionKind: "riddle" } }),
    ),
  "a newer event behind ours in one journal": (_, ada) => {
    const name = readdirSync(ada).find((found) => found.startsWith("j-")) ?? "";
    appendFileSync(join(ada, name), line({ n: 4, event: { kind: "dreamt", at: 1, zoneMin: 0 } }));
  },
};

it.each(Object.keys(NEWER))("refuses %s and changes nothing, learners.json included", async (what) => {
  const root = temporaryFolder();
  for (let start = 0; start < 2; start++) {
    const log = await open(root).open("ada");
    await log.append([named("Ada"), anAnswer(2 * start), anAnswer(2 * start + 1)]);
    await log.close();
  }
  const other = await open(root).open("zoe");
  await other.append([named("Zoe")]);
  await other.close();
  NEWER[what]?.(root, join(root, "learner/ada"));
  const before = hashFolder(root);
  await expect(open(root).open("ada")).rejects.toMatchObject({ code: "newer-data" });
  expect(hashFolder(root)).toBe(before);
});

it("refuses every learner, and the list, under a newer learners.json", async () => {
  const root = temporaryFolder();
  const ada = await open(root).open("ada");
  await ada.append([named("Ada")]);
  await ada.close();
  raiseSchema(join(root, "learners.json"));
  const before = hashFolder(root);
  for (const call of [open(root).list(), open(root).active(), open(root).open("zoe")]) {
    await expect(call).rejects.toMatchObject({ code: "newer-data" });
  }
  expect(hashFolder(root)).toBe(before);
});
