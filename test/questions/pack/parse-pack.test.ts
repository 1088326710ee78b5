import { describe, expect, test } from "vitest";
import { findPackIssues } from "../../../questions/pack/find-issues.ts";
import { MAX_PACK_LENGTH } from "../../../questions/pack/max-length.ts";
import type { Pack } from "../../../questions/pack/pack.ts";
import { parsePack } from "../../../questions/pack/parse-pack.ts";
import { aPack, sourceOf } from "../../support/a-pack.ts";

function issuesOf(text: string) {
  const parsed = parsePack(text);
  if (parsed.ok) throw new Error("The pack was accepted");
  return parsed;
}

test("a good pack is read as it stands; the author's own fields are left out", () => {
  expect(parsePack(sourceOf(aPack()))).toEqual({ ok: true, pack: aPack() });
  const withNotes = { ...aPack(), "x-notes": "for me", article: { ...aPack().article, "x-checked": true } };
  expect(parsePack(sourceOf(withNotes))).toEqual({ ok: true, pack: aPack() });
});

test("every issue is told at once, each with its path", () => {
  const pack = aPack();
  const [opened, carries] = pack.facts;
  const [who, label] = pack.questions;
  opened?.evidence.splice(0, 1, { start: 0, end: 5, text: "Major" });
  if (carries) carries.sources = [];
  if (who) who.fact = "closed";
  if (label) label.id = "type-who";
  const { code, issues } = issuesOf(sourceOf(pack));
  expect(code).toBe("invalid-input");
  expect(issues).toEqual([
    {
      path: "facts[0].evidence[0]",
      message:
        'says "Major", but the article has "Mayor" from 0 to 5; it has these words nowhere: copy them letter for letter',
    },
    { path: "questions[2].id", message: '"type-who" is already the id of questions[1]' },
    { path: "facts[1].sources", message: "is empty, but a claimed fact needs the source that claims it" },
    { path: "questions[0].fact", message: 'names "closed", which no fact has as its id' },
  ]);
});

test("an unknown field is named, with the way to keep it", () => {
  const { issues } = issuesOf(sourceOf({ ...aPack(), colour: "red" }));
  expect(issues).toEqual([
    { path: "colour", message: "is not a field of the pack format; own fields start with x-" },
  ]);
});

test("an unknown kind is told by its path", () => {
  const pack = { ...aPack(), questions: [{ ...aPack().questions[0], kind: "riddle" }] };
  expect(issuesOf(sourceOf(pack)).issues.map(({ path }) => path)).toEqual(["questions[0].kind"]);
});

test("a pack for a newer format is told apart from a broken one, whatever else it holds", () => {
  const { code, issues } = issuesOf(JSON.stringify({ format: "dateline-pack/3", surprise: [] }));
  expect(code).toBe("newer-data");
  expect(issues[0]?.message).toContain("format 3");
});

describe("text that is not a pack gives one clear sentence", () => {
  const cases: [string, string, string][] = [
    ["nothing", "", "it is empty"],
    ["broken JSON", '{\n  "format": "dateline-pack/1",\n  "id": }', "line 3, column 9"],
    ["cut short", sourceOf(aPack()).slice(0, 500), "The file is not JSON"],
    ["a forbidden field name", '{"__proto__": {"id": "x"}}', '"__proto__" is not allowed'],
    ["brackets without end", "[".repeat(MAX_PACK_LENGTH), "nested more than 32 deep at line 1, column 33"],
    ["more than the limit", " ".repeat(MAX_PACK_LENGTH + 1), "the limit is 16000000"],
    ["a number", "7", "must be a group of fields"],
  ];
  test.each(cases)("%s", (_, text, expected) => {
    const { issues } = issuesOf(text);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.message).toContain(expected);
  });
});

test("characters that hide or reorder text are refused where people read", () => {
  const pack = aPack({ title: "The \u202enew bridge" });
  expect(issuesOf(sourceOf(pack)).issues).toEqual([
    { path: "title", message: "holds an invisible control or direction character" },
  ]);
});

test("what a schema finds is told in an author's words", () => {
  const [question] = aPack().questions;
  const { title: _title, ...untitled } = aPack();
  const bad = {
    ...untitled,
    version: "1",
    facts: [],
    questions: [{ ...question, level: 4, stem: "" }],
  };
  expect(issuesOf(sourceOf(bad)).issues.map(({ path, message }) => `${path} ${message}`)).toEqual([
    "version must be a number",
    "title is missing",
    "facts must have at least 1 entry",
    "questions[0].stem must be at least 1 characters long",
    "questions[0].stem is blank",
    "questions[0].level must be 1 or 2 or 3",
  ]);
});

test("a million unknown fields are told in a list that ends", () => {
  const fields = Array.from({ length: 1_000_000 }, (_, n) => `"f${n}":0`).join(",");
  const { issues } = issuesOf(`{"format":"dateline-pack/1",${fields}}`);
  expect(issues.length).toBeLessThanOrEqual(501);
  expect(issues.at(-1)?.message).toMatch(/^and \d+ more/);
});

test("a pack with more spans than a call takes arguments is read like any other", () => {
  const pack = aPack();
  const typed = pack.questions.find(({ kind }) => kind === "typed");
  const span = typed?.answerSpan;
  const mistakes = Array.from({ length: 18 }, (_, index) => ({
    text: `Wrong ${index}`,
    why: "It is not.",
    span,
  }));
  const evidence = Array.from({ length: 10 }, () => span);
  const questions = Array.from({ length: 5_000 }, (_, index) => ({
    ...typed,
    expects: "words",
    id: `q${index}`,
    evidence,
    mistakes,
  }));
  expect(findPackIssues({ ...pack, questions } as Pack)).toEqual([]);
});

test.each([
  ["one letter", "W".repeat(2_001), false],
  ["letters and marks", "ab\u0301-".repeat(600), false],
  ["half an article", "x".repeat(100_000), false],
  ["a long address", `https://example.org/${"a".repeat(1_500)}`, true],
  ["a script without spaces", "山".repeat(5_000), true],
])("a word without end is refused, since no window can lay it out: %s", (_what, word, isGood) => {
  const { article, ...rest } = aPack();
  const parsed = parsePack(
    JSON.stringify({ ...rest, article: { ...article, text: `${article.text} ${word}` } }),
  );
  const path = {
    ok: false,
    issues: [{ path: "article.text", message: "holds a word of more than 2000 characters" }],
  };
  expect(parsed).toMatchObject(isGood ? { ok: true } : path);
});
