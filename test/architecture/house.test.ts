/** The list of zones and floors holds in the folders themselves, and an arrow back up is told wherever it stands. */
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FLOORS, ZONES } from "../../architecture.ts";
import { forbids } from "./house-rules.ts";

/** Folders right below another one that hold code, themselves or deeper down. */
const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && (folder === "." || holdsCode(`${folder}/${entry.name}`)) ? [entry.name] : [],
  );

const holdsCode = (folder: string): boolean =>
  readdirSync(folder, { recursive: true }).some((name) => /\.(?:ts|svelte|css)$/.test(String(name)));

/** Folders at the root that hold no code of the house. */
const NO_ZONES = ["build", "dist", "docs", "node_modules", "release", "test"];

test("every folder at the root is a zone", () => {
  const folders = foldersIn(".").filter((name) => !name.startsWith(".") && !NO_ZONES.includes(name));
  expect(folders.sort()).toEqual(ZONES.map(({ name }) => name).sort());
});

describe.each(Object.entries(FLOORS))("in %s/", (folder, floors) => {
  test("every folder is one of its floors", () => {
    expect(foldersIn(folder).sort()).toEqual([...floors].sort());
  });

  test("a floor imports what lies below it, and an arrow back up or into the roof is forbidden", () => {
    for (const [place, floor] of floors.entries()) {
      for (const [other, name] of floors.entries()) {
        const told = forbids(`${folder}/${floor}/one.ts`, `${folder}/${name}/another.ts`);
        expect([floor, name, told !== null]).toEqual([floor, name, other > place]);
      }
      expect(forbids(`${folder}/${floor}/one.ts`, `${folder}/roof.ts`)).toContain("may import");
    }
  });
});

test.each([
  ["study/session/begin.ts", "questions/compose/compose-pack.ts"],
  ["renderer/screens/drill/Ask.svelte", "electron/main/index.ts"],
  ["contract/serve.ts", "renderer/main.ts"],
  ["base/clock.ts", "questions/article/span.ts"],
  ["questions/kinds/index.ts", "node_modules/svelte/src/index.js"],
  ["study/state/state.ts", "node:fs"],
])("%s may not import %s", (from, to) => {
  expect(forbids(from, to)).toContain("may import");
});

test.each([
  ["study/session/begin.ts", "questions/reading/read.ts"],
  ["cli/build-command.ts", "questions/compose/compose-pack.ts"],
  ["electron/main/index.ts", "node:fs"],
  ["test/house.ts", "questions/compose/compose-pack.ts"],
])("%s may import %s", (from, to) => {
  expect(forbids(from, to)).toBeNull();
});
