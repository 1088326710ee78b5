import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where Electron's program is, or why the desktop app cannot run here. */
export type ElectronBinary = { readonly program: string } | { readonly whyNot: string };

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  /** Told once, before a download that may take a while. */
  readonly onDownload: () => void;
}

const NONE = "no Electron binary can be had";

/** The program is about 110 MB; a slow line needs some minutes, and a line that is cut must not hold up the start. */
const DOWNLOAD_LIMIT_MS = 300_000;

/**
 * Finds the Electron of this project. The package comes without its program, so on a first start its own install
 * script fetches it.
 *
 * @param folder  the package `electron` in node_modules
 */
export async function findElectron(
  folder: string,
  { platform, env, isRoot, onDownload }: Surroundings,
  downloadLimitMs = DOWNLOAD_LIMIT_MS,
): Promise<ElectronBinary> {
  if (platform === "linux" && isRoot) {
    return { whyNot: "it must not run as root, because it would have to run without its sandbox" };
  }
  if (platform === "linux" && !env["DISPLAY"] && !env["WAYLAND_DISPLAY"]) {
    return { whyNot: "there is no screen to show it on" };
  }
  const installed = programOf(folder, env);
  if (installed !== null) return { program: installed };
  if (env["ELECTRON_SKIP_BINARY_DOWNLOAD"])
    return { whyNot: `${NONE}: it is not installed, and its download is switched off` };
  onDownload();
  const failure = await download(folder, downloadLimitMs);
  const program = programOf(folder, env);
  return program === null ? { whyNot: `${NONE}: ${failure ?? "its download left no program"}` } : { program };
}

function programOf(folder: string, env: Surroundings["env"]): string | null {
  const note = join(folder, "path.txt");
  const elsewhere = env["ELECTRON_OVERRIDE_DIST_PATH"];
  if (!existsSync(note) && elsewhere === undefined) return null;
  const name = existsSync(note) ? readFileSync(note, "utf8") : "electron";
  const program = join(elsewhere ?? join(folder, "dist"), name);
  return existsSync(program) ? program : null;
}

/** Runs the package's install script; null when it went well, else why not. */
function download(folder: string, limitMs: number): Promise<string | null> {
  const child = spawn(process.execPath, [join(folder, "install.js")], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk) => (said += String(chunk)));
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      resolve(`its download took more than ${limitMs / 1000} seconds`);
    }, limitMs);
    child.on("error", () => resolve("its install script could not be started"));
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve(code === 0 ? null : `its download failed: ${firstLineOf(said)}`);
    });
  });
}

const firstLineOf = (text: string): string =>
  text
    .split("\n")
    .find((line) => line.trim() !== "")
    ?.trim()
    .replace(/^\w*Error: /, "") ?? "no reason given";
