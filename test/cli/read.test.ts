import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "dateline-cli-"));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const run = (...words: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, ["cli/main.ts", ...words], (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
const ARTICLE = file("ferry.txt", "Ferry leaves\n\nThe ferry left on Friday.");

it("prints one JSON document", async () => {
  const { code, out } = await run("read", ARTICLE, "--date", "2023-10-18", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    format: "dateline-reading/1",
    times: [{ text: "Friday", value: "2023-10-13" }],
  });
});

it("prints people, time line and sources for people, with lines", async () => {
  const article = file(
    "bridge.txt",
    "Bridge falls\n\nAnna Berg, the minister, came on Friday.\n\nThe bridge will open in May, Berg said.\nNo date has been announced.\n",
  );
  const { code, out } = await run("read", article, "--date", "2023-10-18");
  expect(code).toBe(0);
  expect(out).toBe(`Bridge falls
published 2023-10-18

People
  Anna Berg, minister (lines 3, 5)

Time line
  2023-10-13  Anna Berg came on Friday (line 3)
  2024-05  The bridge will open in May [Anna Berg said] (line 5)

Who says what
  Anna Berg (said, line 5): The bridge will open in May

Expected, and not said
  not-said: No date has been announced (line 6)
`);
});

it("answers a batch line by line, in order, past a bad line", async () => {
  const rows = [
    { id: "a", text: "The ferry left on Friday.", published: "2023-10-18" },
    { id: "b", text: "The ferry left.", published: "soon" },
  ].map((row) => JSON.stringify(row));
  const { code, out } = await run(
    "read",
    "--batch",
    file("many.jsonl", [rows[0], rows[1], "{", rows[0]].join("\n")),
    "--json",
  );
  const lines = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(lines.map(({ id, error }) => [id, error?.code])).toEqual([
    ["a", undefined],
    ["b", "invalid-input"],
    [null, "invalid-input"],
    ["a", undefined],
  ]);
});

it.each([
  [["read", ARTICLE, "--json"], 2, "--date YYYY-MM-DD"],
  [["read", "--date", "2023-10-18"], 2, "No article"],
  [["read", ARTICLE, "--dat", "2023-10-18"], 2, "--dat"],
  [["fly"], 2, 'no command "fly"'],
  [[], 2, "No command"],
  [["read", ARTICLE, "--date", "2023-02-30"], 1, "2023-02-30"],
  [["read", join(folder, "none.txt"), "--date", "2023-10-18"], 1, "no such file"],
  [["read", folder, "--date", "2023-10-18"], 1, "folder"],
  [["read", file("latin.txt", new Uint8Array([0x63, 0xe9, 0x21])), "--date", "2023-10-18"], 1, "not UTF-8"],
  [
    ["read", file("windows.txt", Buffer.from("caf\xe9 \x93Fram\x94", "latin1")), "--date", "2023-10-18"],
    1,
    "save it as UTF-8",
  ],
  [
    ["read", file("wide.txt", Buffer.from("\ufeffIda Holm left.", "utf16le")), "--date", "2023-10-18"],
    1,
    "save it as UTF-8",
  ],
  [
    ["read", file("bare.txt", Buffer.from("Ida Holm left.", "utf16le")), "--date", "2023-10-18"],
    1,
    "save it as UTF-8",
  ],
  [["read", file("big.txt", "a ".repeat(2_600_000)), "--date", "2023-10-18"], 1, "at most 5000000 bytes"],
])("refuses %j with one sentence", async (words, code, sentence) => {
  const { code: got, out, err } = await run(...words);
  expect([got, out]).toEqual([code, ""]);
  expect(err).toContain(sentence);
});
