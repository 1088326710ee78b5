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

test("named, decimal and hexadecimal signs are read, also where they were written twice, and spans keep them whole", () => {
  expect(read("Mayor Ida O&rsquo;Lund opened a caf&eacute; there.", "café")).toEqual({
    text: "Mayor Ida O’Lund opened a café there.",
    span: "caf&eacute;",
  });
  for (const [written, sign] of [
    ["&#8364;", "€"],
    ["&#x20AC;", "€"],
    ["&euro;", "€"],
    ["&#146;", "’"],
    ["&Scaron;", "Š"],
    ["&lstrok;", "ł"],
    ["&amp;mdash;", "—"],
    ["&amp;amp;", "&"],
    ["&#128674;", "🚢"],
  ] as const)
    expect(read(`Ho${written}lm`, `Ho${sign}lm`)).toEqual({ text: `Ho${sign}lm`, span: `Ho${written}lm` });
  expect(cleanText("a&nbsp;b&shy;c&#10;d&zwnj;e").text).toBe("a bc de");
});

test("an ampersand that opens no sign stays", () => {
  for (const text of [
    "AT&T; and B&B",
    "Berg & Lund; Moe",
    "R&D;",
    "&unheardof; &#0; &#xD800; &;",
    "Q&A: yes",
  ])
    expect(cleanText(text).text).toBe(text);
});

test("no mark that nobody sees stays in a word, wherever it stands", () => {
  const marks: number[] = [];
  for (let code = 1; code <= 0xe0fff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    if (/\p{Default_Ignorable_Code_Point}/u.test(String.fromCodePoint(code))) marks.push(code);
  }
  expect(marks.length).toBeGreaterThan(4_000);
  for (const code of [...marks.filter((code) => code < 0x20000), 0xe0001, 0xe0041, 0xe01ef]) {
    const written = `Ho${String.fromCodePoint(code)}lm`;
    expect(read(`Ida ${written} left.`, "Holm")).toEqual({ text: "Ida Holm left.", span: written });
  }
  expect(cleanText("👩\u200d🚀 and ❤\ufe0f").text).toBe("👩\u200d🚀 and ❤\ufe0f");
});
