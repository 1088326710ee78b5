import { expect, test } from "vitest";
import { toldIn } from "../../../../questions/compose/told/told.ts";
import { gather } from "../../../support/a-material.ts";

const INTRODUCED =
  "Norwegian Transport Minister Anna Berg opened the ferry line in Bergen. Peter Lund, the spokesman for the Harbor Council, came too.";
/** What is told in a sentence that follows the introduction, with its sources in front. */
const told = (sentence: string): string[] => {
  const text = `Ferry line opens\n\n${INTRODUCED}\n\n${sentence}\n`;
  const from = text.indexOf(sentence);
  return toldIn(gather(text))
    .filter(({ span }) => span.start >= from)
    .map(({ sources, clause }) =>
      [...sources.map((source) => `${source.text} ${source.cue}:`), clause].join(" "),
    );
};

test.each([
  ["names in full", "Berg met reporters in Oslo.", ["Anna Berg met reporters in Oslo"]],
  [
    "dates with their year",
    "Berg met reporters in Oslo on Monday.",
    ["Anna Berg met reporters in Oslo on June 10, 2024"],
  ],
  [
    "a date in front",
    "On Monday, Berg met reporters in Oslo.",
    ["on June 10, 2024, Anna Berg met reporters in Oslo"],
  ],
  [
    "no year twice",
    "Berg said that the festival in Oslo runs through July 11 this year.",
    ["Anna Berg said: the festival in Oslo runs through July 11, 2024"],
  ],
  [
    "nothing without what two verbs share",
    "Berg praised firms that have established, and heavily promoted, banks in Oslo.",
    [],
  ],
  [
    "a source by whose name its words begin",
    "Berg met Lund. Her aides said that Norway had bought 12 ships.",
    ["Anna Berg met Peter Lund", "Anna Berg’s aides said: Norway had bought 12 ships"],
  ],
  ["a plan by its name", "The Berg plan is linear.", ["the Berg plan is linear"]],
  ["nothing without its condition", "Berg could sell the ferries in Oslo, but only if Norway agrees.", []],
  [
    "no two of whom nothing shows who they are",
    "Berg met Lund. The two taped a show in Oslo.",
    ["Anna Berg met Peter Lund"],
  ],
  ["no words that point back", "Lund also met reporters in Oslo.", ["Peter Lund met reporters in Oslo"]],
  [
    "the source beside the clause",
    "Lund said that Norway had bought 12 ships from Denmark.",
    ["Peter Lund said: Norway had bought 12 ships from Denmark"],
  ],
  [
    "without what stands beside it",
    "Berg met reporters in Oslo, and the mayor left the hall.",
    ["Anna Berg met reporters in Oslo", "the mayor left the hall"].slice(0, 1),
  ],
])("a clause is told with %s", (_, sentence, clauses) => {
  expect(told(sentence)).toEqual(clauses);
});

test.each([
  ["a pronoun that leads out of it", "They had met reporters in Oslo before the day."],
  ["a thing that only points back", "This deal was signed in Oslo by Berg."],
  ["a time that cannot be written out", "Berg met reporters in Oslo on the weekend."],
  ["a source that nobody knows", "They said that Norway had bought 12 ships."],
  ["words that a source denies", "Lund denied that Norway had bought 12 ships."],
  ["the speaker's own voice", "“We have bought 12 ships from Denmark,” Lund said."],
  ["an hour before its day", "Berg left the port of Bergen at midnight Monday."],
  ["words for what was said before", "Berg of Norway did not think so."],
  ["a question", "Did Berg meet reporters in Oslo?"],
])("nothing is told with %s", (_, sentence) => {
  expect(told(sentence)).toEqual([]);
});

test("behind its source a clause keeps its pronoun, alone it has the name", () => {
  const text = `Ferry line opens\n\n${INTRODUCED}\n\nBerg said she had bought 12 ships in Denmark.\n`;
  const found = toldIn(gather(text)).find(({ sources }) => sources.length > 0);
  expect(found).toMatchObject({
    clause: "Anna Berg had bought 12 ships in Denmark",
    clauseAfterSource: "she had bought 12 ships in Denmark",
  });
});

test("what only an earlier sentence makes known is counted", () => {
  const text = `Storm hits port\n\nA storm hit the port of Bergen on Monday.\n\nThe storm sank three ships in Bergen.\n`;
  expect(toldIn(gather(text)).map(({ clause, pointers }) => [clause, pointers])).toEqual([
    ["a storm hit the port of Bergen on June 10, 2024", 0],
    ["the storm sank three ships in Bergen", 1],
  ]);
});

test.each([
  ["a clause behind “as”", "Bergen, as one of the engineers pointed out, was a small port."],
  ["a clause whose source was not read", "Ships cost Norway $12 million each, the Nordic Times reports."],
  ["words in capitals", "THE MINISTER HAS LEFT OSLO: Berg left the harbor of Bergen."],
  ["the line that says who wrote what", "Anna Berg reported from Oslo, and Peter Lund from Bergen."],
])("nothing is told with %s", (_, sentence) => {
  expect(told(sentence).filter((clause) => !/^the Nordic Times reports:/.test(clause))).toEqual([]);
});

test("the second half of a word is no preposition of a date", () => {
  expect(told("Berg joined Lund in the pile-on Monday.")).not.toContain(
    "Anna Berg joined Peter Lund in the pile-on June 10, 2024",
  );
});

test("no clause is cut inside a list of adjectives", () => {
  const clauses = told(
    "Berg did fare well in online and snap polls conducted after the vote by papers such as the Nordic Times.",
  );
  expect(clauses).not.toContain("Anna Berg did fare well in online");
});
