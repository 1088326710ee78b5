import { describe, expect, it } from "vitest";
import { read } from "../../../support/a-reading.ts";

const saidIn = (text: string): string[] =>
  read(text).attributions.map(
    ({ sourceName, cue, content, parent }) =>
      `${parent ?? ""}[${sourceName}] ${cue.text}: ${content.map((part) => part.text).join(" … ")}`,
  );

describe("who says what", () => {
  it.each([
    [
      "The ministry said on Friday that the bridge had fallen.",
      ["[the ministry] said: the bridge had fallen"],
    ],
    [
      "Anna Berg came to Oslo on Monday, days after the ministry said that the bridge had fallen.",
      ["[the ministry] said: the bridge had fallen"],
    ],
    [
      "“After the camp announced that it was inviting Peter Lund to the debate, Anna Berg invited a friend. And she came. Will they meet?” the host of the show asked.",
      expect.arrayContaining(["a2[the camp] announced: it was inviting Peter Lund to the debate"]),
    ],
    ["Anna Berg said the bridge moved.", ["[Anna Berg] said: the bridge moved"]],
    ["The bridge had fallen, the ministry said.", ["[the ministry] said: The bridge had fallen"]],
    ["According to Anna Berg, the bridge had fallen.", ["[Anna Berg] According to: the bridge had fallen"]],
    [
      "The bridge had fallen, according to the ministry.",
      ["[the ministry] according to: The bridge had fallen"],
    ],
    ["“The bridge has fallen,” said Anna Berg.", ["[Anna Berg] said: The bridge has fallen"]],
    [
      "“The bridge is safe,” Anna Berg said. “We built it well.”",
      ["[Anna Berg] said: The bridge is safe … We built it well."],
    ],
    ["Anna Berg denied that the bridge was weak.", ["[Anna Berg] denied: the bridge was weak"]],
    ["The ministry vowed to rebuild the bridge.", ["[the ministry] vowed: to rebuild the bridge"]],
  ])("%s", (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });

  it("nests what a source says that another believes", () => {
    expect(saidIn("According to Anna Berg, the ministry believes that the bridge is weak.")).toEqual([
      "[Anna Berg] According to: the ministry believes that the bridge is weak",
      "a1[the ministry] believes: the bridge is weak",
    ]);
  });

  it("names the speaker behind a pronoun and under an office", () => {
    expect(
      saidIn(
        "Anna Berg, the head of the union, said the talks had failed. She added that a strike would follow.",
      ),
    ).toEqual(["[Anna Berg] said: the talks had failed", "[Anna Berg] added: a strike would follow"]);
  });

  it("takes a quotation of several sentences whole", () => {
    expect(saidIn("“We came. We saw the bridge. It is weak,” Anna Berg said.")).toEqual([
      "[Anna Berg] said: We came. We saw the bridge. It is weak",
    ]);
  });

  it("gives each quotation its speaker, and none to one that nobody says", () => {
    const { quotes } = read(
      "Anna Berg called the bridge “a miracle.” A sign said nothing but “Closed” for years.",
    );
    expect(quotes.map(({ text, speaker }) => `${text} ${speaker ?? "-"}`)).toEqual([
      "a miracle. Anna Berg",
      "Closed -",
    ]);
  });

  it("finds no source where nothing is said", () => {
    expect(
      saidIn("Anna Berg did not say that the bridge was weak. If the ministry said so, nobody heard it."),
    ).toEqual([]);
  });
});
