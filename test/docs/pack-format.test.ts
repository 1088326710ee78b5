import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { KIND_NAMES } from "../../questions/kinds/index.ts";
import { SKILLS } from "../../questions/kinds/kind/question.ts";
import { LINT_RULES } from "../../questions/lint/index.ts";
import { LABELS } from "../../questions/article/fact.ts";
import { parsePack } from "../../questions/pack/parse-pack.ts";

const words = readFileSync(new URL("../../docs/pack-format.md", import.meta.url), "utf8");
const examples = [...words.matchAll(/```json\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");

test("the complete example in the words on the pack format is a good pack", () => {
  const whole = examples.find((text) => text.includes('"format"')) ?? "";
  const parsed = parsePack(whole);
  expect(parsed.ok ? [] : parsed.issues).toEqual([]);
});

test("the words on the pack format name every kind, skill, label and lint rule", () => {
  const missing = [...KIND_NAMES, ...SKILLS, ...LABELS, ...LINT_RULES.map(({ name }) => name)].filter(
    (name) => !words.includes(`\`${name}\``),
  );
  expect(missing).toEqual([]);
});
