import { describe, expect, test } from "vitest";
import { matchTyped } from "../../../questions/kinds/typed/match-typed.ts";
import type { Expected } from "../../../questions/kinds/typed/key.ts";
import { key } from "./typed-block.ts";

const met = (expects: Expected, right: string, given: string): string => {
  const match = matchTyped(given, key(expects, right), []);
  return match.kind === "accepted" ? match.closeness : "wrong";
};

describe("a right name in another writing is a variant", () => {
  test.each([
    ["Otto von Bismarck", "Bismarck, Otto von"],
    ["Simone de Beauvoir", "de Beauvoir, Simone"],
    ["Martin Luther King Jr.", "King, Martin Luther, Jr."],
    ["Mario Vargas Llosa", "Vargas Llosa"],
    ["Pedro Calderón y Vega", "Calderón y Vega"],
    ["John F. Kennedy", "J.F. Kennedy"],
    ["J. K. Rowling", "JK Rowling"],
    ["Henry VIII", "Henry the Eighth"],
    ["Pope John Paul II", "John Paul the 2nd"],
    ["Gerhard Schröder", "Schroeder"],
    ["Joerg Haider", "Jörg Haider"],
    ["Bjørn Dæhlie", "Bjoern Daehlie"],
  ])("%s as %j", (right, given) => {
    expect(met("person", right, given)).toBe("variant");
  });

  test.each([
    ["place", "Malmö", "Malmoe"],
    ["place", "Århus", "Aarhus"],
    ["organization", "Süddeutsche Zeitung", "Sueddeutsche Zeitung"],
    ["words", "Gemütlichkeit", "Gemuetlichkeit"],
    ["quote", "über allem", "ueber allem"],
  ] as const)("of a %s: %s as %j", (expects, right, given) => {
    expect(met(expects, right, given)).toBe("variant");
  });
});

test.each([
  ["person", "Pope John Paul II", "John Paul the First"],
  ["person", "Henry VIII", "Henry VII"],
  ["person", "Kim Jong Un", "Jong Un"],
  ["person", "John Kennedy", "G. Kennedy"],
  ["place", "Joel", "Jol"],
  ["person", "Mario Vargas Llosa", "Mario Vargas"],
] as const)("of a %s: %s is not %j", (expects, right, given) => {
  expect(met(expects, right, given)).toBe("wrong");
});
