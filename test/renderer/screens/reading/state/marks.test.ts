import { describe, expect, it } from "vitest";
import {
  CATEGORIES,
  countsOf,
  framesOf,
  marksOf,
} from "../../../../../renderer/screens/reading/state/marks.ts";
import { piecesOf } from "../../../../../renderer/screens/reading/article/pieces.ts";
import { read } from "../../../../support/a-reading.ts";
import { STORY, STORY_DAY, wordsAt } from "../../../../support/a-story.ts";

const reading = read(STORY, STORY_DAY);
const drawn = (categories: Parameters<typeof marksOf>[1]): string[] =>
  marksOf(reading, categories).map(({ about, text }) => `${about.category}: ${text}`);

describe("the marks of a reading", () => {
  it("stand on people, times and the words that say so, in the order of the text", () => {
    expect(drawn(["person", "time", "source"])).toEqual([
      "time: May 14, 2024",
      "person: Ada Moss",
      "time: Monday",
      "source: said",
      "time: April",
      "source: According to",
      "person: Lin Park",
      "source: believes",
      "person: Moss",
      "source: said",
      "time: 1931",
      "time: next spring",
      "time: three months",
    ]);
  });

  it("are only those of the categories that are shown", () => {
    expect(drawn(["person"])).toEqual(["person: Ada Moss", "person: Lin Park", "person: Moss"]);
    expect(drawn([])).toEqual([]);
  });

  it("never overlap, have ids of their own, and are the article's words", () => {
    const text = "The White House National Security Council met John Kirby at the White House in Washington.";
    const marks = marksOf(read(text), CATEGORIES);
    expect(marks.length).toBeGreaterThan(1);
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
    for (const [index, mark] of marks.entries()) {
      expect(mark.start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0);
      expect(text.slice(mark.start, mark.end)).toBe(mark.text);
    }
  });

  it("are counted, whether they are shown or not", () => {
    expect(countsOf(reading)).toMatchObject({ person: 3, time: 6, source: 4 });
  });

  it("frame who says so together with the word that says so", () => {
    expect(framesOf(STORY, reading).map(wordsAt)).toEqual([
      "The city council said",
      "According to Lin Park",
      "the ministry believes",
      "Moss said",
    ]);
  });
});

describe("the pieces of a block", () => {
  const marks = marksOf(reading, ["person", "source"]);
  const frames = framesOf(STORY, reading);
  const start = STORY.indexOf("According");
  const block = { start, end: STORY.indexOf("\n", start) };

  it("joined give the block's words, whatever is shown on them", () => {
    const chosen = [
      { kind: "proof", start: start + 3, end: start + 60 },
      { kind: "origin", start: start - 20, end: start + 20 },
    ] as const;
    for (const shown of [
      { marks: [], frames: [], chosen: [] },
      { marks, frames, chosen: [] },
      { marks, frames, chosen },
    ]) {
      const pieces = piecesOf(STORY, block, shown);
      expect(pieces.map(({ text }) => text).join("")).toBe(wordsAt(block));
    }
  });

  it("open and close a frame once, and begin a mark once", () => {
    const pieces = piecesOf(STORY, block, {
      marks,
      frames,
      chosen: [{ kind: "proof", start, end: start + 16 }],
    });
    expect(pieces.filter(({ frame }) => frame?.opens === true)).toHaveLength(3);
    expect(pieces.filter(({ frame }) => frame?.closes === true)).toHaveLength(3);
    expect(pieces.filter(({ isHead }) => isHead).map(({ mark }) => mark?.text)).toEqual([
      "According to",
      "Lin Park",
      "believes",
      "Moss",
      "said",
    ]);
  });

  it("let the words that were asked for win over where they come from", () => {
    const both = [
      { kind: "origin", start, end: start + 12 },
      { kind: "proof", start: start + 4, end: start + 8 },
    ] as const;
    const pieces = piecesOf(STORY, block, { marks: [], frames: [], chosen: both });
    expect(pieces.map(({ text, chosen }) => `${chosen ?? "-"}:${text}`).slice(0, 3)).toEqual([
      "origin:Acco",
      "proof:rdin",
      "origin:g to",
    ]);
  });
});
