import { describe, expect, it } from "vitest";
import { draftsOf } from "../../../support/a-composed-pack.ts";

/** Stem and answer of every draft of a text whose rule begins with some words. */
const asked = (text: string, rule: string): string[] =>
  draftsOf(text)
    .filter((draft) => draft.rule.startsWith(rule))
    .map(({ stem, answer }) => `${stem} ${answer.text}`);

describe("who and what did it", () => {
  it("asks for a person with who, and for the verb in order", () => {
    expect(asked("Anna Berg opened the bridge in Oslo on Friday.", "subject")).toEqual([
      "Who opened the bridge in Oslo on October 13, 2023? Anna Berg",
    ]);
  });

  it("asks for a country with which", () => {
    expect(asked("Norway has closed the border to all trucks.", "subject")).toEqual([
      "Which country has closed the border to all trucks? Norway",
    ]);
  });

  it("keeps the source of a claim in front", () => {
    expect(
      asked("The ministry said on Monday that two engineers had inspected the bridge.", "subject"),
    ).toEqual(["According to the ministry, who had inspected the bridge? two engineers"]);
  });

  it("leaves numbers of people to how many", () => {
    expect(asked("About 4,500 voters stayed at home on Friday.", "subject")).toEqual([]);
  });

  it("asks nobody what hoped or admitted", () => {
    expect(asked("One poster admitted the mistake in Oslo.", "subject: what")).toEqual([]);
  });

  it("asks nothing of what may not happen", () => {
    expect(asked("If Anna Berg opens the bridge, the ferry will stop.", "subject: who")).toEqual([]);
  });
});

describe("what was done", () => {
  it("puts do before the subject and the base of the verb after it", () => {
    expect(asked("Anna Berg opened the bridge in Oslo.", "object")).toEqual([
      "What did Anna Berg open in Oslo? the bridge",
    ]);
  });

  it("leaves the preposition where it was", () => {
    expect(asked("The village relies on the ferry.", "oblique")).toEqual([
      "What does the village rely on? the ferry",
    ]);
  });

  it("reaches into an infinitive", () => {
    expect(asked("Anna Berg is expected to hold talks with Peter Lund.", "oblique")).toEqual([
      "Who is Anna Berg expected to hold talks with? Peter Lund",
    ]);
  });

  it("names a person in full although the sentence does not", () => {
    expect(asked("Anna Berg came by ferry. Berg later signed the treaty.", "object")).toEqual([
      "What did Anna Berg sign? the treaty",
    ]);
  });

  it("says who a pronoun is, with the sentence that proves it", () => {
    const [draft] = draftsOf("Anna Berg came by ferry. She signed the treaty.").filter(
      ({ slot }) => slot === "object",
    );
    expect(draft).toMatchObject({
      stem: "What did Anna Berg sign?",
      evidence: [{ text: "She signed the treaty." }, { text: "Anna Berg came by ferry." }],
    });
  });
});

describe("when and where", () => {
  const text = "Anna Berg arrived in Oslo on Friday.";
  it("asks for a certain time, as a date", () => {
    expect(asked(text, "time")).toEqual(["When did Anna Berg arrive in Oslo? October 13, 2023"]);
  });
  it("keeps the hour of a day, and names a weekend by its Saturday", () => {
    expect(asked("The bridge closed at midnight Friday in Oslo.", "place")).toEqual([
      "Where did the bridge close at midnight on October 13, 2023? Oslo",
    ]);
    expect(asked("Last weekend a crew opened the bridge in Oslo.", "subject")).toEqual([
      "Who opened the bridge in Oslo on the weekend of October 14, 2023? a crew",
    ]);
    expect(asked("Anna Berg opened the bridge last weekend.", "time")).toEqual([
      "When did Anna Berg open the bridge? the weekend of October 14, 2023",
    ]);
  });
  it("asks for a named place", () => {
    expect(asked(text, "place")).toEqual(["Where did Anna Berg arrive on October 13, 2023? Oslo"]);
  });
});

describe("how many", () => {
  it("asks for a number with what it counts", () => {
    expect(asked("North Korea shipped more than 1,000 containers of arms to Russia.", "number")).toEqual([
      "How many containers of arms did North Korea ship to Russia? more than 1,000",
    ]);
  });
  it("asks for what share", () => {
    expect(asked("About 40 percent of the voters stayed at home.", "number")).toEqual([
      "What percentage of the voters stayed at home? about 40 percent",
    ]);
  });
});

describe("who says it", () => {
  it("asks for the source of a statement", () => {
    expect(asked("Anna Berg said on Monday that the bridge had closed two roads.", "source")).toEqual([
      "Who said that the bridge had closed two roads? Anna Berg",
    ]);
  });
  it("asks for the speaker of a quotation", () => {
    expect(
      asked("“We have lost a good friend and a great teacher today,” Anna Berg said.", "speaker"),
    ).toEqual(["Who said: “We have lost a good friend and a great teacher today”? Anna Berg"]);
  });
});

describe("a noun and its name side by side", () => {
  it("is asked for and spoken of by name", () => {
    const text = "The boy’s father, Juan Moen, lives in Oslo.";
    expect(asked(text, "subject")).toEqual(["Who lives in Oslo? Juan Moen"]);
    expect(asked(text, "place")).toEqual(["Where does Juan Moen live? Oslo"]);
  });
  it("gives the name for what is told of the noun", () => {
    expect(asked("Ada Rice, a former prisoner who leads the protests, went home.", "subject")).toContain(
      "Who leads the protests? Ada Rice",
    );
  });
  it("brings the name of the noun that ends an answer", () => {
    expect(asked("The clerk signed the letter of the mill’s owner, Berg Kraft Partners.", "object")).toEqual([
      "What did the clerk sign? the letter of the mill’s owner, Berg Kraft Partners",
    ]);
  });
  it("asks for what a body owns, not for the body", () => {
    expect(asked("The Church of Light’s website was attacked by robots.", "subject")).toEqual([
      "What was attacked by robots? the Church of Light’s website",
    ]);
  });
  it("gives the name of a body, too", () => {
    expect(asked("Its owner, Berg Kraft Partners, sold the bank.", "subject")).toEqual([
      "Which company sold the bank? Berg Kraft Partners",
    ]);
  });
});

describe("who or which report", () => {
  it("asks no report with who, and not for one that nothing tells from others", () => {
    expect(asked("The club’s survey of its members found that rain had closed two roads.", "source")).toEqual(
      ["Which survey found that rain had closed two roads? the club’s survey of its members"],
    );
    expect(asked("A survey found that rain had closed two roads.", "source")).toEqual([]);
  });
});

describe("why, and what it is", () => {
  it("asks for a reason", () => {
    expect(asked("The ferry stopped because of a storm.", "reason")).toEqual([
      "Why did the ferry stop? because of a storm",
    ]);
  });
  it("asks what something is", () => {
    expect(asked("The Glomma is the longest river in Norway.", "what something is")).toEqual([
      "What is the Glomma? the longest river in Norway",
    ]);
  });
});

describe("which office", () => {
  it.each([
    ["Foreign Minister Anna Berg left.", "What was Anna Berg’s office or title? Foreign Minister"],
    ["Former prime minister Anna Berg left.", "What was Anna Berg’s former office or title? prime minister"],
    ["Gov. Paul Lund of Ohio left.", "What was Paul Lund’s office or title? Governor of Ohio"],
    [
      "Anna Berg, a Norwegian journalist, left.",
      "What role does the article give Anna Berg? Norwegian journalist",
    ],
    ["Democratic nominee Paul Lund left.", "What role does the article give Paul Lund? Democratic nominee"],
  ])("%s", (text, question) => {
    expect(asked(text, "office")).toEqual([question]);
  });

  it.each([
    "President Anna Berg left.",
    "Anna Berg, the chairman and chief executive, left.",
    "Spokeswoman Anna Berg left.",
    "The campaign's press secretary, Anna Berg, left.",
    "Anna Berg, a spokeswoman for the company, left.",
    "Mr. Lund, the mayor of Oslo, left.",
  ])("asks for nothing that is bare: %s", (text) => {
    expect(asked(text, "office")).toEqual([]);
  });
});

describe("what is left unasked", () => {
  it.each([
    ["a subject without a name and a mere state", "The water was cold.", "subject"],
    ["somebody who may be anybody", "Everyone left the ferry.", "subject"],
    ["what only figures say", "Anna Berg lost three places.", "object"],
    ["a list that is broken off", "The show has sports including sailing, rowing and diving.", "oblique"],
    ["a thing that means nothing", "Anna Berg saw things.", "object"],
  ])("%s", (_, text, rule) => {
    expect(asked(text, rule)).toEqual([]);
  });
});

describe("a denial", () => {
  it("keeps its not", () => {
    expect(asked("Anna Berg did not sign the treaty.", "object")).toEqual([
      "What did Anna Berg not sign? the treaty",
    ]);
    expect(asked("Anna Berg did not sign the treaty.", "subject")).toEqual([
      "Who did not sign the treaty? Anna Berg",
    ]);
  });
});

it("asks when by another event where no date is given", () => {
  expect(asked("Anna Berg signed the treaty after the election.", "time by another")).toEqual([
    "When did Anna Berg sign the treaty? after the election",
  ]);
});

describe("by whom and how long", () => {
  it("asks for the doer of a passive clause in the active", () => {
    expect(asked("The bridge was designed by Anna Berg in 1990.", "oblique: who")).toEqual([
      "Who designed the bridge in 1990? Anna Berg",
    ]);
  });

  it("asks how long by a counted stretch of time", () => {
    expect(asked("Anna Berg led the council of Oslo for 12 years.", "length")).toEqual([
      "How long did Anna Berg lead the council of Oslo? 12 years",
    ]);
  });

  it("asks since when", () => {
    expect(asked("Anna Berg has led the council since 1994.", "time")).toEqual([
      "Since when has Anna Berg led the council? 1994",
    ]);
  });

  it("asks what was done in the singular", () => {
    expect(asked("The ferries were delayed by the storm in Oslo.", "subject: what")).toEqual([
      "What was delayed by the storm in Oslo? the ferries",
    ]);
  });

  it("gives no answer that says something only on its page", () => {
    expect(asked("Anna Berg defended our new rules in Oslo.", "object")).toEqual([]);
  });
});
