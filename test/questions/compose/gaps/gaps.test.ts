import { describe, expect, test } from "vitest";
import { findDrafts } from "../../../../questions/compose/drafts/index.ts";
import type { SentenceGap } from "../../../../questions/compose/gaps/find-gaps.ts";
import { workshopOf } from "../../../support/a-composed-pack.ts";

const gapsIn = (text: string): readonly SentenceGap[] => findDrafts(workshopOf(text)).gaps;
const answersIn = (text: string): string[] => gapsIn(text).map(({ draft }) => draft.answer.text);
const passagesIn = (text: string): string[] => [
  ...new Set(
    gapsIn(text).map(({ before, after, draft }) => `${before} ${draft.answer.text} ${after}`.trim()),
  ),
];
const worthOf = (text: string, answer: string): number =>
  gapsIn(text).find(({ draft }) => draft.answer.text === answer)?.draft.prior ?? 0;

describe("what is left out", () => {
  test("no plain noun with an article", () => {
    const answers = answersIn(
      "The plan was approved by the council of Bergen in 2019. Each office in Bergen has a section for visitors, and some analysts in Oslo praised the deal.",
    );
    for (const plain of ["plan", "section", "analysts", "deal"]) expect(answers).not.toContain(plain);
  });
  test("of a name and the term that holds it only the name; of a sum of money and its noun only the sum", () => {
    const answers = answersIn(
      "The Nordmark purchase doubled the share of Sollberg in the $3.2 billion market for cheese.",
    );
    expect(answers).toContain("Nordmark");
    expect(answers).toContain("$3.2 billion");
    expect(answers).not.toContain("Nordmark purchase");
    expect(answers).not.toContain("purchase");
    expect(answers).not.toContain("$3.2 billion market");
  });
  test("no adjective that judges, and no measure", () => {
    const answers = answersIn(
      "In May the city of Bergen started an aggressive campaign against plastic bottles. Prices in Bergen rose by 5 percentage points.",
    );
    expect(answers).not.toContain("aggressive campaign");
    expect(answers).not.toContain("percentage points");
    expect(answers).toContain("plastic bottles");
  });
  test("no half of a name, a title or a word", () => {
    const answers = answersIn(
      "Lin Park showed the film “The Winter Harbor Countdown” in Oslo-based cinemas of the Nordic Sailors of Norway.",
    );
    for (const half of ["Winter Harbor", "Countdown", "Oslo", "Norway"]) expect(answers).not.toContain(half);
  });
  test("no two things that stand side by side", () => {
    expect(
      answersIn("The law in Norway ended the immunity foreign companies have from taxes on fish."),
    ).not.toContain("immunity foreign companies");
  });
  test("no state behind its city", () => {
    expect(answersIn("The ferry of Lin Park sank near Bergen, Norway, in the winter of 2014.")).not.toContain(
      "Norway",
    );
  });
});

describe("what stands around it", () => {
  test("a sentence loses the word that only joins it to the one before", () => {
    const [first] = passagesIn(
      "But the pro-Danish majority of Bergen wanted a strong harbor for Norway in 1905.",
    );
    expect(first).toMatch(/^The pro-Danish majority/);
    const [second] = passagesIn(
      "Also on the island of Bornholm, more than 2,000 Danish sailors marched in 1905.",
    );
    expect(second).toMatch(/^On the island of Bornholm/);
    const [third] = passagesIn("The harbor of Bergen also bought three Danish cranes in 1905.");
    expect(third).toBe("The harbor of Bergen bought three Danish cranes in 1905.");
  });
  test("nothing that only the article around it explains", () => {
    expect(
      gapsIn("The first storm sank a ferry, while the second received no public response at all."),
    ).toEqual([]);
    expect(gapsIn("For weeks the communist government has held such rallies almost daily.")).toEqual([]);
    expect(gapsIn("Bergen has seen widespread flood damage for the past three summers.")).toEqual([]);
  });
  test("no sentence without a finite verb", () => {
    expect(gapsIn("A red Danish fishing boat in the harbor of Bergen with 40 sailors.")).toEqual([]);
  });
  test("a passage without a name or a number is worth less than one with them", () => {
    const bare = "The council bought three electric ferries from a shipyard.";
    const tied = "The council of Bergen bought three electric ferries from a shipyard in Gdansk.";
    expect(worthOf(bare, "electric ferries")).toBeLessThan(worthOf(tied, "electric ferries"));
  });
  test("a claim is left out whose source nobody can tell", () => {
    const text =
      "The mayor met the sailors on Monday. “The harbor of Bergen needs 40 new cranes. Bergen has 30 old cranes,” he said.";
    for (const { before, after, sources } of gapsIn(text))
      if (`${before} ${after}`.includes("cranes"))
        expect(`${sources.join(" ")} ${before} ${after}`).toMatch(/mayor/i);
  });
});

test("no half of an award, and no party before a name", () => {
  const answers = answersIn(
    "Lin Park won the Nordbank Woman of the Match award in Oslo in 2018. If Republican Yann Karr is elected in Oslo, taxes in Norway fall by 12 percent.",
  );
  expect(answers).not.toContain("Nordbank Woman");
  expect(answers).not.toContain("Republican Yann Karr");
});

test("a pronoun that an earlier word of its sentence explains needs no sentence before it", () => {
  const [lone] = gapsIn(
    "Anna Berg left Oslo in 2018. The city of Bergen sold its ferries when it needed 40 new cranes in 2019.",
  ).filter(({ draft }) => draft.answer.text === "40");
  expect(lone?.before).toBe("The city of Bergen sold its ferries when it needed");
  const [leaning] = gapsIn(
    "Anna Berg opened the yard of Bergen in 2018. It needed 40 cranes in 2019.",
  ).filter(({ draft }) => draft.answer.text === "40");
  expect(leaning?.before ?? "").toMatch(/^(?:$|Anna Berg opened)/);
});

describe("what no gap is made in", () => {
  test("a line without a subject", () => {
    expect(
      answersIn("Repeatedly pledged to keep the ferries of Bergen from entering the port of Aalborg."),
    ).toEqual([]);
  });
  test("half of the name of a body", () => {
    expect(
      answersIn(
        "Other unions, including the American Federation of Teachers, have praised Anna Berg in Oslo.",
      ),
    ).not.toContain("American Federation");
    expect(
      answersIn("Innopac recycles foam that is used by chains, such as McDonald’s Corp., for food in Oslo."),
    ).not.toContain("McDonald");
  });
  test("words of a quotation about somebody, which a name would change", () => {
    const text =
      "Erik Dahl fled to Norway. “It is very hard to know that he is out there,” said Anna Berg of Oslo.";
    for (const passage of passagesIn(text)) expect(passage).not.toContain("Erik Dahl is out there");
  });
  test("a party, a title that holds a name, and a date inside a noun", () => {
    const text =
      "The board said Anna Berg and Vice Chairman Lars Holm are looking for money in Oslo. The Republican nominee of Ohio met them on Monday.";
    expect(answersIn(text)).toContain("Anna Berg");
    for (const answer of ["Vice Chairman Lars Holm", "Republican"])
      expect(answersIn(text)).not.toContain(answer);
    for (const passage of passagesIn(
      "The police of Norway looked into the Friday bombings in Oslo and Bergen.",
    ))
      expect(passage).not.toContain("the on");
  });
  test("the state after its city, and the second half of a new year", () => {
    expect(answersIn("The victims of the storm in Kabwe, Zambia, numbered 213.")).not.toContain("Zambia");
    expect(
      answersIn("As with all new year celebrations in Norway, the fair in Bergen is crowded.").join(", "),
    ).not.toContain("year celebrations");
  });
});
