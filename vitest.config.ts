import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          environment: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/renderer/**", "test/e2e/**"],
          testTimeout: 20_000,
        },
      },
      {
        plugins: [svelte(), svelteTesting()],
        test: {
          name: "dom",
          environment: "happy-dom",
          include: ["test/renderer/**/*.test.ts"],
          setupFiles: ["test/support/dom-setup.ts"],
        },
      },
    ],
  },
});
