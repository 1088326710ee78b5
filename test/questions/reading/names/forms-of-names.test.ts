import { describe, expect, it, test } from "vitest";
import { read } from "../../../support/a-reading.ts";

const people = (text: string): Record<string, string[]> =>
  Object.fromEntries(read(text).people.map(({ name, mentions }) => [name, mentions.map((one) => one.text)]));

const SMALL = ["van", "von", "de la", "von der", "van den", "de los", "zu", "ter", "von und zu", "del"];

describe("a family name with small words", () => {
  test.each(SMALL)("is one with its given name and alone: %s", (small) => {
    const alone = `${small[0]?.toUpperCase() ?? ""}${small.slice(1)} Holm`;
    for (const office of ["", "President ", "Mayor "]) {
      const name = `Oscar ${small} Holm`;
      const text = `${office}${name} visited Norrby on Friday. ${alone} praised the mayor, Siv Moe. Holm wept.`;
      expect(people(text)).toEqual({ [name]: [name, alone, "Holm"], "Siv Moe": ["Siv Moe"] });
    }
  });

  it("keeps its small words inside a sentence too, and tells two people by them", () => {
    const text =
      "Ana Cruz met Oscar de la Cruz in Norrby. De la Cruz left. Mayor Siv Moe thanked de la Cruz.";
    expect(people(text)).toMatchObject({
      "Ana Cruz": ["Ana Cruz"],
      "Oscar de la Cruz": ["Oscar de la Cruz", "De la Cruz", "de la Cruz"],
    });
  });

  it("is no number at the beginning of a sentence", () => {
    expect(people("Ten Norwegians left. Mayor Siv Moe wept.")).toEqual({ "Siv Moe": ["Siv Moe"] });
  });
});

describe("a name in capitals", () => {
  it.each(["OPENS NEW HARBOUR", "QUITS", "VISITS NORRBY", "TALKS"])(
    "of a headline is the person: %s",
    (rest) => {
      const text = `MAYOR IDA HOLM ${rest}\n\nMayor Ida Holm opened a harbour on Friday. Ola Berg built it. Holm praised Berg.`;
      expect(people(text)).toEqual({
        "Ida Holm": ["IDA HOLM", "Ida Holm", "Holm"],
        "Ola Berg": ["Ola Berg", "Berg"],
      });
      expect(read(text).people[0]?.office).toBe("Mayor");
    },
  );

  it("is the person whose family name an agency writes so", () => {
    const text = "Mayor Ola BERG spoke in Norrby on Friday. Siv Moe thanked Berg. Ola Berg left.";
    expect(people(text)["Ola Berg"]).toEqual(["Ola BERG", "Berg", "Ola Berg"]);
  });

  it("may begin with the family name", () => {
    const text =
      "PRESIDENT OLA BERG MEETS KIM JONG UN\n\nPresident Ola Berg met Kim Jong Un on Friday. Berg praised Kim.";
    expect(Object.keys(people(text)).sort()).toEqual(["Kim Jong Un", "Ola Berg"]);
  });
});
