import { expect, it } from "vitest";
import { draftsOf } from "../../../support/a-composed-pack.ts";

const stems = (text: string): string[] => draftsOf(text).map(({ stem }) => stem);

it.each([
  [
    "a thought that nobody is the source of",
    "Rumours that Anna Berg sold the bridge reached Oslo.",
    /sold|sell/,
  ],
  [
    "what somebody denies",
    "Peter Lund denied reports that Anna Berg had sold the bridge in Oslo.",
    /^According to/,
  ],
  ["a treaty that lost what was signed", "Norway kept the treaty they signed in Oslo in May 1997.", /sign/],
  ["a deed that stands elsewhere", "Anna Berg said as much in Oslo on Friday.", /said|say/],
  [
    "what stands under a condition",
    "Anna Berg said that if Norway had a harbor that killed the fish in Oslo, she would close it.",
    /kill/,
  ],
  [
    "what somebody has only heard",
    "Anna Berg had heard that Peter Lund sold the bridge in Oslo.",
    /^According to/,
  ],
  [
    "what a noun holds that a speaker only judges",
    "Peter Lund said he was skeptical of the officials' high confidence that Norway was involved in the theft in Oslo.",
    /involved/,
  ],
  [
    "half of a subject",
    "Anna Berg suggested that profiting off the Oslo collapse was good business in Norway.",
    /good business/,
  ],
  ["what somebody was like", "Anna Berg was like a sprinter in a marathon in Oslo.", /like|sprinter/],
  ["a way back", "On Monday Anna Berg was back to the mayor of the old days in Oslo.", /was Anna Berg to/],
  ["a byline", "Anna Berg reports from Oslo.", /report/],
  ["what was only rumoured", "Berg Corp., rumored a target for six months, bought a mill in Oslo.", /rumor/],
])("asks nothing of %s", (_, text, verb) => {
  expect(stems(text).filter((stem) => verb.test(stem))).toEqual([]);
});

it("keeps an adverb before a comma out of who did it", () => {
  const asked = draftsOf("Meantime, agents and officers searched the harbour in Oslo.");
  expect(asked.filter(({ answer }) => /meantime/i.test(answer.text))).toEqual([]);
});

it("tells a deed of a day that is over in the simple past", () => {
  expect(stems("Anna Berg has changed the law in 2009.")).toContain("When did Anna Berg change the law?");
  expect(stems("The roads have been closed in Oslo on Friday.")).toContain(
    "When were the roads closed in Oslo?",
  );
});

it("keeps what an adjective is nothing without", () => {
  for (const stem of stems("Anna Berg was proud of the bridge in Oslo."))
    expect(stem).toMatch(/proud( of|\?)/);
});

it("does not end on a preposition whose noun was lost", () => {
  for (const stem of stems(
    "Anna Berg found the hair very near the place from which the shot was fired in Oslo.",
  ))
    expect(stem).not.toMatch(/\bfrom\?$/);
});

it("asks by how much shares fell, and no number that was torn off", () => {
  expect(stems("Shares of Berg Corp. fell 3 points in Oslo on Friday.")).not.toContain(
    "How many points did shares of Berg Corp. fall in Oslo on October 13, 2023?",
  );
  for (const stem of stems("Volume was 840 shares, up from 443 in Oslo on Friday."))
    expect(stem).not.toMatch(/,.* was /);
});

it("asks for no thing whose infinitive it would keep, and for none that is only called other", () => {
  expect(stems("Anna Berg questioned the right to vote in Oslo.")).not.toContain(
    "What did Anna Berg question to vote in Oslo?",
  );
  const asked = draftsOf(
    "Anna Berg showed the old ships, while other areas represent the counties of Norway.",
  );
  expect(asked.filter(({ answer }) => /^other/.test(answer.text))).toEqual([]);
});

it("does not ask who did what its own speaker says of “he”", () => {
  const asked = draftsOf(
    "Peter Lund met the mayor. The senator said he would open the bridge in Oslo in May.",
  );
  expect(asked.filter(({ stem }) => /^According to the senator, who /.test(stem))).toEqual([]);
});

it("says once where so many feet were", () => {
  for (const stem of stems("The rifle was buried about 200 feet behind the house of Anna Berg in Oslo."))
    expect(stem.match(/behind/g)?.length ?? 0).toBeLessThan(2);
});

it("asks for no thing that somebody only thinks something of", () => {
  expect(
    stems("Anna Berg estimates her houses, worth a million dollars in Oslo, are worth only half that now."),
  ).not.toContain("What does Anna Berg estimate?");
});

it("counts those of both places, and asks all of a list at once or nothing", () => {
  for (const stem of stems("The blasts killed 257 people in Oslo and Bergen on Friday."))
    expect(stem).not.toMatch(/How many people in Oslo did/);
  for (const stem of stems(
    "Polish, Ukrainian, and Lithuanian Americans combined comprise 5% of Oslo’s population.",
  ))
    expect(stem).not.toMatch(/did Lithuanian|do Lithuanian/);
});

it("keeps a place of three words whole", () => {
  const asked = stems(
    "The head of the investigation in Dar es Salaam, Peter Lund, said the bureau has questioned more than 100 people in Oslo.",
  );
  for (const stem of asked) expect(stem).not.toMatch(/(?<!es )Salaam|Dar(?! es)/);
});
