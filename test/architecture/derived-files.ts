/** What stands in other files because `architecture.ts` says so. */
import { readFileSync } from "node:fs";
import { ZONES, type Zone } from "../../architecture.ts";
import { drawFloors, drawZones } from "./draw.ts";
import { chainOfZones } from "./house-rules.ts";
import type { Module } from "./read-imports.ts";

export interface DerivedFile {
  readonly file: string;
  /** The whole file as it has to be. */
  readonly text: string;
}

const zonesIn = (environment: Zone["environment"]): string[] =>
  ZONES.filter((zone) => zone.environment === environment).map(({ name }) => name);

/** Text between the markers `<!-- name:start -->` and `<!-- name:end -->`. @throws Error where they are missing */
function between(page: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`ARCHITECTURE.md needs the lines ${start} and ${end}.`);
  return `${page.slice(0, from + start.length)}\n${text}\n${page.slice(to)}`;
}

function architecturePage(modules: readonly Module[]): string {
  const packages = (zone: Zone): string =>
    [...(zone.environment === "node" ? ["Node"] : []), ...zone.packages].join(", ");
  const rows = ZONES.map(
    (zone) => `| \`${zone.name}/\` | ${zone.about} | ${zone.sees.join(", ")} | ${packages(zone)} |`,
  );
  const parts = {
    rule: `> **An import may only point to the left.**\n> \`${chainOfZones()}\``,
    zones: [
      "| zone | is about | may import | and these packages |",
      "| --- | --- | --- | --- |",
      ...rows,
    ].join("\n"),
    picture: drawZones(modules),
    floors: drawFloors(modules),
  };
  return Object.entries(parts).reduce(
    (page, [name, text]) => between(page, name, text),
    readFileSync("ARCHITECTURE.md", "utf8"),
  );
}

/** A settings file in JSON with one list in it exchanged, unless that says the same; the rest stays as it is written. */
function withList(file: string, key: string, list: readonly string[]): DerivedFile {
  const text = readFileSync(file, "utf8");
  const known = (JSON.parse(text) as Readonly<Record<string, unknown>>)[key];
  if (JSON.stringify(known) === JSON.stringify(list)) return { file, text };
  const written = `"${key}": ${JSON.stringify(list)}`;
  return { file, text: text.replace(new RegExp(`"${key}": \\[[^\\]]*\\]`), () => written) };
}

export function derivedFiles(modules: readonly Module[]): DerivedFile[] {
  const all = ZONES.map(({ name }) => name);
  const page = zonesIn("page").flatMap((zone) => [`${zone}/**/*.ts`, `${zone}/**/*.svelte`]);
  return [
    { file: "ARCHITECTURE.md", text: architecturePage(modules) },
    withList("tsconfig.json", "include", ["test", ...all, "*.config.ts", "architecture.ts"]),
    withList("tsconfig.pure.json", "include", zonesIn("pure")),
    withList("tsconfig.node.json", "include", [...zonesIn("node"), "*.config.ts", "architecture.ts"]),
    withList("tsconfig.renderer.json", "include", page),
    withList("knip.json", "project", ["architecture.ts", `{${[...all, "test"].join(",")}}/**/*.{ts,svelte}`]),
  ];
}
