import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openFileStore } from "../../../electron/main/stores/learner/file-store.ts";
import { aDesktop } from "../../support/a-desktop.ts";
import { fixedClock } from "../../support/a-study.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const TABLE = { kind: "csv", name: "Days.csv", content: "day,answers\r\n" };

test("a file is saved where the dialog says, whole, and nothing else is left there", async () => {
  const desktop = await aDesktop();
  const folder = temporaryFolder();
  writeFileSync(join(folder, "old.csv"), "old");
  for (const name of ["new.csv", "old.csv"]) {
    desktop.saveTo(join(folder, name));
    expect(await desktop.call("files.save", TABLE)).toEqual({ ok: true, value: { file: name } });
    expect(readFileSync(join(folder, name), "utf8")).toBe(TABLE.content);
  }
  expect(readdirSync(folder).sort()).toEqual(["new.csv", "old.csv"]);
  const [[asked] = []] = desktop.argsOf("dialog.showSaveDialog");
  expect(asked).toMatchObject({ filters: [{ name: "Table", extensions: ["csv"] }] });
  expect((asked as { defaultPath: string }).defaultPath).toMatch(/Days\.csv$/);
});

test("a picture is saved as its bytes", async () => {
  const desktop = await aDesktop();
  const path = join(temporaryFolder(), "days.png");
  desktop.saveTo(path);
  const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255]);
  await desktop.call("files.save", { kind: "png", name: "days.png", content: bytes.toString("base64") });
  expect(readFileSync(path)).toEqual(bytes);
});

test("nothing is saved when the dialog is closed, and a place that cannot be written is told", async () => {
  const desktop = await aDesktop();
  desktop.saveTo(null);
  expect(await desktop.call("learners.export")).toEqual({ ok: true, value: { file: null } });
  const folder = temporaryFolder();
  mkdirSync(join(folder, "taken.json"));
  desktop.saveTo(join(folder, "taken.json"));
  expect(await desktop.call("learners.export")).toMatchObject({ ok: false, error: { code: "not-saved" } });
  expect(readdirSync(folder)).toEqual(["taken.json"]);
});

test.each([
  ["json", "my work", "my work.json"],
  ["csv", "my work.v2", "my work.v2.csv"],
  ["csv", "scores", "scores.csv"],
  ["png", "plot.jpeg", "plot.jpeg.png"],
  ["csv", "scores.", "scores.csv"],
  ["csv", "Scores.CSV", "Scores.CSV"],
] as const)("a %s saved as %s is called %s", async (kind, typed, name) => {
  const desktop = await aDesktop();
  const folder = temporaryFolder();
  desktop.saveTo(join(folder, typed));
  const reply =
    kind === "json"
      ? await desktop.call("learners.export")
      : await desktop.call("files.save", { kind, name: `Days.${kind}`, content: "AAAA" });
  expect(reply).toEqual({ ok: true, value: { file: name } });
  expect(readdirSync(folder)).toEqual([name]);
  expect(desktop.argsOf("dialog.showMessageBox")).toEqual([]);
});

test("a name that is only taken with its ending is asked about, and another one may be chosen", async () => {
  const desktop = await aDesktop();
  const folder = temporaryFolder();
  writeFileSync(join(folder, "scores.csv"), "old");
  desktop.saveTo(join(folder, "scores"));
  desktop.press(1); // another name
  desktop.saveTo(null);
  expect(await desktop.call("files.save", TABLE)).toEqual({ ok: true, value: { file: null } });
  expect(readFileSync(join(folder, "scores.csv"), "utf8")).toBe("old");
  expect(desktop.argsOf("dialog.showMessageBox")).toMatchObject([
    [{ message: "“scores.csv” is already there. Replace it?" }],
  ]);
  desktop.saveTo(join(folder, "scores"));
  desktop.press(0); // replace
  expect(await desktop.call("files.save", TABLE)).toEqual({ ok: true, value: { file: "scores.csv" } });
  expect(readFileSync(join(folder, "scores.csv"), "utf8")).toBe(TABLE.content);
});

test("a learner is saved and taken in again; a folder, a picture and a missing file are refused", async () => {
  const desktop = await aDesktop();
  const folder = temporaryFolder();
  const path = join(folder, "ada.json");
  desktop.saveTo(path);
  expect(await desktop.call("learners.export")).toEqual({ ok: true, value: { file: "ada.json" } });
  writeFileSync(join(folder, "bytes.json"), Buffer.from([0x89, 0xff, 0xfe]));
  for (const [file, value] of [
    ["ada.json", { kind: "nothing-new", name: "Learner 1" }],
    ["", { kind: "refused", message: "This is not a file." }],
    ["bytes.json", { kind: "refused", message: "The file is not text in UTF-8." }],
    ["gone.json", { kind: "refused", message: "There is no such file." }],
  ] as const) {
    desktop.choose([join(folder, file)]);
    expect(await desktop.call("learners.import")).toEqual({ ok: true, value });
  }
  desktop.choose(null);
  expect(await desktop.call("learners.import")).toEqual({ ok: true, value: null });
});

test("a deleted learner leaves no word in the app's folder: no name, no id, no answer, no log line", async () => {
  let ids = 0;
  const desktop = await aDesktop({
    keeping: {
      openStore: (folder) => openFileStore({ folder, clock: fixedClock(), newId: () => `start-${++ids}` }),
    },
  });
  const { call, folder } = desktop;
  const ada = (await call("window.start")) as { value: { learner: { id: string } } };
  await call("learners.rename", { name: "Ada" });
  await call("learners.add", { name: "Zoe Canary" });
  const zoe = (await call("window.start")) as { value: { learner: { id: string } } };
  const { id } = zoe.value.learner;
  const session = (await call("session.start", { mode: "pack", pack: "bridge", size: 5 })) as {
    value: { session: string; question: { id: string } };
  };
  await call("session.answer", {
    session: session.value.session,
    position: 0,
    question: session.value.question.id,
    answer: { kind: "choice", option: 0 },
    elapsedMs: 900,
  });
  const holding = (word: string): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() || entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter(
        (path) => path.includes(word) || (statSync(path).isFile() && readFileSync(path).includes(word)),
      );
  for (const word of [id, "Zoe Canary", session.value.session]) expect(holding(word), word).not.toEqual([]);

  expect(await call("learners.delete", { learner: id })).toMatchObject({
    value: { active: ada.value.learner.id, learners: [{ name: "Ada" }] },
  });
  for (const word of [id, "Zoe Canary", session.value.session]) expect(holding(word), word).toEqual([]);
  expect(holding("Ada")).not.toEqual([]);
});
