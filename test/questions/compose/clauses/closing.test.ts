import { describe, expect, it } from "vitest";
import { draftsOf } from "../../../support/a-composed-pack.ts";

const stems = (text: string): string[] => draftsOf(text).map(({ stem, answer }) => `${stem} ${answer.text}`);

describe("a clause that is asked whole", () => {
  it("says what the tree leaves open at its end", () => {
    expect(stems("The city council will raise the price of a ticket by a third in Oslo.")).toContain(
      "Which council will raise the price of a ticket by a third in Oslo? the city council",
    );
  });

  it("asks for no part that may go on in words that were left over", () => {
    for (const question of stems("Anna Berg warned the crew of the ferry not to leave Oslo."))
      expect(question).toMatch(/not to leave Oslo\?/);
  });

  it("is not asked without what its verb needs after the object", () => {
    expect(
      stems("The guards prevented the visitors, many waving flags, from entering the Nordic Hall."),
    ).toEqual([]);
  });

  it("is asked with it", () => {
    expect(stems("Anna Berg accused the council of hiding the plan.")).toEqual([
      "Who accused the council of hiding the plan? Anna Berg",
    ]);
  });

  it("is not asked where a noun was lost behind a comma", () => {
    expect(stems("Anna Berg expects to earn money from the pending, two-part sale of the pier.")).toEqual([]);
  });

  it("keeps a date out of the noun before it", () => {
    expect(stems("Anna Berg won the election on May 8, 2012.")).toContain(
      "When did Anna Berg win the election? May 8, 2012",
    );
  });
});

describe("what did not simply happen", () => {
  it.each([
    "Neither Anna Berg nor Peter Lund could be reached in Oslo.",
    "Anna Berg usually opens the bridge in Oslo.",
    "Anna Berg would have opened the bridge in Oslo.",
    "When prices rise, Anna Berg closes the bridge in Oslo.",
  ])("is not asked: %s", (sentence) => {
    expect(stems(sentence).filter((stem) => /\b(?:reached|open|opens|opened|closes)\b/.test(stem))).toEqual(
      [],
    );
  });

  it("is not asked of a noun that a relative clause may not mean", () => {
    expect(
      stems("Anna Berg praised the crews of the ferries that reached Oslo.").filter((stem) =>
        /^What reached/.test(stem),
      ),
    ).toEqual([]);
  });
});
