import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The page, for `npm run dev` in a plain browser and, through electron.vite.config.ts, for the app. */
export default defineConfig({
  root: here("./renderer"),
  plugins: [svelte({ configFile: here("./svelte.config.js") })],
  build: {
    outDir: here("./dist/renderer"),
    emptyOutDir: true,
    target: "chrome152",
    minify: true,
    assetsInlineLimit: 0, // no data: addresses, which the content policy forbids
    chunkSizeWarningLimit: 5_000, // kB; the reading model's weights are one file, loaded when an article is read
    modulePreload: { polyfill: false }, // the polyfill needs connect-src
    rollupOptions: { input: here("./renderer/index.html") },
  },
});
