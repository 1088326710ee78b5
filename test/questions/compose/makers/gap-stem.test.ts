import { expect, test } from "vitest";
import { gapStem } from "../../../../questions/compose/makers/gap-stem.ts";
import { joinStem } from "../../../../questions/compose/stages/stem.ts";

const stemOf = (...asked: Parameters<typeof gapStem>): string => joinStem(gapStem(...asked));

test("the stem of a gap is its whole sentence", () => {
  expect(stemOf("the number", { before: "The bridge can carry", after: "trucks." })).toBe(
    "Fill in the number that is missing: “The bridge can carry ____ trucks.”",
  );
});

test("a long passage is cut at its clauses, on both sides of the gap", () => {
  const lead = `${"On the night of the great storm that ended the summer ".repeat(4).trim()},`;
  const tail = `, ${"which nobody in the town had ever seen before that night ".repeat(4).trim()}.`;
  expect(stemOf("what", { before: `${lead} the harbor lost`, after: tail })).toBe(
    `Fill in what is missing: “… the harbor lost ____, …”`,
  );
});

test("the source of a claim stays in the stem, also where the shown words do not reach back to it", () => {
  const before = `Lin Park said, ${"and nobody in the room spoke against her then ".repeat(5).trim()}, that the bridge could carry`;
  expect(stemOf("the number", { before, after: "trucks." }, "Lin Park")).toMatch(
    /^Fill in the number that is missing, according to Lin Park: “…/,
  );
  expect(stemOf("what", { before: "Lin Park said the", after: "can carry 40 trucks." }, "Lin Park")).toBe(
    "Fill in what is missing: “Lin Park said the ____ can carry 40 trucks.”",
  );
});

test("quotation marks inside the stem become single ones", () => {
  expect(stemOf("what", { before: "Lin Park called the", after: "“a great gift.”" })).toBe(
    "Fill in what is missing: “Lin Park called the ____ ‘a great gift.’”",
  );
});

test("a passage of two sentences is cut between them, and not inside a date", () => {
  const first = `The council of Bergen, which met ${"again and again ".repeat(8)}in winter, sold its ferries.`;
  const after = `cranes, on June 4, 2019, ${"and nobody in the town ever spoke against it ".repeat(4).trim()}.`;
  expect(stemOf("the number", { before: `${first} It needed`, after })).toBe(
    "Fill in the number that is missing: “It needed ____ cranes, on June 4, 2019, …”",
  );
});
