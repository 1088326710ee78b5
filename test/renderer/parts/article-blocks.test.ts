import { describe, expect, it } from "vitest";
import type { Article } from "../../../questions/article/article.ts";
import { articleBlocks, type ArticleMark } from "../../../renderer/parts/article-blocks.ts";
import { aPack, span } from "../../support/a-pack.ts";

const { article } = aPack();
const proof = (words: string): ArticleMark => ({ kind: "proof", span: span(words) });
const origin = (words: string): ArticleMark => ({ kind: "origin", span: span(words) });

/** Blocks as text: proofs in [ ], origins in { }, what stands back in ( ). */
function draw(marks: readonly ArticleMark[], shown: Article = article): string[] {
  return articleBlocks(shown, marks).map(({ role, segments }) => {
    const pieces = segments.map(({ text, mark, near }) => {
      if (mark === "proof") return `[${text}]`;
      if (mark === "origin") return `{${text}}`;
      return near ? text : `(${text})`;
    });
    return `${role}: ${pieces.join("")}`;
  });
}

describe("a part of the article in blocks", () => {
  const from = (words: string): number => article.text.indexOf(words);
  const within = (start: number, end: number, marks: readonly ArticleMark[] = []): string[] =>
    articleBlocks(article, marks, { start, end }).map(({ segments }) =>
      segments.map(({ text, mark }) => (mark === null ? text : `[${text}]`)).join(""),
    );

  it("holds whole blocks where it ends between them, without the white space", () => {
    expect(within(0, from("Mayor Ada"))).toEqual(["Mayor opens bridge", "April 4, 2025"]);
    expect(within(from("Mayor Ada"), article.text.length)).toEqual([draw([])[2]?.replace("sentence: ", "")]);
  });

  it("cuts a paragraph in which it begins or ends, and marks only what it holds", () => {
    const end = from("Engineer");
    const marks = [proof("Friday. Engineer")];
    expect(within(from("Mayor Ada"), end, marks)).toEqual([
      "Mayor Ada Moss opened the new bridge on [Friday.]",
    ]);
    expect(within(end, article.text.length, marks)).toEqual([
      "[Engineer] Lin Park said the bridge can carry 40 trucks.",
    ]);
  });
});

describe("the article in blocks", () => {
  it("has a block for each paragraph, with the role of its unit", () => {
    expect(draw([])).toEqual([
      "headline: Mayor opens bridge",
      "dateline: April 4, 2025",
      "sentence: Mayor Ada Moss opened the new bridge on Friday. Engineer Lin Park said the bridge can carry 40 trucks.",
    ]);
  });

  it("marks the proving words, keeps their sentence near and lets the others stand back", () => {
    expect(draw([proof("Lin Park said")])).toEqual([
      "headline: (Mayor opens bridge)",
      "dateline: (April 4, 2025)",
      "sentence: (Mayor Ada Moss opened the new bridge on Friday. )Engineer [Lin Park said] the bridge can carry 40 trucks.",
    ]);
  });

  it("marks across the border of two sentences in one piece", () => {
    expect(draw([proof("on Friday. Engineer")])[2]).toBe(
      "sentence: Mayor Ada Moss opened the new bridge [on Friday. Engineer] Lin Park said the bridge can carry 40 trucks.",
    );
  });

  it("lets a proof win where it overlaps the origin of an option", () => {
    expect(draw([origin("Ada Moss opened the"), proof("opened the new bridge")])[2]).toContain(
      "Mayor {Ada Moss }[opened the new bridge] on Friday.",
    );
  });

  it("marks a stretch that runs over a blank line in both blocks", () => {
    expect(draw([proof("2025\n\nMayor Ada")])).toEqual([
      "headline: (Mayor opens bridge)",
      "dateline: April 4, [2025]",
      "sentence: [Mayor Ada] Moss opened the new bridge on Friday.( Engineer Lin Park said the bridge can carry 40 trucks.)",
    ]);
  });

  it("begins a block where a line of another role begins, without a blank line between", () => {
    const text = "Big news\r\nMay 1, 2025\r\nIt happened. Then\r\nit ended.";
    const unit = (id: string, role: Article["units"][number]["role"], words: string) => {
      const start = text.indexOf(words);
      return { id, role, start, end: start + words.length, text: words };
    };
    const units = [
      unit("h", "headline", "Big news"),
      unit("d", "dateline", "May 1, 2025"),
      unit("s", "sentence", "It happened."),
    ];
    expect(draw([], { text, published: "2025-05-01", publisher: null, units })).toEqual([
      "headline: Big news",
      "dateline: May 1, 2025",
      "sentence: It happened. Then\r\nit ended.",
    ]);
  });
});
