import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { AppError } from "../../../base/errors.ts";
import { openLog } from "../../../electron/main/system/log.ts";
import { fixedClock } from "../../support/a-study.ts";

const aFolder = (): string => join(mkdtempSync(join(tmpdir(), "dateline-log-")), "logs");

describe("the log", () => {
  test("says when, what and where, and nothing of a learner or a pack", () => {
    const folder = aFolder();
    const secret = "Ada Moss answered 'Kim' in /home/ada/pack.json";
    const error = new AppError("not-saved", secret, {
      cause: Object.assign(new Error(secret), { code: "EIO" }),
    });
    openLog(folder, fixedClock()).write("call-failed", { call: "answer" }, error);
    const line = JSON.parse(readFileSync(join(folder, "dateline.log"), "utf8")) as Record<string, unknown>;
    expect(line).toMatchObject({
      time: "2026-11-23T12:00:00.000Z",
      event: "call-failed",
      call: "answer",
      error: "EIO",
    });
    expect(JSON.stringify(line)).toContain("log.test.ts:");
    expect(JSON.stringify(line)).not.toMatch(/Ada|Kim|home|[\\/]/);
  });

  test("never takes more than a megabyte", () => {
    const folder = aFolder();
    const log = openLog(folder, fixedClock());
    for (let line = 0; line < 12_000; line++) log.write("call-failed", { call: "x".repeat(100) });
    const names = readdirSync(folder).sort();
    expect(names).toEqual(["dateline.log", "dateline.old.log"]);
    const bytes = names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    expect(bytes).toBeLessThanOrEqual(1_000_000);
  });

  test("that cannot be written stops nothing", () => {
    const folder = aFolder();
    writeFileSync(folder, "a file where the folder should be");
    expect(() => openLog(folder, fixedClock()).write("page-gone")).not.toThrow();
  });

  test.each([
    ["a folder with a space in it", "Error: x\n    at open (C:\\Users\\Jane Zq7Doe\\index.js:10:5)", "x"],
    ["a page's address", "Error: x\n    at async Zq.run (file:///home/Jane%20Zq7Doe/a b/index.js:10:5)", "x"],
    ["no function", "Error: x\n    at /home/Jane Zq7Doe/index.js:10:5", "x"],
    [
      "a message like a frame",
      "Error: x\n    at Zq7Doe (index.js:1:1)\n    at run (/a/index.js:10:5)",
      "x\n    at Zq7Doe (index.js:1:1)",
    ],
    ["a message that was changed", "Error: old\n    at Zq7Doe (index.js:1:1)", "new"],
    ["words behind a place", "Error: x\n    at run (/a/index.js:10:5) Zq7Doe", "x"],
  ])("holds nobody's name from a stack with %s", (_what, stack, message) => {
    const folder = aFolder();
    const error = Object.assign(new Error(message), { stack, code: "Zq7Doe is no code" });
    openLog(folder, fixedClock()).write("call-failed", {}, error);
    const line = readFileSync(join(folder, "dateline.log"), "utf8");
    expect(line).not.toMatch(/Zq7Doe|Jane/);
    expect(JSON.parse(line)).toMatchObject({ error: "Error" });
  });

  test("forgets after seven days, in the older file too", () => {
    const folder = aFolder();
    const clock = fixedClock();
    const log = openLog(folder, clock);
    for (let line = 0; line < 4_000; line++) log.write("first-day", { call: "x".repeat(100) });
    clock.move(6 * 86_400_000);
    log.write("seventh-day");
    const all = (): string =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), "utf8"))
        .join("");
    expect(all()).toContain("first-day");
    clock.move(2 * 86_400_000);
    openLog(folder, clock).write("ninth-day");
    expect(all().match(/"event":"[a-z-]+"/g)).toEqual(['"event":"seventh-day"', '"event":"ninth-day"']);
    expect(readdirSync(folder)).toEqual(["dateline.log"]);
  });
});
