import { expect, test } from "vitest";
import { cleanText } from "../../../questions/article/clean-text.ts";

const read = (raw: string, words: string) => {
  const { text, toRaw } = cleanText(raw);
  const start = text.indexOf(words);
  const { start: from, end } = toRaw({ start, end: start + words.length });
  return { text, span: raw.slice(from, end) };
};

test("signs as web pages write them are read as signs, and spans stay the words as given", () => {
  expect(read("Berg &amp; Lund bought &quot;Fram&quot; in May.", "Berg & Lund")).toEqual({
    text: 'Berg & Lund bought "Fram" in May.',
    span: "Berg &amp; Lund",
  });
});

test("what a careless copy leaves of an ampersand between names is one", () => {
  expect(read("Berg Lund amp Co. bought ships.", "Lund & Co.")).toEqual({
    text: "Berg Lund & Co. bought ships.",
    span: "Lund amp Co.",
  });
  expect(cleanText("The amp of the guitar broke. An Amp Co. sold it.").text).toContain("The amp of");
});
