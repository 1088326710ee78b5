import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vite";
import app from "../../vite.config.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The gallery's page; its build goes to `.cache/gallery`, never into the app. */
export default mergeConfig(
  app,
  defineConfig({
    root: here("."),
    build: { outDir: here("../../.cache/gallery"), rollupOptions: { input: here("./index.html") } },
  }),
);
