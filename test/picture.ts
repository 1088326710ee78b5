/**
 * `npm run picture`: draws which folder imports which into ARCHITECTURE.md, between its two markers. Without `--write`
 * it only says whether the picture there is current.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const FILE = "ARCHITECTURE.md";
const START = "<!-- picture:start -->";
const END = "<!-- picture:end -->";
/** From the ground up, as the house rule names them. */
const ZONES = ["base", "questions", "study", "contract", "electron", "renderer", "cli"];

interface Module {
  readonly source: string;
  readonly dependencies: readonly { readonly resolved: string }[];
}

/** A file's box: its zone, or the folder right under the zone. */
function boxOf(file: string): string | null {
  const [zone = "", folder, rest] = file.split("/");
  if (!ZONES.includes(zone)) return null;
  return rest === undefined || folder === undefined ? zone : `${zone}/${folder}`;
}

function readModules(): readonly Module[] {
  const zones = ZONES.filter((zone) => existsSync(zone));
  const words = [...zones, "--config", ".dependency-cruiser.mjs", "--output-type", "json"];
  const options = { encoding: "utf8", maxBuffer: 100_000_000 } as const;
  const { modules } = JSON.parse(execFileSync("node_modules/.bin/depcruise", words, options)) as {
    modules: Module[];
  };
  return modules;
}

/** Arrows from box to box. An arrow that a longer way says too is left out, or nobody could read the rest. */
function arrowsOf(modules: readonly Module[]): Map<string, ReadonlySet<string>> {
  const arrows = new Map<string, Set<string>>();
  for (const { source, dependencies } of modules) {
    const from = boxOf(source);
    if (from === null) continue;
    const to = arrows.get(from) ?? new Set<string>();
    arrows.set(from, to);
    for (const { resolved } of dependencies) {
      const box = boxOf(resolved);
      if (box !== null && box !== from) to.add(box);
    }
  }
  const reaches = (from: string, to: string, seen: Set<string>): boolean => {
    for (const next of arrows.get(from) ?? []) {
      if (next === to) return true;
      if (!seen.has(next) && reaches(next, to, seen.add(next))) return true;
    }
    return false;
  };
  const isSaidElsewhere = (from: string, to: string): boolean =>
    [...(arrows.get(from) ?? [])].some(
      (by) => by !== to && !reaches(by, from, new Set()) && reaches(by, to, new Set([from])),
    );
  return new Map(
    [...arrows]
      .sort(([a], [b]) => a.localeCompare(b, "en"))
      .map(([from, to]) => [
        from,
        new Set(
          [...to].filter((box) => !isSaidElsewhere(from, box)).sort((a, b) => a.localeCompare(b, "en")),
        ),
      ]),
  );
}

function draw(modules: readonly Module[]): string {
  const arrows = arrowsOf(modules);
  const id = (box: string): string => box.replaceAll(/[^a-z]/g, "_");
  const lines = ["```mermaid", "flowchart RL"];
  for (const zone of ZONES) {
    const boxes = [...arrows.keys()].filter((box) => box === zone || box.startsWith(`${zone}/`));
    if (boxes.length === 0) continue;
    lines.push(`  subgraph zone_${zone} [${zone}]`);
    for (const box of boxes)
      lines.push(`    ${id(box)}["${box === zone ? `${zone}/` : box.slice(zone.length + 1)}"]`);
    lines.push("  end");
  }
  for (const [from, to] of arrows) for (const box of to) lines.push(`  ${id(from)} --> ${id(box)}`);
  return [...lines, "```"].join("\n");
}

const page = readFileSync(FILE, "utf8");
const [before, after] = [page.indexOf(START) + START.length, page.indexOf(END)];
if (!page.includes(START) || after < before) throw new Error(`${FILE} needs the lines ${START} and ${END}.`);
const drawn = `${page.slice(0, before)}\n${draw(readModules())}\n${page.slice(after)}`;
if (process.argv.includes("--write")) writeFileSync(FILE, drawn);
else if (drawn !== page) {
  console.error(`The picture in ${FILE} is out of date: npm run picture`);
  process.exitCode = 1;
}
