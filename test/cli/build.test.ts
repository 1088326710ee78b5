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
const runIn = (
  env: Readonly<Record<string, string>>,
  ...words: string[]
): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    const options = { env: { ...process.env, ...env } };
    execFile(process.execPath, ["cli/main.ts", "build", ...words], options, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
const run = (...words: string[]) => runIn({}, ...words);
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

it("says what became of the sentences that hold some words", async () => {
  const { code, out } = await run(ARTICLE, "--date", "2023-10-18", "--why", "minister of  TRANSPORT");
  expect(code).toBe(0);
  expect(out).toMatch(
    /^“Anna Berg, the minister of transport, opened the bridge on Friday\.”\n {2}drafted:\n/,
  );
  expect(out).toMatch(/When did Anna Berg open the bridge\? October 13, 2023 {2}\[time of an event\]/);
  expect(out).toMatch(/\n {2}refused:\n(?: {4}.+\n {6}by: .+\n(?: {6}as in: .+\n)?)+/);
  expect(out).toMatch(/rule: time of an event; prior 0\.\d\d, by hand \d\.\d\d, quality 0\.\d\d; place \d/);
  expect(out).toMatch(/\n {6}(?:chosen|not chosen: .+)\n/);
});

it("says it as JSON too, and of an article that gives no question", async () => {
  const nothing = file("nothing.txt", "Hello there. Nobody came.");
  const { code, out } = await run(nothing, "--date", "2023-10-18", "--why", "nobody", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject([{ text: "Nobody came.", drafted: [], survivors: [] }]);
});

it.each([
  ["words that no sentence holds", ["--why", "harbor"], 0, 'No sentence of the article holds "harbor".\n'],
  ["no words", ["--why", " "], 2, /--why takes some words of the article/],
])("answers --why with %s in one sentence", async (_, words, expected, sentence) => {
  const { code, out, err } = await run(ARTICLE, "--date", "2023-10-18", ...words);
  expect(code).toBe(expected);
  if (typeof sentence === "string") expect(out).toBe(sentence);
  else expect(err).toMatch(sentence);
});

it.each([
  ["an empty article", " \n", "dateline: The article is empty.\n"],
  [
    "a text that no pack can hold",
    "a".repeat(200_001),
    "dateline: A pack cannot hold this article: text must be at most 200000 characters long.\n",
  ],
  ["a text that tells nothing", "Hello there.", /^dateline: No question could be made from this article/m],
  [
    "a text in another language",
    "Am Montag regnete es in Hamburg, und der Hafen blieb den ganzen Tag geschlossen. Die Stadt bat alle Fahrer, ihre Lastwagen vor den Toren stehen zu lassen, bis der Sturm vorbei war.",
    "dateline: The article does not seem to be in English, the only language that is read.\n",
  ],
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

it("makes the same pack in another language of the system and another time zone", async () => {
  const article = join(import.meta.dirname, "../fixtures/lavrov-pyongyang.txt");
  const words = [article, "--date", "2023-10-18", "--questions", "all", "--json"];
  const [here, there, elsewhere] = await Promise.all([
    runIn({ LC_ALL: "C", LANG: "C", TZ: "UTC" }, ...words),
    runIn({ LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", TZ: "Asia/Tokyo" }, ...words),
    runIn({ LC_ALL: "de_DE.UTF-8", LANG: "de_DE.UTF-8", TZ: "America/Los_Angeles" }, ...words),
  ]);
  expect(here.code).toBe(0);
  expect(there.out === here.out && elsewhere.out === here.out).toBe(true);
});

it("says where the article has fewer questions than are wanted", async () => {
  const { err } = await run(ARTICLE, "--date", "2023-10-18", "--questions", "40", "--json");
  expect(err).toMatch(/dateline: \d+ of 40 questions; the article gives no more that are worth asking\n$/);
});

it("prints how it is called when it is asked", async () => {
  const { code, out } = await run("--help");
  expect([code, out.startsWith("usage: dateline read")]).toEqual([0, true]);
});
