import { defineConfig } from "@playwright/test";
import { CHROMIUM } from "./test/support/chromium.ts";

/** The same specs over two hosts here, and over a third by playwright.electron.config.ts. */
export default defineConfig({
  testDir: "test/e2e",
  outputDir: ".cache/e2e",
  reporter: [["list"], ["json", { outputFile: ".cache/e2e-report.json" }]],
  workers: 2,
  forbidOnly: true,
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // A second try tells a real fault from a machine that stalled; `npm test` names every test that needed one.
  retries: 1,
  projects: ["main-process", "in-page"].map((name) => ({
    name,
    use: {
      viewport: { width: 1280, height: 800 },
      // What is looked at or dragged has come to rest: a colour half way through its change fails axe.
      contextOptions: { reducedMotion: "reduce" },
      launchOptions: CHROMIUM,
    },
  })),
});
