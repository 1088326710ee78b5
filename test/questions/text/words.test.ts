import { describe, expect, it } from "vitest";
import { ANSWER, foldText, foldWords, MATTER } from "../../../questions/text/fold.ts";
import { contentWords, dropArticle, hasPhrase, shareIn, wordsOf } from "../../../questions/text/words.ts";

describe("folding", () => {
  it("sets case, accents and punctuation aside, whatever it is for", () => {
    for (const folding of [ANSWER, MATTER]) {
      expect(foldWords("  “ÉCOLE” – Zürich, d’Or! ", folding)).toEqual(["ecole", "zurich", "dor"]);
    }
  });

  it("reads for what a text is about and for comparing answers as their options say", () => {
    const text = "The mayor’s 1 000 boats & 2.5 U.S. øre";
    const answer = ["the", "mayors", "1000", "boats", "and", "2.5", "us", "ore"];
    expect(foldWords(text, ANSWER)).toEqual(answer);
    const matter = ["the", "mayor", "1", "000", "boats", "2", "5", "u", "s", "øre"];
    expect(foldWords(text, MATTER)).toEqual(matter);
  });

  it("gives a text that holds each of its words as it is", () => {
    const text = "Ada Moss’s 1,250 boats";
    const folded = foldText(text, MATTER);
    expect(foldWords(text, MATTER).filter((word) => !folded.includes(word))).toEqual([]);
  });
});

describe("words", () => {
  it("leaves articles out, and words and endings that say nothing", () => {
    expect(wordsOf("The White House’s 1,000 boats")).toEqual(["white", "house", "1000", "boats"]);
    expect([...contentWords("Who closed the closing bridges?")]).toEqual(["clos", "bridg"]);
    expect(dropArticle(["the", "who"])).toEqual(["who"]);
    expect(dropArticle(["the"])).toEqual(["the"]);
  });

  it("finds a phrase only in one piece", () => {
    expect(hasPhrase(["kim", "jong", "un"], ["jong", "un"])).toBe(true);
    expect(hasPhrase(["kim", "jong", "un"], ["kim", "un"])).toBe(false);
    expect(hasPhrase(["kim"], [])).toBe(false);
    expect(shareIn(new Set(["a", "b"]), new Set(["b"]))).toBe(0.5);
    expect(shareIn(new Set(), new Set(["b"]))).toBe(0);
  });
});
