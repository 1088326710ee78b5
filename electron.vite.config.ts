import { fileURLToPath } from "node:url";
import { defineConfig } from "electron-vite";
import page from "./vite.config.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  main: {
    build: {
      outDir: "dist/main",
      target: "node24",
      externalizeDeps: false, // the packaged app holds no node_modules
      lib: {
        entry: {
          index: here("./electron/main/index.ts"),
          "pack-reader": here("./electron/main/pack-reader/child.ts"),
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
