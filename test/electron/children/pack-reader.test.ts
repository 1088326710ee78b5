import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import {
  READER_LIMITS,
  readPacksInChild,
} from "../../../electron/main/children/pack-reader/read-in-child.ts";
import { parsePack } from "../../../questions/pack/parse-pack.ts";
import { aPack, sourceOf } from "../../support/a-pack.ts";
import { forkInNode } from "../../support/electron-stand-in.ts";

const REAL = resolve("electron/main/children/pack-reader/child.ts");

/** A reader that does what a text made for it could bring the real one to do. */
function readerThat(does: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "dateline-reader-")), "child.mjs");
  writeFileSync(
    file,
    `process.parentPort.on("message", ({ data }) => {
       if (data === "good") process.parentPort.postMessage({ ok: true }); else { ${does} }
     });`,
  );
  return file;
}

/** A reader over this entry, and how many processes it has started. */
function readerOver(entry: string, limits = READER_LIMITS) {
  let forks = 0;
  const read = readPacksInChild(async (execArgv) => {
    forks += 1;
    return forkInNode(entry, [], { execArgv });
  }, limits);
  return { read, forks: () => forks };
}

const refused = (message: string): object => ({
  ok: false,
  code: "invalid-input",
  issues: [{ path: "", message }],
});
const BROKE_OFF = "The file could not be read to its end: it needs more memory than a pack may take.";

describe("reading packs in a process of their own", () => {
  test("gives what the parser gives, for good and for bad sources, with one process for all", async () => {
    const { read, forks } = readerOver(REAL);
    for (const source of [
      sourceOf(aPack()),
      sourceOf(aPack({ facts: [] })),
      "[",
      "",
      '{"format":"dateline-pack/9"}',
    ]) {
      expect(await read(source)).toEqual(parsePack(source));
    }
    expect(forks()).toBe(1);
  });

  test("a process that dies while it has nothing to do is not asked again", async () => {
    const { read, forks } = readerOver(
      readerThat("process.parentPort.postMessage({ ok: true }); setTimeout(() => process.exit(), 20);"),
    );
    for (let time = 1; time <= 3; time++) {
      expect(await read("bad")).toEqual({ ok: true });
      await new Promise((resume) => setTimeout(resume, 300));
    }
    expect(forks()).toBe(3);
  });

  test("refuses 16 MB that would take the whole memory, and the app lives on", async () => {
    const { read } = readerOver(REAL, { ...READER_LIMITS, timeMs: 60_000, heapMb: 128 });
    const facts = Array(5_300_000).fill("{}").join(",");
    expect(await read(`{"format":"dateline-pack/1","facts":[${facts}]}`)).toEqual(refused(BROKE_OFF));
    expect(await read(sourceOf(aPack()))).toMatchObject({ ok: true });
  });

  test.each([
    ["never ends", "for (;;);", 1000, "The file could not be read within 1 seconds."],
    ["leaves", "process.exit(0);", 60_000, BROKE_OFF],
    ["breaks", 'throw new Error("x");', 60_000, BROKE_OFF],
  ])("refuses a source whose reading %s, and reads the next", async (_title, does, timeMs, message) => {
    const { read } = readerOver(readerThat(does), { ...READER_LIMITS, timeMs });
    const answers = await Promise.all([read("bad"), read("good"), read("bad"), read("good")]);
    expect(answers).toEqual([refused(message), { ok: true }, refused(message), { ok: true }]);
  });

  test("ends a process that has nothing to do, and starts another when there is", async () => {
    const { read, forks } = readerOver(REAL, { ...READER_LIMITS, idleMs: 0 });
    const ended = { interval: 20, timeout: 15_000 };
    const readAgain = async (): Promise<number> => ((await read(sourceOf(aPack()))).ok ? forks() : 0);
    await expect.poll(readAgain, ended).toBeGreaterThan(1);
  });
});
