import { spawn } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const SOURCES = ["base", "questions", "study", "contract", "electron", "renderer"];
const SETTINGS = ["electron.vite.config.ts", "svelte.config.js", "package-lock.json"];
/** What a whole build leaves behind, in the order in which it is written. */
const BUILT = [
  "dist/main/index.js",
  "dist/main/pack-reader.js",
  "dist/preload/index.cjs",
  "dist/renderer/index.html",
];

/** True when there is no whole build under `root`, or a source has changed since. */
export function isBuildStale(root: string): boolean {
  const builtAt = BUILT.map((file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? null);
  const oldest = builtAt.reduce((a, b) => (a === null || b === null ? null : Math.min(a, b)));
  if (oldest === null) return true;
  const isNewer = (path: string): boolean =>
    (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > oldest;
  if (SETTINGS.some((file) => isNewer(join(root, file)))) return true;
  return SOURCES.some((zone) => {
    const folder = join(root, zone);
    // A folder's own time changes when a file in it comes or goes.
    return (
      isNewer(folder) ||
      readdirSync(folder, { recursive: true }).some((name) => isNewer(join(folder, String(name))))
    );
  });
}

/** @throws Error with what the build said, when it fails */
export function build(root: string): Promise<void> {
  const bin = join(root, "node_modules/electron-vite/bin/electron-vite.js");
  const child = spawn(process.execPath, [bin, "build"], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += String(chunk)));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`The build failed.\n${said}`))));
  });
}
