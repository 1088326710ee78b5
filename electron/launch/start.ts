/**
 * `npm start`: builds what changed, then opens the desktop app, or the same page in the browser where no Electron
 * can be had.
 */
import { join, resolve } from "node:path";
import { listPageFiles } from "../page-files.ts";
import { readArguments, type StartOptions, USAGE } from "./arguments.ts";
import { build, isBuildStale } from "./build-when-stale.ts";
import { findElectron } from "./electron-binary.ts";
import { openBrowser } from "./open-browser.ts";
import { isPortTaken, isServedAt, servePageOverHttp, USUAL_PORT } from "./page-server.ts";
import { type DesktopRun, runDesktop } from "./run-desktop.ts";

const ROOT = resolve(import.meta.dirname, "../..");

try {
  const options = readArguments(process.argv.slice(2), process.env);
  if (isBuildStale(ROOT)) {
    console.log("Building Dateline ...");
    await build(ROOT);
  }
  const desktop = options.isBrowserWanted ? null : await startDesktop(options);
  if (desktop !== null && "exitCode" in desktop) process.exitCode = desktop.exitCode;
  else await startInBrowser(options, desktop?.whyNot ?? null);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof TypeError) console.error(`Usage: ${USAGE}`);
  process.exitCode = 1;
}

async function startDesktop({ packs }: StartOptions): Promise<DesktopRun> {
  const electron = await findElectron(join(ROOT, "node_modules/electron"), {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    onDownload: () => console.log("Fetching Electron (about 110 MB, on the first start only) ..."),
  });
  if ("whyNot" in electron) return electron;
  return runDesktop(electron.program, [ROOT, ...packs.map((path) => resolve(path))]);
}

async function startInBrowser(
  { port, packs, opensBrowser }: StartOptions,
  whyNot: string | null,
): Promise<void> {
  if (port === null && (await isServedAt(USUAL_PORT))) {
    const url = `http://127.0.0.1:${USUAL_PORT}/`;
    console.log(`Dateline is running already: ${url}`);
    return opensBrowser ? openBrowser(url) : undefined;
  }
  const server = await servePageOverHttp(listPageFiles(join(ROOT, "dist/renderer")), port).catch(
    (error: unknown) => {
      throw isPortTaken(error) ? new Error(`Port ${port ?? USUAL_PORT} is taken by another program.`) : error;
    },
  );
  const { url } = server;
  console.log(
    whyNot === null
      ? `Dateline runs in your browser: ${url}`
      : `The desktop app cannot run here (${whyNot}); Dateline runs in your browser instead: ${url}`,
  );
  if (port === null && server.port !== USUAL_PORT) {
    console.log(
      `Port ${USUAL_PORT} is taken by another program. A browser keeps progress by address: what was answered at the usual one shows only there.`,
    );
  }
  if (packs.length > 0)
    console.log("Open packs with the button in the library: a browser takes none from here.");
  if (opensBrowser) openBrowser(url);
  console.log("Press Ctrl+C to end.");
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.close());
}
