import type { MainProcess } from "./main-process.ts";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { _electron, test as base, type Page } from "@playwright/test";
import { startMainProcess } from "./main-process.ts";
import { setClockAhead } from "./moved-clock.ts";
import { PAGE_ADDRESS, passOn, showInPage } from "./main-process-page.ts";

export { expect } from "@playwright/test";

/** The whole app as a person meets it, over the host that the Playwright project names. */
export interface App {
  readonly host: "main-process" | "in-page" | "electron";
  /** The window. Another one after a restart in Electron: ask for it each time. */
  readonly page: Page;
  /** The main process behind the page, where a test can ask it something. */
  readonly main: MainProcess | null;
  /**
   * Ends the app without a warning and starts it again on the same data: SIGKILL for the desktop, a reload for the
   * page that is its own machine.
   */
  killAndRestart(): Promise<void>;
  /** Closes the app, and starts it again at another time by every clock. Not where the host is Electron itself. */
  closeUntil(time: Date): Promise<void>;
}

interface Opened extends App {
  close(): Promise<void>;
}

/**
 * `app`: the app, started on empty data. `problems`: what must never happen, collected while it runs: errors on the
 * console (violations of the content policy are among them), exceptions nobody caught, requests to anywhere else.
 */
export const test = base.extend<{ app: App; problems: string[] }, { served: string | null }>({
  /** Address of the page as `npm start` serves it; one server for all tests of a worker. */
  served: [
    async ({}, use, { project }) => {
      if (project.name !== "in-page") return use(null);
      const server = await servePage();
      await use(server.url);
      server.stop();
    },
    { scope: "worker" },
  ],

  problems: async ({}, use) => use([]),

  app: async ({ page, served, problems }, use, { project }) => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-e2e-"));
    const watched = (opened: Page): void => watch(opened, problems);
    let app: Opened;
    if (project.name === "electron") app = await openElectron(folder, watched);
    else {
      watched(page);
      app = served === null ? await openMainProcess(page, folder) : await openInPage(page, served);
    }
    await use(app);
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  },
});

function watch(page: Page, problems: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    const isOurs = [PAGE_ADDRESS, "app://local/", "http://127.0.0.1:", "blob:"].some((start) =>
      url.startsWith(start),
    );
    if (!isOurs) problems.push(`request: ${url}`);
  });
}

async function openMainProcess(page: Page, folder: string): Promise<Opened> {
  let main = await startMainProcess(folder);
  let aheadMs = 0;
  async function start(): Promise<void> {
    main = await startMainProcess(folder, [], aheadMs);
    passOn(page, main);
    await page.goto(PAGE_ADDRESS);
  }
  await showInPage(page, () => main);
  passOn(page, main);
  await page.goto(PAGE_ADDRESS);
  return {
    host: "main-process",
    page,
    get main() {
      return main;
    },
    async killAndRestart() {
      await main.kill();
      await start();
    },
    async closeUntil(time) {
      await main.stop();
      aheadMs = time.getTime() - Date.now();
      await page.addInitScript(setClockAhead, aheadMs);
      await start();
    },
    async close() {
      await page.close();
      await main.stop();
    },
  };
}

async function openInPage(page: Page, url: string): Promise<Opened> {
  await page.goto(url);
  const killAndRestart = async (): Promise<void> => void (await page.reload());
  const closeUntil = async (time: Date): Promise<void> => {
    await page.addInitScript(setClockAhead, time.getTime() - Date.now());
    await page.goto("about:blank"); // an address that differs in its last part alone would load nothing
    await page.goto(url);
  };
  return { host: "in-page", page, main: null, killAndRestart, closeUntil, close: () => page.close() };
}

async function openElectron(folder: string, watched: (page: Page) => void): Promise<Opened> {
  base.skip(!existsSync("node_modules/electron/path.txt"), "SKIPPED: there is no Electron binary here");
  const launch = async () => {
    const electron = await _electron.launch({ args: [".", `--user-data-dir=${folder}`] });
    const page = await electron.firstWindow();
    watched(page);
    return { electron, page };
  };
  let running = await launch();
  return {
    host: "electron",
    get page() {
      return running.page;
    },
    main: null,
    async killAndRestart() {
      running.electron.process().kill("SIGKILL");
      await running.electron.waitForEvent("close");
      running = await launch();
    },
    closeUntil: () => Promise.reject(new Error("A real Electron has the computer's own clock.")),
    close: () => running.electron.close(),
  };
}

async function servePage(): Promise<{ url: string; stop: () => void }> {
  const words = ["electron/launch/start.ts", "--browser", "--no-open", "--port", "0"];
  const server = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  for await (const chunk of server.stdout as AsyncIterable<Buffer>) {
    said += chunk.toString();
    const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
    if (url !== undefined) return { url, stop: () => void server.kill("SIGTERM") };
  }
  throw new Error(`The page is not served: ${said}`);
}
