import { describe, expect, it } from "vitest";
import { draftsOf } from "../../../support/a-composed-pack.ts";
import { read } from "../../../support/a-reading.ts";

const mentionsOf = (text: string, name: string): string[] =>
  read(text)
    .people.find((person) => person.name === name)
    ?.mentions.map(({ text: words }) => words) ?? [];

describe("two people with one family name", () => {
  const boy =
    "Crowds in Oslo greeted Tarjei Moen, a boy who was lost at sea. Moen smiled. He waved. They sang. It rained. They ate. Anna Moen, his aunt, cried.";

  it("gives the family name to the one named before, never to one named first later", () => {
    expect(mentionsOf(boy, "Tarjei Moen")).toContain("Moen");
    expect(mentionsOf(boy, "Anna Moen")).toEqual(["Anna Moen"]);
  });

  it("leaves it open when the other one has just been named", () => {
    const text = `${boy} Moen left early.`;
    expect(mentionsOf(text, "Tarjei Moen").filter((words) => words === "Moen")).toHaveLength(1);
    expect(mentionsOf(text, "Anna Moen")).toEqual(["Anna Moen"]);
  });

  it("asks for nobody and says the name as it stands when it is open", () => {
    const text = "Anna Berg and Paul Berg were there. Berg opened the bridge in Oslo.";
    const drafts = draftsOf(text).filter(({ evidence }) => evidence[0]?.text.startsWith("Berg opened"));
    expect(drafts.map(({ stem }) => stem)).toContain("What did Berg open in Oslo?");
    expect(drafts.filter(({ answer }) => answer.text.includes("Berg"))).toEqual([]);
  });

  it("goes by office and title", () => {
    const text =
      "Senator Anna Berg met President Paul Berg in Oslo. President Berg spoke first. Mrs. Berg listened.";
    expect(mentionsOf(text, "Paul Berg")).toEqual(["Paul Berg", "Berg"]);
    expect(mentionsOf(text, "Anna Berg")).toEqual(["Anna Berg", "Berg"]);
  });

  it("takes no senator for a president of the same name", () => {
    expect(mentionsOf("Senator Anna Berg came. President Berg was absent.", "Anna Berg")).toEqual([
      "Anna Berg",
    ]);
  });

  it("takes second names and short forms for one person", () => {
    const text = "Anna Lise Berg came to Oslo. Later Anna Berg left. Robert Lund stayed. Bob Lund slept.";
    expect(read(text).people.map(({ name }) => name)).toEqual(["Anna Lise Berg", "Robert Lund"]);
  });
});

describe("one name that tells of another", () => {
  it("knows a relative by the family name, and a person by the given name alone", () => {
    const text = "Anna Moen, the aunt of Tarjei Moen, came. Then Tarjei left.";
    expect(mentionsOf(text, "Tarjei Moen")).toEqual(["Tarjei Moen", "Tarjei"]);
  });

  it("takes a family name for no place that it never stands for", () => {
    const text = "Valerie Paris left the ship. Paris said that the work was hard.";
    expect(mentionsOf(text, "Valerie Paris")).toEqual(["Valerie Paris", "Paris"]);
    expect(read(`${text} She lives in Paris.`).places.map(({ name }) => name)).toEqual(["Paris"]);
  });
});

describe("he and she beside people without a name", () => {
  it.each([
    ["an enemy", "Paul Lund spoke of an enemy that he did not know.", "he"],
    ["a boy", "Paul Lund came. The boy was late. He left early.", "He"],
    ["a father", "Tarjei Moen’s father said that he would come.", "he"],
    ["whoever another he meant", "He was tired. Paul Lund met Peter Berg. He sang. He left.", "He"],
  ])("stays open after %s", (_, text, word) => {
    expect(read(text).people.flatMap(({ mentions }) => mentions.map((one) => one.text))).not.toContain(word);
  });

  it("is never the subject of the verb whose object it is", () => {
    const text = "Paul Lund spoke in Oslo. Peter Berg attacked him for it.";
    expect(mentionsOf(text, "Paul Lund")).toEqual(["Paul Lund", "him"]);
  });

  it("is nobody of the other gender, as the article itself tells it", () => {
    const text =
      "Moen, his wife, Tora Moen, and Rune Vik met. Vik lost his hat. Later Vik found his coat. Tora Moen and Vik sat down. She laughed.";
    expect(mentionsOf(text, "Tora Moen")).toContain("She");
  });

  it("is the nominee, whatever else the article calls him", () => {
    const text =
      "Republican presidential nominee Paul Lund came. Democratic nominee Anna Berg left. The Republican nominee spoke in Oslo.";
    expect(mentionsOf(text, "Paul Lund")).toEqual(["Paul Lund", "The Republican nominee"]);
  });
});
