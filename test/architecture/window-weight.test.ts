/** What the window loads before its first screen. Schemas and the reading model belong to the other side of the border, and weigh more than all of it. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const ENTRY = "renderer/main.ts";
/** `import type` is gone in the built code; a dynamic import loads later; what is left is loaded at once. */
const LOADED = /^\s*(?:import|export)\s+(?!type\b)(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']/gm;

/** Every module that is loaded with the entry, each with the modules on the way to it. */
function loadedFrom(entry: string): Map<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>([[entry, [entry]]]);
  for (const [file, way] of ways) {
    if (!existsSync(file)) continue; // a package
    for (const [, name = ""] of readFileSync(file, "utf8").matchAll(LOADED)) {
      const target = name.startsWith(".") ? join(dirname(file), name) : name;
      if (!ways.has(target)) ways.set(target, [...way, target]);
    }
  }
  return ways;
}

test("the window's first screen brings neither schemas nor the reading model nor plots with it", () => {
  const ways = loadedFrom(ENTRY);
  expect(ways.has("renderer/screens/drill/DrillScreen.svelte")).toBe(true);
  const model = [...ways.keys()].filter((file) => file.startsWith("questions/reading/model/"));
  expect(model).toEqual([]);
  expect(ways.get("zod")?.join(" -> ")).toBeUndefined();
  for (const plotting of ["d3-scale", "d3-shape", "renderer/screens/progress/Insight.svelte"]) {
    expect(ways.get(plotting)?.join(" -> ")).toBeUndefined();
  }
});
