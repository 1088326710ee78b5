import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { bundledPacks } from "../../../questions/packs/index.ts";
import { aPack } from "../../support/a-pack.ts";

const published: unknown = JSON.parse(
  readFileSync(new URL("../../../docs/pack.schema.json", import.meta.url), "utf8"),
);
const schema = z.fromJSONSchema(published as Parameters<typeof z.fromJSONSchema>[0]);
const accepts = (value: unknown): boolean => schema.safeParse(value).success;

test("the published schema accepts every bundled pack", () => {
  for (const pack of bundledPacks()) expect(accepts(pack)).toBe(true);
});

test("an author's own fields are allowed everywhere, unknown ones nowhere", () => {
  const [question, ...others] = aPack().questions;
  expect(
    accepts({ ...aPack(), "x-notes": 1, questions: [{ ...question, "x-lesson": "3b" }, ...others] }),
  ).toBe(true);
  expect(accepts({ ...aPack(), notes: 1 })).toBe(false);
  expect(accepts({ ...aPack(), questions: [{ ...question, lesson: "3b" }, ...others] })).toBe(false);
});

test("fields that share a schema keep their own words", () => {
  const text = JSON.stringify(published);
  expect(text).toContain("Id of the fact that is asked for.");
  expect(text).toContain("hand-written");
});
