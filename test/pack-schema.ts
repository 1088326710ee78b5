/**
 * `node test/pack-schema.ts` fails when `docs/pack.schema.json` is not what the code says; with `--write` it
 * writes the file anew.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { packJsonSchema } from "../questions/pack/json-schema.ts";

const file = new URL("../docs/pack.schema.json", import.meta.url);
const current = `${JSON.stringify(packJsonSchema(), null, 2)}\n`;

if (process.argv.includes("--write")) writeFileSync(file, current);
else if (readFileSync(file, "utf8") !== current) {
  console.error("docs/pack.schema.json is not what the schemas say. Write it anew: npm run schema");
  process.exitCode = 1;
}
