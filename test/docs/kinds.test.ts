import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { KIND_NAMES, questionSchema } from "../../questions/kinds/index.ts";
import { parsePack } from "../../questions/pack/parse-pack.ts";
import { bundledPacks } from "../../questions/packs/index.ts";
import { aHarbour } from "../support/a-harbour.ts";
import { sourceOf } from "../support/a-pack.ts";
import { aVoyage } from "../support/a-voyage.ts";

const folder = new URL("../../docs/kinds/", import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));
const wordsOf = (page: string): string => readFileSync(new URL(page, folder), "utf8");
const exampleIn = (page: string): unknown =>
  JSON.parse(/```json\n([\s\S]*?)```/.exec(wordsOf(page))?.[1] ?? "null");

describe.each(pages)("docs/kinds/%s", (page) => {
  test("shows a question of its kind that fits the schema", () => {
    expect(questionSchema.parse(exampleIn(page)).kind).toBe(page.replace(".md", ""));
  });
});

test("every kind has its page", () => {
  expect(pages.map((page) => page.replace(".md", "")).toSorted()).toEqual(KIND_NAMES.toSorted());
});

const packs = [aHarbour(), aVoyage(), ...bundledPacks()];

test.each(KIND_NAMES)("the %s question of the docs is a good one", (kind) => {
  const question = questionSchema.parse(exampleIn(`${kind}.md`));
  const pack = packs.find(({ facts }) => facts.some(({ id }) => id === question.fact));
  const parsed = parsePack(sourceOf({ ...pack, questions: [question] }));
  expect(parsed.ok ? [] : parsed.issues).toEqual([]);
});
