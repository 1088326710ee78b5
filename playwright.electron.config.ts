import { existsSync } from "node:fs";
import config from "./playwright.config.ts";
import { CHROMIUM } from "./test/support/chromium.ts";

const isWorker = process.env["TEST_WORKER_INDEX"] !== undefined;
if (!isWorker && !existsSync("node_modules/electron/path.txt")) {
  console.error(
    "SKIPPED: there is no Electron binary here (npx install-electron). Nothing below was tested in Electron.",
  );
}

/**
 * `npm run test:electron`: the same specs in a real Electron, one window at a time. Each test still opens an empty
 * page of Chromium before it can say that there is no Electron binary.
 */
export default {
  ...config,
  workers: 1,
  projects: [{ name: "electron", use: { launchOptions: CHROMIUM } }],
};
