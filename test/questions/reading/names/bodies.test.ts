import { describe, expect, it } from "vitest";
import { read } from "../../../support/a-reading.ts";

const namesOf = (text: string): { people: string[]; bodies: string[] } => {
  const { people, organizations } = read(text);
  return { people: people.map(({ name }) => name), bodies: organizations.map(({ name }) => name) };
};

describe("people or bodies", () => {
  it.each([
    ["a short name of a company", "Ember Corp. grew. Ember opened a mill.", [], ["Ember Corp."]],
    ["what shares there are of", "Traders bought shares of Emberly in Oslo.", [], ["Emberly"]],
    ["what is called a firm", "On Monday Embron, a maker of hats, grew.", [], ["Embron"]],
    ["partners", "Kurt Brand of Brand & Moller praised the fund.", ["Kurt Brand"], ["Brand & Moller"]],
    ["a well-known firm", "Toyota grew.", [], ["Toyota"]],
    ["who was arrested", "Emberly was arrested in Oslo.", ["Emberly"], []],
    ["who is addressed", "Mr Key left.", ["Key"], []],
    ["whose father is named", "Emberly’s father left.", ["Emberly"], []],
    ["time zones and devices", "The race began at 10:00 GMT on TV.", [], []],
    ["plans and laws", "The Green Harbor Plan closed the Green Harbor Plan office.", [], []],
    ["whose case it is", "In Zorvin’s case the court ruled. The law helped in Zorvin’s case.", [], []],
    ["a region", "Voters in South Florida met. Florida was hot.", [], []],
  ])("%s", (_, text, people, bodies) => {
    expect(namesOf(text)).toEqual({ people, bodies });
  });
});
