import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Pack } from "../../questions/pack/pack.ts";
import { aPack, sourceOf } from "../support/a-pack.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-check-"));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const check = (...words: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, ["cli/main.ts", "check", ...words], (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
const GOOD = aPack({ questions: aPack().questions.filter(({ kind }) => kind !== "label") });
const withStem = (stem: string): Pack => ({
  ...GOOD,
  questions: GOOD.questions.map((question, index) => (index === 0 ? { ...question, stem } : question)),
});

it("passes a pack without findings in one line", async () => {
  const path = file("good.json", sourceOf(GOOD));
  expect(await check(path)).toEqual({
    code: 0,
    out: `${path}: The new bridge\n\n4 questions, nothing to mend\n`,
    err: "",
  });
});

it("prints an error with line, path, stem and how to mend it", async () => {
  const path = file("leaks.json", sourceOf(withStem("Who is Ada Moss, who opened a bridge in 2025?")));
  const { code, out } = await check(path);
  expect(code).toBe(1);
  expect(out).toContain(`error (answer-in-stem) at line 101, questions[0].stem
  Who is Ada Moss, who opened a bridge in 2025?
  holds the answer "Ada Moss"; describe what is asked for without naming it`);
  expect(out.trim().split("\n").at(-1)).toBe("4 questions, 2 errors, 0 warnings");
});

it("prints warnings and still ends with 0", async () => {
  const { code, out } = await check(file("short.json", sourceOf(withStem("Who opens bridges?"))));
  expect(code).toBe(0);
  expect(out).toContain("warning (stem-length)");
});

it("names every breach of the format, each with its line and what it is about", async () => {
  const broken = sourceOf(withStem("Who opened the bridge in April 2025?"))
    .replace('"fact": "opened"', '"fact": "closed"')
    .replace('"text": "Mayor Ada Moss opened', '"text": "Major Ada Moss opened');
  const { code, out } = await check(file("broken.json", broken), "--json");
  expect(code).toBe(1);
  const { ok, errors, findings } = JSON.parse(out);
  expect([ok, errors]).toEqual([false, 2]);
  expect(findings).toMatchObject([
    { rule: "format", path: "article.units[2]", about: null },
    {
      rule: "format",
      severity: "error",
      path: "questions[0].fact",
      about: "Who opened the bridge in April 2025?",
      message: 'names "closed", which no fact has as its id',
    },
  ]);
  expect(broken.split("\n")[findings[1].line - 1]).toContain('"closed"');
});

it("says what is wrong with a file that is no JSON", async () => {
  const { code, out } = await check(file("comma.json", '{\n  "format": ,\n}'));
  expect([code, out.includes("value expected at line 2")]).toEqual([1, true]);
});

it.each([
  [[], 2, "No pack was given"],
  [["a.json", "b.json"], 2, "Only one pack"],
  [["a.json", "--jsn"], 2, "--jsn"],
  [[join(folder, "none.json")], 1, "no such file"],
])("refuses %j with one sentence", async (words, code, sentence) => {
  const { code: got, out, err } = await check(...words);
  expect([got, out]).toEqual([code, ""]);
  expect(err).toContain(sentence);
});
