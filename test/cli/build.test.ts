import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parsePack } from "../../questions/pack/parse-pack.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-build-"));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const run = (...words: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, ["cli/main.ts", "build", ...words], (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
const TEXT = "Bridge opens in Oslo\n\nAnna Berg, the minister of transport, opened the bridge on Friday.\n";
const ARTICLE = file("bridge.txt", TEXT);

it("prints one pack as JSON and its progress elsewhere", async () => {
  const { code, out, err } = await run(ARTICLE, "--date", "2023-10-18", "--publisher", "The Post", "--json");
  expect(code).toBe(0);
  expect(parsePack(out)).toMatchObject({ ok: true, pack: { article: { publisher: "The Post" } } });
  expect(err).toContain("chosen");
});

it("prints questions for people, with answer, proof and rule", async () => {
  const { code, out } = await run(ARTICLE, "--date", "2023-10-18", "--questions", "all");
  expect(code).toBe(0);
  expect(out).toContain("Bridge opens in Oslo\npublished 2023-10-18");
  expect(out).toMatch(/Answer: minister of transport\n {3}Proof: Anna Berg, .*\n {3}Rule: /);
});

it.each([
  ["an empty article", " \n", "dateline: The article is empty.\n"],
  [
    "a text that no pack can hold",
    "a".repeat(200_001),
    "dateline: A pack cannot hold this article: text must be at most 200000 characters long.\n",
  ],
  ["a text that tells nothing", "Hello there.", /^dateline: No question could be made from this article/m],
])("refuses %s in one sentence", async (name, text, sentence) => {
  const { code, out, err } = await run(file(`${name}.txt`, text), "--date", "2023-10-18", "--json");
  expect([code, out]).toEqual([1, ""]);
  if (typeof sentence === "string") expect(err).toBe(sentence);
  else expect(err).toMatch(sentence);
});

it("makes no more questions than are wanted", async () => {
  const { out } = await run(ARTICLE, "--date", "2023-10-18", "--questions", "1", "--json");
  expect(JSON.parse(out)).toMatchObject({ questions: [{}] });
  expect((JSON.parse(out) as { questions: unknown[] }).questions).toHaveLength(1);
});

it("answers a batch line by line, in order, past a bad line", async () => {
  const rows = [
    { id: "a", text: TEXT, published: "2023-10-18" },
    { id: "b", text: TEXT, published: "soon" },
  ].map((row) => JSON.stringify(row));
  const { code, out } = await run("--batch", file("batch.jsonl", rows.join("\n")), "--json");
  expect(code).toBe(0);
  const [first, second] = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as object);
  expect(first).toMatchObject({ id: "a", format: "dateline-pack/1" });
  expect(second).toMatchObject({ id: "b", error: { code: "invalid-input" } });
});

it.each([
  [["--date", "2023-10-18"], 2, "No article was given."],
  [[ARTICLE], 2, "The publication day is missing"],
  [[ARTICLE, "--date", "2023-10-18", "--questions", "some"], 2, "--questions takes a number"],
  [["--batch", ARTICLE], 2, "add --json"],
  [[ARTICLE, "--date", "2023-02-30"], 1, "must be a calendar day"],
  [["/nowhere/else.txt", "--date", "2023-10-18"], 1, "there is no such file"],
])("refuses %j", async (words, wanted, said) => {
  const { code, out, err } = await run(...words);
  expect({ code, out }).toEqual({ code: wanted, out: "" });
  expect(err).toContain(said);
});
