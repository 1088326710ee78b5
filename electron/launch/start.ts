/**
 * `npm start`: builds what changed, then opens the desktop app, or the same page in the browser where no Electron
 * can be had.
 */
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { listPageFiles } from "../page-files.ts";
import { readArguments, type StartOptions, USAGE } from "./arguments.ts";
import { build, isBuildStale } from "./build-when-stale.ts";
import { findElectron } from "./electron-binary.ts";
import { openBrowser } from "./open-browser.ts";
import { isPortTaken, isServedAt, servePageOverHttp, USUAL_PORT } from "./page-server.ts";

const ROOT = resolve(import.meta.dirname, "../..");

try {
  const options = readArguments(process.argv.slice(2), process.env);
  if (isBuildStale(ROOT)) {
    console.log("Building Dateline ...");
    await build(ROOT);
  }
  const electron = options.isBrowserWanted ? null : await findElectronHere();
  if (electron !== null && "program" in electron) startDesktop(electron.program, options);
  else await startInBrowser(options, electron?.whyNot ?? null);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof TypeError) console.error(`Usage: ${USAGE}`);
  process.exitCode = 1;
}

function findElectronHere(): ReturnType<typeof findElectron> {
  return findElectron(join(ROOT, "node_modules/electron"), {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    onDownload: () => console.log("Fetching Electron (about 110 MB, on the first start only) ..."),
  });
}

function startDesktop(program: string, { packs }: StartOptions): void {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const child = spawn(program, [ROOT, ...packs.map((path) => resolve(path))], { env, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => console.error(`The desktop app could not be started: ${error.message}`));
  child.on("close", (code) => {
    if (code !== 0)
      console.error("The desktop app ended early. `npm start -- --browser` runs it in the browser.");
    process.exitCode = code ?? 0;
  });
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
