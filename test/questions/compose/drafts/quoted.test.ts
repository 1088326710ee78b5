import { expect, test } from "vitest";
import { draftsOf } from "../../../support/a-composed-pack.ts";

const stemsOf = (text: string): string[] =>
  draftsOf(text).flatMap(({ rule, stem }) => (rule === "speaker of a quotation" ? [stem] : []));

test("a quotation with a subject and a verb of its own is asked for by its speaker", () => {
  expect(stemsOf("“The bridge can carry 40 heavy trucks in winter,” said Anna Berg, the mayor.")).toEqual([
    "Who said: “The bridge can carry 40 heavy trucks in winter”?",
  ]);
});

test("a verb without its subject is nobody's words", () => {
  expect(
    stemsOf("Anna Berg predicted that the sailors would “proceed with all their boats to block the harbor.”"),
  ).toEqual([]);
});

test("a piece of a sentence is asked for as words, if it is long enough to tell something", () => {
  expect(stemsOf("Anna Berg called the bridge “a costly monument to the pride of Bergen.”")).toEqual([
    "Whose words are “a costly monument to the pride of Bergen”?",
  ]);
  expect(stemsOf("Anna Berg called the bridge “a monument.”")).toEqual([]);
});

test("a quotation that only says something of “it” tells nothing", () => {
  expect(stemsOf("“I think it’s a pretty good thing,” said Anna Berg, the mayor of Bergen.")).toEqual([]);
});

test("a piece that begins in the middle is nobody's whole sentence, and a short title no words at all", () => {
  expect(
    stemsOf(
      "Anna Berg said the city is “more interested in protecting old ships than we are in making new ones.”",
    ),
  ).toEqual(["Whose words are “more interested in protecting old ships than we are in making new ones”?"]);
  expect(stemsOf("In his book, “Make Your Kid a Millionaire,” Anna Berg praised the banks of Oslo.")).toEqual(
    [],
  );
});

test("titles of books, and what is only supposed, are nobody's words", () => {
  expect(stemsOf("Anna Berg wrote the book “How Large Harbors Die in Winter” in Oslo.")).toEqual([]);
  expect(
    stemsOf("Anna Berg said that if “the final ruling forces us to close the harbor,” she would appeal."),
  ).toEqual([]);
});

test("a quotation that ends in a mark of its own needs no other", () => {
  expect(stemsOf("“Does anybody know what the new harbor of Bergen has cost?” Anna Berg asked.")).toEqual([
    "Who said: “Does anybody know what the new harbor of Bergen has cost?”",
  ]);
});
