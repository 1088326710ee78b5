import { describe, expect, it } from "vitest";
import { read } from "../../../support/a-reading.ts";

const officesOf = (text: string): string[] =>
  read(text).people.map(({ name, office }) => `${name}: ${office ?? "-"}`);
const mentionsOf = (text: string, name: string): string[] =>
  read(text)
    .people.find((person) => person.name === name)
    ?.mentions.map(({ text: words }) => words) ?? [];

describe("people and their offices", () => {
  it.each([
    ["Norwegian Foreign Minister Anna Berg arrived in Rome.", ["Anna Berg: Norwegian Foreign Minister"]],
    ["Anna Berg, Norway’s foreign minister, arrived in Rome.", ["Anna Berg: Norway’s foreign minister"]],
    [
      "Paul Lund, the spokesman for the Ministry of Defense, denied it.",
      ["Paul Lund: spokesman for the Ministry of Defense"],
    ],
    ["Norway’s top diplomat, Anna Berg, arrived in Rome.", ["Anna Berg: Norway’s top diplomat"]],
    ["Sen. Paul Lund (D-Ohio) voted for the bill.", ["Paul Lund: Sen."]],
    ["U.S. Secretary of State Anna Berg spoke.", ["Anna Berg: U.S. Secretary of State"]],
    ["Mr. Lund and Dr. Anna Berg met in Oslo.", ["Lund: -", "Anna Berg: -"]],
    [
      "Choe Jong Hui, North Korea’s trade minister, left. Choe said nothing.",
      ["Choe Jong Hui: North Korea’s trade minister"],
    ],
    [
      "Prime Minister Ahmed al-Rashid met Ali bin Hassan.",
      ["Ahmed al-Rashid: Prime Minister", "Ali bin Hassan: -"],
    ],
  ])("%s", (text, people) => {
    expect(officesOf(text)).toEqual(people);
  });

  it.each([
    // what follows the comma is the subject of its own clause
    ["According to Anna Berg, a lawyer for the bank was robbed in Oslo.", ["Anna Berg: -"]],
    ["At a meeting with Anna Berg, the mayor also said little.", ["Anna Berg: -"]],
    // the office ends where the body ends
    [
      "Paul Lund, chief executive of Bergen-based Nordkraft, left.",
      ["Paul Lund: chief executive of Bergen-based Nordkraft"],
    ],
    ["Paul Lund, president of Acme Foods in Dover, Del., left.", ["Paul Lund: president of Acme Foods"]],
    [
      "Anna Berg, a professor at Bergen University and a former minister of trade, left.",
      ["Anna Berg: professor at Bergen University"],
    ],
    ["Anna Berg, an analyst with Lund Securities, left.", ["Anna Berg: analyst with Lund Securities"]],
    // nor does it begin inside the clause before
    ["Part of the network President Anna Berg built has closed.", ["Anna Berg: President"]],
    ["Police spokesman Capt. Paul Lund said nothing.", ["Paul Lund: Police spokesman"]],
    ["University of Essex president Anna Berg left.", ["Anna Berg: University of Essex president"]],
    // of two offices the one that says of what
    [
      "Gen. Paul Lund, commander of the Norwegian Navy, left.",
      ["Paul Lund: commander of the Norwegian Navy"],
    ],
    ["President Anna Berg of Norway left.", ["Anna Berg: President of Norway"]],
    ["Former prime minister Anna Berg left.", ["Anna Berg: former prime minister"]],
    [
      "King Harald met Paul Harald. Queen Sonja II smiled.",
      ["King Harald: King", "Paul Harald: -", "Queen Sonja II: Queen"],
    ],
    // words that only look like offices
    ["Anna Berg met Lund, Acme's principal rival in the trade.", ["Anna Berg: -"]],
  ])("%s", (text, people) => {
    expect(officesOf(text)).toEqual(people);
  });

  it("takes no place and no body for a person", () => {
    expect(officesOf("At a meeting in Chelsea, the mayor said little.")).toEqual([]);
    expect(officesOf("He is an analyst with Acton Ember.")).toEqual([]);
    expect(officesOf("The official Bergen News Agency closed.")).toEqual([]);
  });

  it("joins a family name with its particle", () => {
    expect(mentionsOf("Mayor Bill de Vree spoke. De Vree left.", "Bill de Vree")).toEqual([
      "Bill de Vree",
      "De Vree",
    ]);
  });

  it("knows a given name that stands right before a family name", () => {
    expect(
      mentionsOf(
        "Crowds protested against the return of Elian Moen. Juan Moen, Elian’s father, spoke.",
        "Elian Moen",
      ),
    ).toEqual(["Elian Moen", "Elian"]);
  });

  it("writes a name in one way whatever its apostrophe", () => {
    expect(mentionsOf("James O’Dare spoke. On Friday O'Dare left.", "James O'Dare")).toEqual([
      "James O’Dare",
      "O'Dare",
    ]);
  });

  it("takes no name for a person only because it stands often and looks like one", () => {
    const text = "Shares of Ember Fields rose. Traders bought Ember Fields, and Ember Fields paid them.";
    expect(officesOf(text)).toEqual([]);
    expect(officesOf(`${text} They met Keld Rusk. Later Keld Rusk left, and Rusk said nothing.`)).toEqual([
      "Keld Rusk: -",
    ]);
  });

  it("leaves the words that open a sentence and the pageants out of names", () => {
    expect(officesOf("Meanwhile Anna Berg left for Oslo.")).toEqual(["Anna Berg: -"]);
    expect(officesOf("The crowd met Miss Universe Anna Berg.")).toEqual(["Anna Berg: -"]);
  });

  it("keeps several holders of one office apart", () => {
    expect(officesOf("Norwegian Foreign Minister Anna Berg met Swedish Foreign Minister Paul Lund.")).toEqual(
      ["Anna Berg: Norwegian Foreign Minister", "Paul Lund: Swedish Foreign Minister"],
    );
  });

  it("joins a short form and a second spelling of a given name", () => {
    const text = "Sergey Orlov, the envoy, left on Monday. Orlov came home. Sergei Orlov would not speak.";
    expect(mentionsOf(text, "Sergey Orlov")).toEqual(["Sergey Orlov", "Orlov", "Sergei Orlov"]);
  });

  it("joins a family name that stands first", () => {
    expect(mentionsOf("Kim Song Ho met reporters. Kim then left.", "Kim Song Ho")).toEqual([
      "Kim Song Ho",
      "Kim",
    ]);
  });

  it("does not give a family name to one of two who bear it", () => {
    const { people } = read("Anna Berg and Paul Berg were there. Berg left early.");
    expect(people.flatMap(({ mentions }) => mentions.map(({ text }) => text))).not.toContain("Berg");
  });

  it("knows no more of a person than the article says", () => {
    expect(officesOf("Vladimir Putin and Kim Jong Un met in Pyongyang.")).toEqual([
      "Vladimir Putin: -",
      "Kim Jong Un: -",
    ]);
  });
});

describe("he, she and the minister", () => {
  it("is the one person that fits", () => {
    expect(mentionsOf("Anna Berg met workers in Oslo. She promised help.", "Anna Berg")).toEqual([
      "Anna Berg",
      "She",
    ]);
    expect(mentionsOf("Anna Berg met Paul Lund. She promised help.", "Anna Berg")).toEqual([
      "Anna Berg",
      "She",
    ]);
    expect(
      mentionsOf(
        "Anna Berg, the trade minister, met workers. The talks were short, and the minister left.",
        "Anna Berg",
      ),
    ).toEqual(["Anna Berg", "the minister"]);
  });

  it("stays open after two men", () => {
    expect(mentionsOf("John Lund met Peter Berg in Oslo. He left early.", "John Lund")).toEqual([
      "John Lund",
    ]);
    expect(mentionsOf("John Lund met Peter Berg in Oslo. He left early.", "Peter Berg")).toEqual([
      "Peter Berg",
    ]);
  });

  it("stays open beside a name of which nothing tells whose it is", () => {
    expect(
      mentionsOf(
        "Zorv came back. Zorv slept. Zorv may suffer in John Lund’s failed state. He has been away too long.",
        "John Lund",
      ),
    ).toEqual(["John Lund"]);
  });

  it("is the speaker who speaks on", () => {
    expect(
      mentionsOf("John Lund said that Peter Berg had left. He added that the talks were over.", "John Lund"),
    ).toEqual(["John Lund", "He"]);
  });

  it("is not whoever speaks when it stands in a quotation", () => {
    expect(mentionsOf("“He was late,” John Lund said.", "John Lund")).toEqual(["John Lund"]);
  });
});
