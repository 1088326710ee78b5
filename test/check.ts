/** `npm run check`: everything that can be said of the code without running it. Each line counts as one test. */
import { pathToFileURL } from "node:url";
import { type Command, runAll } from "./suite.ts";

/** What the compiler knows of a program is kept between runs: it looks only at what has changed, and at all that leans on it. */
const kept = (project: string): string =>
  `tsc -p ${project}.json --incremental --tsBuildInfoFile .cache/${project}.tsbuildinfo`;

export const CHECKS: readonly Command[] = [
  { name: "lint", line: 'eslint . --ignore-pattern "test/**" --max-warnings 0' }, // the longest comes first, beside all others
  {
    name: "types: svelte",
    line: "svelte-check --tsconfig ./tsconfig.renderer.json --fail-on-warnings --output human",
  },
  { name: "types: pure zones", line: kept("tsconfig.pure") },
  { name: "types: node zones", line: kept("tsconfig.node") },
  { name: "types: tests", line: kept("tsconfig") },
  { name: "architecture", line: "node test/house.ts" },
  { name: "format", line: "biome ci ." },
  { name: "dead code", line: "knip" },
  { name: "packs", line: "node test/check-packs.ts" },
  { name: "pack schema", line: "node test/pack-schema.ts" },
];

/** What takes too long to be run before every commit; `npm test` runs it too. */
export const SLOW_CHECKS: readonly Command[] = [
  { name: "lint: tests", line: "eslint test --max-warnings 0" },
  {
    name: "lint: components, with types",
    line: 'eslint --config eslint.components.config.js "{renderer,test}/**/*.svelte" --max-warnings 0',
  },
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const finished = await runAll(CHECKS, 2);
  process.exitCode = finished.every((check) => check.ok) ? 0 : 1;
}
