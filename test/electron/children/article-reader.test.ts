/** Reading articles in a process of their own: the real reader, and readers that do what a hostile text could cause. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readArticlesInChild } from "../../../electron/main/children/article-reader/read-in-child.ts";
import { aDesktop } from "../../support/a-desktop.ts";
import { read } from "../../support/a-reading.ts";
import { forkInNode } from "../../support/electron-stand-in.ts";

const REAL = resolve("electron/main/children/article-reader/child.ts");
const WEIGHTS = resolve("questions/reading/model/weights.bin");
const LIMITS = { timeMs: 60_000, heapMb: 512, idleMs: 30_000 };
const article = { text: "Mayor Ada Moss opened the bridge on Friday.", published: "2025-04-04" };

function readerOver(entry: string, limits = LIMITS, weights = WEIGHTS) {
  return readArticlesInChild(async (execArgv) => forkInNode(entry, [], { execArgv }), weights, limits);
}

function readerThat(does: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "dateline-reader-")), "child.mjs");
  writeFileSync(
    file,
    `process.parentPort.on("message", ({ data }) => {
       if (data.article.text === "good") process.parentPort.postMessage({ ok: true, reading: {} }); else { ${does} }
     });`,
  );
  return file;
}

describe("reading articles in a process of their own", () => {
  test("gives the reading that anybody else would get", async () => {
    expect(await readerOver(REAL)(article)).toEqual(read(article.text, article.published));
  });

  test("passes a refusal on, and reads the next article", async () => {
    const readArticle = readerOver(REAL);
    await expect(readArticle({ ...article, text: "a".repeat(1_000_001) })).rejects.toMatchObject({
      code: "refused",
      message: "The article has 1000001 characters; at most 1000000 can be read.",
    });
    expect((await readArticle(article)).people).toHaveLength(1);
  });

  test("says so when the weights are not there", async () => {
    const readArticle = readerOver(REAL, LIMITS, "/nowhere/weights.bin");
    await expect(readArticle(article)).rejects.toMatchObject({ code: "internal" });
  });

  test.each([
    ["never ends", "for (;;);", 1000, "The article could not be read within 1 seconds."],
    ["leaves", "process.exit(0);", 60_000, "The article needs more memory to be read than it may take."],
  ])("refuses an article whose reading %s, and reads the next", async (_title, does, timeMs, message) => {
    const readArticle = readerOver(readerThat(does), { ...LIMITS, timeMs });
    await expect(readArticle({ ...article, text: "bad" })).rejects.toMatchObject({
      code: "refused",
      message,
    });
    expect(await readArticle({ ...article, text: "good" })).toEqual({});
  });

  test("is what the desktop app answers with", async () => {
    const { call } = await aDesktop();
    const reply = await call("packs.reading", { pack: "bridge" });
    expect(reply).toMatchObject({
      ok: true,
      value: { people: [{ name: "Ada Moss" }, { name: "Lin Park" }] },
    });
  });
});
