import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { CHROMIUM } from "./test/support/chromium.ts";

/** Milliseconds after which a test counts as hung. Far above what any takes, so that a busy machine fails none. */
const HANGS = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          environment: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/renderer/**", "test/browser/**", "test/e2e/**"],
          testTimeout: HANGS,
        },
      },
      {
        plugins: [svelte(), svelteTesting()],
        test: {
          name: "dom",
          environment: "happy-dom",
          include: ["test/renderer/**/*.test.ts"],
          setupFiles: ["test/support/dom-setup.ts"],
          testTimeout: HANGS,
        },
      },
      {
        test: {
          // What only a real browser has, such as IndexedDB.
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          testTimeout: HANGS,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: CHROMIUM }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
