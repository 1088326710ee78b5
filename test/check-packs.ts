/**
 * `node test/check-packs.ts [FILE.json ...]` reads pack sources, those that ship or those that are named, and
 * fails when one breaks the format.
 */
import { readFileSync } from "node:fs";
import { parsePack } from "../questions/pack/parse-pack.ts";
import { bundledSources } from "../questions/packs/index.ts";

const files = process.argv.slice(2);
const sources = files.length > 0 ? files.map((file) => readFileSync(file, "utf8")) : bundledSources();

for (const [index, text] of sources.entries()) {
  const name = files[index] ?? `bundled pack ${index + 1}`;
  const parsed = parsePack(text);
  if (parsed.ok) {
    console.log(`${parsed.pack.title}: ${parsed.pack.questions.length} questions`);
  } else {
    process.exitCode = 1;
    for (const { path, message } of parsed.issues) console.error(`${name}: ${path}: ${message}`);
  }
}
