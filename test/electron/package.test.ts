/**
 * The packaging, run for real over a stand-in for Electron's program: what ends up in the archive, and which fuses are
 * set. Needs a build and Linux; without them it is skipped, and says so.
 */
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { build, Platform } from "electron-builder";
import { REFUSED_SWITCHES } from "../../electron/main/security/locks.ts";
import { findFsrsBinding } from "../../electron/fsrs-binding.ts";

const canRun = process.platform === "linux" && existsSync("dist/main/index.js");
/** Stands before the fuses in every Electron program (electron/fuses, README). */
const SENTINEL = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
const FUSES = 9;

/** Files that electron-builder wants to see in a copy of Electron. */
function standInForElectron(): string {
  const folder = mkdtempSync(join(tmpdir(), "dateline-electron-"));
  const put = (name: string, text: string | Buffer): void => writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, "locales"));
  mkdirSync(join(folder, "resources"));
  for (const name of ["LICENSE", "LICENSES.chromium.html", "chrome-sandbox", "chrome_crashpad_handler"])
    put(name, "");
  put("version", "45.4.1");
  put("locales/en-US.pak", "");
  put(
    "electron",
    Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, FUSES]), Buffer.from("1".repeat(FUSES))]),
  );
  mkdirSync(join(folder, "app"));
  put("app/package.json", "{}");
  execFileSync("node_modules/.bin/asar", [
    "pack",
    join(folder, "app"),
    join(folder, "resources/default_app.asar"),
  ]);
  return folder;
}

describe.skipIf(!canRun)(canRun ? "the package" : "the package (SKIPPED: needs Linux and a build)", () => {
  let unpacked = "";

  beforeAll(() => {
    const output = mkdtempSync(join(tmpdir(), "dateline-release-"));
    const words = ["--linux", "--dir", "--config", "build/electron-builder.yml"];
    const places = [`-c.electronDist=${standInForElectron()}`, `-c.directories.output=${output}`];
    execFileSync("node_modules/.bin/electron-builder", [...words, ...places], { stdio: "pipe" });
    unpacked = join(output, "linux-unpacked");
  }, 120_000);

  test("holds the built files, package.json and the licence, and nothing else", () => {
    const archive = join(unpacked, "resources/app.asar");
    const listed = execFileSync("node_modules/.bin/asar", ["list", archive], { encoding: "utf8" })
      .trim()
      .split("\n");
    const others = listed.filter((name) => !/^\/(dist($|\/)|package\.json$|LICENSE$)/.test(name));
    expect(others).toEqual([]);
    expect(listed).toEqual(
      expect.arrayContaining([
        "/dist/main/index.js",
        "/dist/main/pack-reader.js",
        "/dist/main/article-reader.js",
        "/dist/main/reading-weights.bin",
        "/dist/main/weight-learner.js",
        "/dist/preload/index.cjs",
        "/dist/renderer/index.html",
        "/package.json",
        "/LICENSE",
      ]),
    );
  });

  test("has the native program beside the archive, where the system can load it", () => {
    const program = readFileSync(join(unpacked, "resources/app.asar.unpacked/dist/main/fsrs-binding.node"));
    expect(program.equals(readFileSync(findFsrsBinding(resolve(".")) ?? ""))).toBe(true);
  });

  test("has a menu entry that starts the AppImage: it names no switch that the app refuses", async () => {
    const entries: string[] = [];
    await build({
      targets: Platform.LINUX.createTarget("AppImage"),
      config: {
        extends: resolve("build/electron-builder.yml"),
        directories: { output: join(unpacked, "..") },
      },
      prepackaged: unpacked,
      effectiveOptionComputed: async ({ desktop }: { desktop?: string }) => {
        if (desktop !== undefined) entries.push(desktop);
        return true; // nothing more is made
      },
    });
    expect(entries.map((entry) => /^Exec=(.*)$/m.exec(entry)?.[1])).toEqual(["AppRun %U"]);
    for (const name of REFUSED_SWITCHES) expect(entries.join("\n")).not.toContain(`--${name}`);
  }, 60_000);

  test("holds the weights of the reading model once", () => {
    const weights = readFileSync("questions/reading/model/weights.bin").length;
    const files = readdirSync("dist", { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    const built = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
    const page = readdirSync("dist/renderer/assets").filter((name) => name.startsWith("page-model-"));
    expect(page).toHaveLength(1);
    const left = statSync(join("dist/renderer/assets", page[0] ?? "")).size;
    expect(left).toBeGreaterThan(weights);
    expect(statSync(join(unpacked, "resources/app.asar")).size).toBeLessThan(built - left + 1_000_000);
  });

  test("has the fuses of docs/decisions/0004", () => {
    const program = readFileSync(join(unpacked, "dateline"));
    const at = program.indexOf(SENTINEL) + SENTINEL.length;
    const states = program.subarray(at + 2, at + 2 + FUSES).toString();
    // run as Node, cookie encryption, NODE_OPTIONS, inspect, archive integrity, only from the archive, own snapshot,
    // file privileges; the ninth, WebAssembly traps, is left as Electron ships it
    expect(states).toBe("010011001");
  });
});
