/** `npm run check`: everything that can be said of the code without running it. Each line counts as one test. */
import { pathToFileURL } from "node:url";
import { type Command, runAll } from "./suite.ts";

export const CHECKS: readonly Command[] = [
  {
    name: "types: svelte",
    line: "svelte-check --tsconfig ./tsconfig.renderer.json --fail-on-warnings --output human",
  },
  { name: "lint", line: "eslint . --max-warnings 0" },
  { name: "types: pure zones", line: "tsc -p tsconfig.pure.json" },
  { name: "types: node zones", line: "tsc -p tsconfig.node.json" },
  { name: "types: tests", line: "tsc -p tsconfig.json" },
  { name: "architecture", line: "node test/house.ts" },
  { name: "format", line: "biome ci ." },
  { name: "dead code", line: "knip" },
  { name: "packs", line: "node test/check-packs.ts" },
  { name: "pack schema", line: "node test/pack-schema.ts" },
];

/** What takes too long to be run before every commit; `npm test` runs it too. */
export const SLOW_CHECKS: readonly Command[] = [
  {
    name: "lint: components, with types",
    line: 'eslint --config eslint.components.config.js "{renderer,test}/**/*.svelte" --max-warnings 0',
  },
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const finished = await runAll(CHECKS, 2);
  process.exitCode = finished.every((check) => check.ok) ? 0 : 1;
}
