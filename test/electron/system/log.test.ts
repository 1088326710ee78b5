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
});
