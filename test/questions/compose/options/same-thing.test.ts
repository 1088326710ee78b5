import { expect, test } from "vitest";
import { quote, quoteAround } from "../../../../questions/compose/english/excerpt.ts";
import { siblingOffices } from "../../../../questions/compose/options/office-class.ts";
import { neighboursOf, withThe } from "../../../../questions/compose/options/regions.ts";
import { mayBeSame } from "../../../../questions/compose/options/same-thing.ts";
import { COUNTRIES } from "../../../../questions/reading/gazetteer/countries.ts";

test.each([
  ["Kim", "Kim Jong Un", "person"],
  ["Anna Berg", "Jonas Berg", "person"],
  ["the United Nations", "UN", "name"],
  ["Moscow", "Russia", "name"],
  ["the Kremlin", "the Russian Federation", "name"],
  ["Burma", "Myanmar", "name"],
  ["the Harbor Council", "the Elmsund Harbor Council", "name"],
  ["the White House", "the White House National Security Council", "name"],
] as const)("%s may be %s", (one, other, kind) => {
  expect(mayBeSame(one, other, kind)).toBe(true);
  expect(mayBeSame(other, one, kind)).toBe(true);
});

test.each([
  ["Anna Berg", "Anna Sand", "person"],
  ["North Korea", "South Korea", "name"],
  ["the United Nations", "the United States", "name"],
  ["Russia", "Ukraine", "name"],
  ["the Harbor Council", "Nordic Lines", "name"],
] as const)("%s is not %s", (one, other, kind) => {
  expect(mayBeSame(one, other, kind)).toBe(false);
});

test("the states beside each other are states that reading knows", () => {
  const known = new Set(COUNTRIES.flatMap(({ names }) => names.slice(0, 1)));
  const unknown = COUNTRIES.flatMap(({ names }) => neighboursOf(names[0] ?? "")).filter(
    (name) => !known.has(name),
  );
  expect([...new Set(unknown)]).toEqual([]);
  expect(neighboursOf("Burma")).toContain("Thailand");
  expect([withThe("United States"), withThe("Norway")]).toEqual(["the United States", "Norway"]);
});

test("an office gets the offices beside it in its own writing", () => {
  expect(siblingOffices("Malaysia’s Foreign Minister")[0]).toBe("Malaysia’s Defense Minister");
  expect(siblingOffices("mayor of Bergen")[0]).toBe("police chief of Bergen");
  expect(siblingOffices("former foreign minister")).toEqual([]);
  expect(siblingOffices("poet")).toEqual([]);
  expect(siblingOffices("chairman of Nordic Lines")).toContain("vice chairman of Nordic Lines");
  expect(siblingOffices("president of Norway")).toContain("prime minister of Norway");
  expect(siblingOffices("president of Nordic Lines")).toEqual([
    "chairman of Nordic Lines",
    "chief executive of Nordic Lines",
    "vice president of Nordic Lines",
  ]);
  // two titles, a place behind the body, a region with small letters: nothing fits there for sure
  for (const office of [
    "chairman and chief executive officer of Nordic Lines",
    "president of Nordic Lines in Bergen",
    "president of the Vestland region",
    "appointed chairman and interim chief executive of Nordic Lines",
  ])
    expect(siblingOffices(office)).toEqual([]);
});

test("quotation marks inside a quotation become single ones", () => {
  expect(quote("He called it “historic.”")).toBe("“He called it ‘historic.’”");
  expect(quote('He called it "a\nday".')).toBe("“He called it ‘a day’.”");
  expect(quote("“I will go.")).toBe("“I will go.”");
});

test("a long sentence is cut around what must be seen, at a break in it", () => {
  const long =
    "The council of the harbor, which had met three times in the week, said on the day after the storm that the pier was lost, that two ships had sunk, and that Anna Berg would come to see it.";
  const at = long.indexOf("Anna Berg");
  expect(quoteAround(long, { start: at, end: at + 9 })).toBe(
    "“…said on the day after the storm that the pier was lost, that two ships had sunk, and that Anna Berg would come to see it.”",
  );
  expect(quoteAround(long, { start: 0, end: 11 })).toBe(
    "“The council of the harbor, which had met three times in the week, said on the day after the storm that the pier was lost, that two ships had sunk…”",
  );
});

test("an excerpt of the end of a long sentence reaches back far enough to say something", () => {
  const long = `${"The harbor council met on the pier in the rain and spoke of the storm for a long time. ".repeat(2)}It is lost, Anna Berg said.`;
  const at = long.indexOf("said");
  expect(quoteAround(long, { start: at, end: at + 4 }).length).toBeGreaterThan(60);
});
