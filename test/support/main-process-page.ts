import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { type MainProcess, MainProcessGone } from "./main-process.ts";

/** Chromium gives `https` pages what Electron gives `app:` ones: a secure origin of their own. */
export const PAGE_ADDRESS = "https://local.dateline.test/";

/**
 * Lets a page of a plain Chromium be the window of a main process: its files come from the protocol with their real
 * headers, and the built preload script runs before them, over a stand-in for Electron's half of the page.
 *
 * @param main  the process to ask; asked anew for each call, so that it may be another one after a restart
 */
export async function showInPage(page: Page, main: () => MainProcess): Promise<void> {
  const invoke = (channel: string, args: unknown[]): Promise<unknown> =>
    main()
      .invoke(channel, ...args)
      .catch(neverWhenGone);
  await page.exposeFunction("datelineInvoke", invoke);
  await page.addInitScript({ content: preloadScript() });
  await page.route(`${PAGE_ADDRESS}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const answer = main().fetch(pathname, route.request().method());
    const { status, headers, body } = await answer.catch(neverWhenGone);
    await route.fulfill({ status, headers, body: Buffer.from(body) });
  });
}

/** A window dies with its process: its page is not told of any failure, it hears nothing any more. */
function neverWhenGone(error: unknown): Promise<never> {
  if (error instanceof MainProcessGone) return new Promise(() => undefined);
  throw error;
}

/** Passes what this process sends to its window on to the page. */
export function passOn(page: Page, main: MainProcess): void {
  main.onSend((channel, args) => {
    const deliver = ([to, what]: [string, readonly unknown[]]): void => {
      (
        globalThis as unknown as { datelineDeliver: (to: string, what: readonly unknown[]) => void }
      ).datelineDeliver(to, what);
    };
    page.evaluate(deliver, [channel, args] as [string, readonly unknown[]]).catch(() => undefined); // the page has gone
  });
}

function preloadScript(): string {
  const preload = readFileSync("dist/preload/index.cjs", "utf8");
  return `{
    const listeners = new Map();
    const of = (channel) => listeners.get(channel) ?? listeners.set(channel, new Set()).get(channel);
    const electron = {
      contextBridge: {
        exposeInMainWorld: (name, shown) =>
          Object.defineProperty(window, name, { value: Object.freeze(shown), enumerable: true }),
      },
      ipcRenderer: {
        // Electron copies what is sent, and refuses what cannot be copied.
        invoke: async (channel, ...args) => window.datelineInvoke(channel, structuredClone(args)),
        on: (channel, listener) => of(channel).add(listener),
        removeListener: (channel, listener) => of(channel).delete(listener),
      },
    };
    Object.defineProperty(window, "datelineDeliver", {
      value: (channel, args) => of(channel).forEach((listener) => listener({}, ...args)),
    });
    const module = { exports: {} };
    const require = (name) => {
      if (name !== "electron") throw new Error("A sandboxed preload script cannot load " + name);
      return electron;
    };
    ((require, module, exports) => {
${preload}
    })(require, module, module.exports);
  }`;
}
