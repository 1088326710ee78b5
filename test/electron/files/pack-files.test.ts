import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { AppError } from "../../../base/errors.ts";
import { writeLearnerFile } from "../../../study/learner/learner-file.ts";
import { aPack, sourceOf } from "../../support/a-pack.ts";
import { memoryShelf } from "../../support/a-study.ts";
import { named } from "../../support/some-events.ts";
import { type ADesktop, aDesktop } from "../../support/a-desktop.ts";

/** What is waited for is another process, on a machine that may be busy. */
const PATIENCE = { timeout: 15_000 };

let sent: unknown[] = [];
beforeEach(() => (sent = []));
const listening = { onSend: (_channel: string, [news]: readonly unknown[]) => void sent.push(news) };

function fileIn({ folder }: ADesktop, name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const otherPack = (): string => sourceOf(aPack({ id: "other", title: "The other bridge" }));
const added = { kind: "added", title: "The other bridge", version: 1, replaced: null };
const refused = (message: string): object => ({ kind: "refused", issues: [{ path: "", message }] });

async function chosen(desktop: ADesktop, ...paths: string[]): Promise<unknown> {
  desktop.choose(paths);
  const reply = await desktop.call("packs.chooseFiles");
  return reply.ok ? reply.value : reply.error;
}

describe("packs chosen in the dialog", () => {
  test("are added, each with what happened to it", async () => {
    const desktop = await aDesktop();
    const good = fileIn(desktop, "other.json", otherPack());
    const broken = fileIn(desktop, "broken.dateline", "[");
    expect(await chosen(desktop, good, broken, good)).toEqual([
      { file: "other.json", result: added },
      {
        file: "broken.dateline",
        result: refused("The file is not JSON: close bracket expected at line 1, column 2."),
      },
      { file: "other.json", result: { kind: "already-there", title: "The other bridge", version: 1 } },
    ]);
  });

  test("are none when the dialog is closed", async () => {
    const desktop = await aDesktop();
    desktop.choose(null);
    expect(await desktop.call("packs.chooseFiles")).toEqual({ ok: true, value: [] });
    expect(desktop.argsOf("dialog.showOpenDialog")).toEqual([
      [
        {
          title: "Open a pack",
          properties: ["openFile", "multiSelections"],
          filters: [{ name: "Question packs", extensions: ["dateline", "json"] }],
        },
      ],
    ]);
  });

  test("are refused in one clear sentence when they are no pack files", async () => {
    const desktop = await aDesktop();
    const { folder } = desktop;
    const huge = fileIn(desktop, "huge.json", "");
    truncateSync(huge, 100_000_000);
    mkdirSync(join(folder, "folder.json"));
    execFileSync("mkfifo", [join(folder, "pipe.json")]);
    symlinkSync("/dev/zero", join(folder, "endless.json"));
    writeFileSync(join(folder, "latin.json"), Buffer.from([0x22, 0xe9, 0x22]));
    const names = ["huge.json", "folder.json", "pipe.json", "endless.json", "latin.json", "none.json"];
    expect(await chosen(desktop, ...names.map((name) => join(folder, name)))).toEqual([
      { file: "huge.json", result: refused("The file is 100 MB large; the limit is 16 MB.") },
      { file: "folder.json", result: refused("This is not a file.") },
      { file: "pipe.json", result: refused("This is not a file.") },
      { file: "endless.json", result: refused("This is not a file.") },
      { file: "latin.json", result: refused("The file is not text in UTF-8.") },
      { file: "none.json", result: refused("There is no such file.") },
    ]);
  });

  test("are told from learners' files, of any size", async () => {
    const desktop = await aDesktop();
    const text = writeLearnerFile(
      { learner: "ada", name: "Ada", events: [named("Ada")] },
      { at: 0, zoneMin: 0 },
    );
    const small = fileIn(desktop, "ada.json", `\ufeff${text}`);
    const huge = fileIn(desktop, "huge.json", text);
    truncateSync(huge, 100_000_000);
    expect(await chosen(desktop, small, huge)).toEqual([
      { file: "ada.json", result: { kind: "learner-file" } },
      { file: "huge.json", result: { kind: "learner-file" } },
    ]);
  });

  test("with 16 million brackets are refused at once", async () => {
    const desktop = await aDesktop();
    const path = fileIn(desktop, "deep.json", "[".repeat(16_000_000));
    expect(await chosen(desktop, path)).toEqual([
      { file: "deep.json", result: refused("Brackets are nested more than 32 deep at line 1, column 33.") },
    ]);
  });
});

describe("packs from outside the window", () => {
  const newsOf = async (): Promise<unknown[]> => {
    await expect.poll(() => sent.length, PATIENCE).toBeGreaterThan(0);
    return sent;
  };

  test("on the command line wait for the window's start", async () => {
    const first = await aDesktop();
    const path = fileIn(first, "other.json", otherPack());
    const desktop = await aDesktop({
      ...listening,
      words: [path, "--flag=x.json", "https://example.org/a.json"],
    });
    await expect
      .poll(async () => ((await desktop.call("packs.list")) as { value: unknown[] }).value, PATIENCE)
      .toHaveLength(2);
    expect(await desktop.call("window.start")).toMatchObject({
      value: { news: [{ kind: "pack-offered", file: "other.json", result: added }] },
    });
    expect(await desktop.call("window.start")).toMatchObject({ value: { news: [] } });
    expect(sent).toEqual([]);
  });

  test("given to a second copy come to the first one, whose window comes to the front", async () => {
    const desktop = await aDesktop(listening);
    await desktop.call("window.start");
    fileIn(desktop, "other.json", otherPack());
    desktop.emit(desktop.electron.app, "second-instance", {}, ["dateline", "other.json"], desktop.folder);
    expect(await newsOf()).toEqual([{ kind: "pack-offered", file: "other.json", result: added }]);
    expect(desktop.argsOf("window.restore")).toHaveLength(1);
    expect(desktop.argsOf("window.focus")).toHaveLength(1);
  });

  test("that come while the page loads anew wait for its next start", async () => {
    const desktop = await aDesktop(listening);
    await desktop.call("window.start");
    desktop.emit(desktop.contents(), "did-start-navigation", { isMainFrame: true, isSameDocument: true });
    desktop.emit(desktop.electron.app, "open-file", {}, fileIn(desktop, "other.json", otherPack()));
    expect(await newsOf()).toHaveLength(1);
    desktop.emit(desktop.contents(), "did-start-navigation", { isMainFrame: true, isSameDocument: false });
    const third = fileIn(desktop, "third.json", sourceOf(aPack({ id: "third" })));
    desktop.emit(desktop.electron.app, "open-file", {}, third);
    await expect
      .poll(async () => ((await desktop.call("packs.list")) as { value: unknown[] }).value, PATIENCE)
      .toHaveLength(3);
    expect(await desktop.call("window.start")).toMatchObject({ value: { news: [{ file: "third.json" }] } });
    expect(sent).toHaveLength(1);
  });

  test("opened in the Finder are offered", async () => {
    const desktop = await aDesktop(listening);
    await desktop.call("window.start");
    const path = fileIn(desktop, "other.json", otherPack());
    expect(desktop.emit(desktop.electron.app, "open-file", {}, path)).toBe(true);
    expect(await newsOf()).toEqual([{ kind: "pack-offered", file: "other.json", result: added }]);
  });

  test("are told of as not saved when the disk is full", async () => {
    const shelf = memoryShelf(aPack());
    const save = (): Promise<void> => Promise.reject(new AppError("disk-full", "No room."));
    const desktop = await aDesktop({ ...listening, keeping: { openShelf: () => ({ ...shelf, save }) } });
    await desktop.call("window.start");
    desktop.emit(desktop.electron.app, "open-file", {}, fileIn(desktop, "other.json", otherPack()));
    expect(await newsOf()).toEqual([
      {
        kind: "pack-offered",
        file: "other.json",
        result: refused("The pack is good, but it could not be saved: the disk is full."),
      },
    ]);
  });
});
