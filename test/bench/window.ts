/** The window's figures in Chromium: how much JavaScript the first screen takes, and how soon a question can be answered. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "@playwright/test";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { build } from "vite";
import { CHROMIUM } from "../support/chromium.ts";
import { listPageFiles } from "../../electron/page-files.ts";
import { servePageOverHttp } from "../../electron/launch/page-server.ts";
import { atMost, median, printRows, type Row } from "./row.ts";

const ROUNDS = 15;
const BUILT = "dist/renderer";
const EMPTY = ".cache/empty-page";

/** Milliseconds from the start of the navigation to the first moment at which what `watchFor` looks for is there. */
async function timeTo(page: Page, address: string): Promise<number> {
  await page.goto("about:blank");
  await page.goto(address, { waitUntil: "commit" });
  const handle = await page.waitForFunction(() => (globalThis as unknown as { seenAt?: number }).seenAt);
  return (await handle.jsonValue()) ?? Number.NaN;
}

/** Notes in the page itself when the selector first matches, so that no round trip to the test is counted. */
async function watchFor(page: Page, selector: string): Promise<void> {
  await page.addInitScript((wanted) => {
    const look = (): void => {
      const page = globalThis as unknown as { seenAt?: number };
      if (page.seenAt === undefined && document.querySelector(wanted) !== null)
        page.seenAt = performance.now();
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
  }, selector);
}

async function buildEmptyPage(): Promise<void> {
  await build({
    root: fileURLToPath(new URL("empty-page", import.meta.url)),
    configFile: false,
    logLevel: "error",
    plugins: [svelte({ configFile: false })],
    build: { outDir: join(process.cwd(), EMPTY), emptyOutDir: true, modulePreload: { polyfill: false } },
  });
}

/** The browser host resumes an open session, so what is timed is a whole start that ends at a question. */
async function timeBoth(
  browser: Browser,
  urls: { app: string; empty: string },
): Promise<{ app: number; empty: number }> {
  const app = await browser.newPage();
  await app.goto(urls.app);
  await app.getByRole("button", { name: /^Start 12 questions/ }).click();
  await app.getByRole("radio").first().waitFor();
  await watchFor(app, "main input:not([disabled])");
  const empty = await browser.newPage();
  await watchFor(empty, "main h1");
  const times = { app: [] as number[], empty: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.app.push(await timeTo(app, `${urls.app}#/drill`));
    times.empty.push(await timeTo(empty, urls.empty));
  }
  return { app: median(times.app), empty: median(times.empty) };
}

/** Kilobytes of JavaScript, each file gzipped, that the desktop app's page asks for before its first screen stands. */
function firstScreenKilobytes(): number {
  const html = readFileSync(join(BUILT, "index.html"), "utf8");
  const files = [...html.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+\.js)"/g)].map(
    (match) => match[1] ?? "",
  );
  if (files.length === 0) throw new Error("The built page names no script; build first.");
  return (
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILT, file)), { level: 9 }).length, 0) /
    1000
  );
}

/** Build first. Both pages come from the server that `npm start` uses in a browser. */
export async function benchWindow(): Promise<Row[]> {
  await buildEmptyPage();
  const servers = await Promise.all(
    [BUILT, EMPTY].map((folder) => servePageOverHttp(listPageFiles(folder), 0)),
  );
  const browser = await chromium.launch(CHROMIUM);
  try {
    const [app, empty] = servers.map(({ url }) => url);
    const times = await timeBoth(browser, { app: app ?? "", empty: empty ?? "" });
    const shown = `${times.app.toFixed(0)} to ${times.empty.toFixed(0)} ms`;
    return [
      atMost("first screen's JavaScript, gzipped", firstScreenKilobytes(), 120, " kB"),
      atMost(
        `navigation to an answerable question, to an empty Svelte page (${shown})`,
        times.app / times.empty,
        2,
        "",
      ),
    ];
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) printRows(await benchWindow());
