/**
 * `node test/check-packs.ts [FILE.json ...]` reads and lints pack sources, those that ship or those that are named.
 * It fails when one breaks the format or has a lint error; a pack that ships may not have a warning either.
 */
import { readFileSync } from "node:fs";
import { lintPack } from "../questions/lint/index.ts";
import { parsePack } from "../questions/pack/parse-pack.ts";
import { bundledPacks } from "../questions/packs/index.ts";

const files = process.argv.slice(2);
const isBundled = files.length === 0;
const sources = isBundled
  ? bundledPacks().map((pack) => JSON.stringify(pack))
  : files.map((file) => readFileSync(file, "utf8"));

for (const [index, text] of sources.entries()) {
  const name = files[index] ?? `bundled pack ${index + 1}`;
  const parsed = parsePack(text);
  if (!parsed.ok) {
    process.exitCode = 1;
    for (const { path, message } of parsed.issues) console.error(`${name}: ${path}: ${message}`);
    continue;
  }
  const findings = lintPack(parsed.pack);
  if (findings.some(({ severity }) => isBundled || severity === "error")) process.exitCode = 1;
  for (const { severity, path, message, rule } of findings) {
    console.error(`${name}: ${severity}: ${path}: ${message} (${rule})`);
  }
  console.log(`${parsed.pack.title}: ${parsed.pack.questions.length} questions, ${findings.length} findings`);
}
