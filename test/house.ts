/**
 * The architecture as a check: no import that `architecture.ts` forbids, and everything that derives from that list is
 * current (rule lines and pictures of ARCHITECTURE.md, tsconfigs, knip). `npm run picture` writes it anew.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { derivedFiles } from "./architecture/derived-files.ts";
import { forbids } from "./architecture/house-rules.ts";
import { readImports } from "./architecture/read-imports.ts";

const { modules, broken } = readImports();
const inComponents = modules
  .filter(({ source }) => source.endsWith(".svelte"))
  .flatMap(({ source, imports }) =>
    imports.flatMap((to) => {
      const why = to.startsWith("node_modules") ? null : forbids(source, to);
      return why === null ? [] : [`${source} -> ${to} (${why})`];
    }),
  );
const stale = derivedFiles(modules).filter(({ file, text }) => readFileSync(file, "utf8") !== text);

const faults = [...new Set([...broken, ...inComponents])];
if (process.argv.includes("--write")) for (const { file, text } of stale) writeFileSync(file, text);
else faults.push(...stale.map(({ file }) => `${file} is not what architecture.ts says: npm run picture`));

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
