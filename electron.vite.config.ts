import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "electron-vite";
import type { Plugin } from "vite";
import { findFsrsBinding } from "./electron/fsrs-binding.ts";
import page from "./vite.config.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The article reader opens its weights as a file of its own: nothing is read or unpacked before an article is. */
const weightsFile: Plugin = {
  name: "dateline-reading-weights",
  generateBundle() {
    const source = readFileSync(here("./questions/reading/model/weights.bin"));
    this.emitFile({ type: "asset", fileName: "reading-weights.bin", source });
  },
};

/** The native program that learns weights of FSRS, of this system; left out where there is none. */
const fsrsBinding: Plugin = {
  name: "dateline-fsrs-binding",
  generateBundle() {
    const file = findFsrsBinding(here("."));
    if (file !== null) {
      this.emitFile({ type: "asset", fileName: "fsrs-binding.node", source: readFileSync(file) });
    }
  },
};

export default defineConfig({
  main: {
    plugins: [weightsFile, fsrsBinding],
    build: {
      outDir: "dist/main",
      target: "node24",
      externalizeDeps: false, // the packaged app holds no node_modules
      lib: {
        entry: {
          index: here("./electron/main/index.ts"),
          "pack-reader": here("./electron/main/children/pack-reader/child.ts"),
          "article-reader": here("./electron/main/children/article-reader/child.ts"),
          "weight-learner": here("./electron/main/children/weight-learner/child.ts"),
        },
        formats: ["es"],
      },
    },
  },
  preload: {
    build: {
      outDir: "dist/preload",
      target: "node24",
      externalizeDeps: false,
      // Electron: a sandboxed preload script cannot be an ES module.
      lib: { entry: here("./electron/preload/index.ts"), formats: ["cjs"] },
    },
  },
  renderer: page,
});
