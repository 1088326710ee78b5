/** Every file of the house with the files that it imports, as dependency-cruiser and a look into components see them. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ZONES } from "../../architecture.ts";

export interface Module {
  readonly source: string;
  readonly imports: readonly string[];
}

/** What dependency-cruiser reports: `rule` names the broken one. */
interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
  readonly comment?: string;
}

interface Cruise {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { readonly resolved: string }[];
  }[];
  readonly summary: { readonly violations: readonly Violation[] };
}

/** One run over all zones and the tests. @throws what `depcruise` says when it cannot run */
export function readImports(): { readonly modules: readonly Module[]; readonly broken: readonly string[] } {
  const folders = [...ZONES.map(({ name }) => name).filter((zone) => existsSync(zone)), "test"];
  const words = [
    ...folders,
    "architecture.ts",
    "--config",
    ".dependency-cruiser.mjs",
    "--output-type",
    "json",
  ];
  const { modules, summary } = JSON.parse(outputOf(words)) as Cruise;
  return {
    modules: modules.map(({ source, dependencies }) => ({
      source,
      imports: [...new Set([...dependencies.map(({ resolved }) => resolved), ...typesIn(source)])],
    })),
    broken: summary.violations.map(({ from, to, rule }) => `${from} -> ${to} (${rule.name})`),
  };
}

/** Its exit code says how many rules are broken; what it prints counts all the same. */
function outputOf(words: readonly string[]): string {
  try {
    return execFileSync("node_modules/.bin/depcruise", words, { encoding: "utf8", maxBuffer: 200_000_000 });
  } catch (error) {
    const { stdout } = error as { readonly stdout?: string };
    if (stdout?.startsWith("{") === true) return stdout;
    throw error;
  }
}

/** dependency-cruiser does not see `import type` inside a component, since compiling drops it. */
function typesIn(source: string): string[] {
  if (!source.endsWith(".svelte") || source.includes("node_modules")) return [];
  const names = readFileSync(source, "utf8").matchAll(/^\s*import type [^"';]*?from\s+["'](\.[^"']+)["']/gm);
  return [...names].map(([, name = ""]) => join(dirname(source), name).replaceAll("\\", "/"));
}
