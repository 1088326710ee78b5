import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchTyped } from "../../../questions/kinds/typed/match-typed.ts";
import { TYPED_TABLE } from "./typed-table.ts";

const verdictOn = (given: string, { key, people }: Pick<(typeof TYPED_TABLE)[number], "key" | "people">) => {
  const match = matchTyped(given, key, people);
  return match.kind === "accepted" ? match.closeness : "wrong";
};

test("the table of typed answers holds at least 200", () => {
  expect(TYPED_TABLE.flatMap(({ answers }) => answers).length).toBeGreaterThanOrEqual(200);
});

describe.each(TYPED_TABLE.map((block) => [`${block.key.answerText} (${block.key.expects})`, block] as const))(
  "%s",
  (_, block) => {
    test.each(block.answers)("%j is %s", (given, verdict) => {
      expect(verdictOn(given, block)).toBe(verdict);
    });
  },
);

const people = TYPED_TABLE.flatMap((block) => (block.key.expects === "person" ? [block] : []));

describe("for every person of the table", () => {
  test("the key itself is right in any case, with or without accents, hyphens and spaces around it", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TYPED_TABLE),
        fc.constantFrom<(text: string) => string>(
          (text) => text.toUpperCase(),
          (text) => text.toLowerCase(),
          (text) => text.normalize("NFD"),
          (text) => text.normalize("NFD").replace(/\p{M}/gu, ""),
          (text) => `  ${text}. `,
          (text) => text.replaceAll("-", " "),
          (text) => text.replaceAll("’", "'"),
        ),
        (block, change) => {
          expect(verdictOn(change(block.key.answerText), block)).not.toBe("wrong");
        },
      ),
      { seed: 3, numRuns: 400 },
    );
  });

  test("no other person of the article is ever accepted, with whatever title and in whatever order", () => {
    for (const block of people) {
      for (const other of block.people) {
        if (verdictOn(other.name, block) === "exact") continue;
        const words = other.name.split(" ");
        const turned = [...words.slice(1), ...words.slice(0, 1)].join(" ");
        for (const name of [other.name, other.name.toUpperCase(), turned, `Mr. ${other.name}`]) {
          expect([name, block.key.answerText, verdictOn(name, block)]).toEqual([
            name,
            block.key.answerText,
            "wrong",
          ]);
        }
      }
    }
  });

  test("two changed letters are never a slip", () => {
    const twoChanges = fc
      .tuple(fc.nat(40), fc.nat(40), fc.constantFrom("q", "w", "z"))
      .filter(([one, other]) => Math.abs(one - other) > 1);
    fc.assert(
      fc.property(fc.constantFrom(...people), twoChanges, (block, [one, other, letter]) => {
        const letters = [...block.key.answerText];
        fc.pre(one < letters.length && other < letters.length);
        fc.pre([one, other].every((at) => /[a-z]/i.test(letters[at] ?? letter)));
        fc.pre([one, other].every((at) => letters[at]?.toLowerCase() !== letter));
        letters[one] = letter;
        letters[other] = letter;
        expect(verdictOn(letters.join(""), block)).toBe("wrong");
      }),
      { seed: 4, numRuns: 1_000 },
    );
  });
});

test("any text at all gets a verdict; nothing is thrown", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...TYPED_TABLE),
      fc.string({ unit: "binary", maxLength: 500 }),
      (block, given) => {
        expect(["exact", "variant", "slip", "wrong"]).toContain(verdictOn(given, block));
      },
    ),
    { seed: 5, numRuns: 500 },
  );
});

test("a figure that is changed is wrong, in words and names as in numbers", () => {
  for (const [given, answerText, expects] of [
    ["Resolution 1719", "Resolution 1718", "words"],
    ["F-15", "F-16", "words"],
    ["Group of Eight", "Group of Seven", "organization"],
  ] as const) {
    const key = { answerText, expects, accept: [], mistakes: [] };
    expect(matchTyped(given, key, []).kind).toBe("unknown");
  }
});

describe("a wrong answer says what is known of it", () => {
  const [block] = TYPED_TABLE;
  const why = (given: string, { key, people }: (typeof TYPED_TABLE)[number]) => {
    const match = matchTyped(given, key, people);
    return match.kind === "refused" ? match.why : match.kind;
  };
  test("that it names somebody else of the article", () => {
    expect(why("Putin", block as (typeof TYPED_TABLE)[number])).toBe(
      "That names Vladimir Putin, somebody else in the article.",
    );
  });
  test("that two people share the family name", () => {
    const shared = people.find(({ people: named }) => named.some(({ name }) => name === "Kim Yo Jong"));
    expect(why("Kim", shared as (typeof TYPED_TABLE)[number])).toBe(
      "The article also names Kim Yo Jong: the family name alone does not tell them apart.",
    );
  });
  test("that a quote is only right letter for letter", () => {
    const quote = TYPED_TABLE.find(({ key }) => key.answerText === "historic");
    expect(why("histroic", quote as (typeof TYPED_TABLE)[number])).toMatch(/letter for letter/);
  });
});
