import { describe, expect, it } from "vitest";
import { cleanText } from "../../../questions/article/clean-text.ts";
import { findUnits } from "../../../questions/article/units.ts";

const unitsOf = (raw: string): string[] => {
  const { text } = cleanText(raw);
  return findUnits(text).map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
};
const BODY = "The ferry left the harbour at dawn. It carried forty people.";

describe("the front of an article", () => {
  it("tells headline, date line, byline and sentences apart", () => {
    expect(
      unitsOf(`Ferry leaves after a long strike\n\nOctober 18, 2023\nBy Jo Doe and Ann Lee\n\n${BODY}`),
    ).toEqual([
      "headline: Ferry leaves after a long strike",
      "dateline: October 18, 2023",
      "byline: By Jo Doe and Ann Lee",
      "sentence: The ferry left the harbour at dawn.",
      "sentence: It carried forty people.",
    ]);
  });

  it.each([
    "PYONGYANG, Oct. 18 (AP) --",
    "LONDON (Reuters) -",
    "OSLO —",
    "PORT VILA, Vanuatu (AP) _",
    "TAIPEI, Oct 3 (Xinhua) --",
    "(Reuters) -",
    "Washington (CNN)",
    "Bergen, Norway —",
  ])("parts the opening %s from the first sentence", (opening) => {
    expect(unitsOf(`Ferry leaves after a long strike\n\n${opening} ${BODY}`).slice(1, 3)).toEqual([
      `dateline: ${opening}`,
      "sentence: The ferry left the harbour at dawn.",
    ]);
  });

  it.each([
    "Updated 3:14 p.m. ET",
    "Published: Wed., 18 Oct 2023, 15:14 GMT",
    "Wednesday, October 18, 2023",
    "Oct. 18, 2023 | Updated Oct. 19, 2023 9:02 AM",
    "2023-10-18",
  ])("takes the line %s for a date line", (line) => {
    expect(unitsOf(`Ferry leaves after a long strike\n\n${line}\n\n${BODY}`)[1]).toBe(`dateline: ${line}`);
  });

  it("cuts off a date that is glued to the headline", () => {
    expect(unitsOf(`Ferry leaves after a long strikeOctober 18, 2023\n${BODY}`).slice(0, 2)).toEqual([
      "headline: Ferry leaves after a long strike",
      "dateline: October 18, 2023",
    ]);
  });

  it("takes a line between headline and byline for the summary", () => {
    expect(
      unitsOf(`Ferry leaves\n\nForty people were on board when it left.\n\nBy Jo Doe\n\n${BODY}`)[1],
    ).toBe("summary: Forty people were on board when it left.");
  });

  it("does not take a politician's party for an agency", () => {
    expect(unitsOf("Vote nears\n\nSen. Ann Lee (D-Ohio) voted for it. Others did not.")[1]).toBe(
      "sentence: Sen. Ann Lee (D-Ohio) voted for it.",
    );
  });

  it("reads a text of one sentence as a sentence", () => {
    expect(unitsOf("The ferry left the harbour at dawn.")).toEqual([
      "sentence: The ferry left the harbour at dawn.",
    ]);
  });

  it("keeps a picture credit out of the caption's sentence", () => {
    expect(
      unitsOf(`Ferry leaves\n\nPeople wave from the deck. (AP Photo/Jo Doe)\n\n${BODY}`).slice(1, 3),
    ).toEqual(["sentence: People wave from the deck.", "byline: (AP Photo/Jo Doe)"]);
  });

  it("takes the reporters at the end for a byline", () => {
    expect(unitsOf(`Ferry leaves\n\n${BODY}\n\n(Reporting by Jo Doe; Editing by Ann Lee)`).at(-1)).toBe(
      "byline: (Reporting by Jo Doe; Editing by Ann Lee)",
    );
  });
});

describe("sentences", () => {
  const sentencesOf = (text: string): string[] => unitsOf(text).map((unit) => unit.replace("sentence: ", ""));

  it.each([
    ["Mr. Doe met Gen. Lee at 3 p.m. on Oct. 3 in St. Gallen.", 1],
    ["The U.S. said so. The U.N. agreed.", 2],
    ["He works for Acme Inc. in Ohio. She left Acme Inc. The firm closed.", 3],
    ["“Why?” Ann Lee asked. “It rains,” he said.", 2],
    ["“It is over.” They left.", 2],
    ["Robert C. “Bob” Lee came. He sat down.", 2],
    ["They waited ... and left.", 1],
    ["Scores of farmers shouting “Water! Water!” closed roads in Oslo.", 1],
    ['She asked, "Why? Why now?" and left.', 1],
    ["“No! Never!” she said.", 2],
  ])("splits %s", (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it("joins the lines of a text that was wrapped to a fixed width", () => {
    const wrapped =
      "The ferry that left the harbour at dawn on Tuesday carried\nforty people and a cargo of grain, the company said in\na statement.";
    expect(sentencesOf(wrapped)).toHaveLength(1);
  });
});

describe("the clean text", () => {
  it("leads back to the very characters of the text as given", () => {
    const raw = "\uFEFFFer\u00ADry leaves\r\n\r\nAnn\u00A0Lee said ``no'' to\u200B it.\r\nThe end came.";
    const clean = cleanText(raw);
    const words = findUnits(clean.text).map((unit) => {
      const { start, end } = clean.toRaw(unit);
      return raw.slice(start, end);
    });
    expect(words).toEqual(["Fer\u00ADry leaves", "Ann\u00A0Lee said ``no'' to\u200B it.", "The end came."]);
    expect(clean.text).toContain("Ann Lee said “no” to it.");
  });

  it("survives halves of surrogate pairs", () => {
    expect(cleanText("a\uD800b").text).toBe("a\uFFFDb");
  });
});
