import { describe, expect, it } from "vitest";
import { read } from "../../support/a-reading.ts";

const quantitiesOf = (text: string): string[] =>
  read(text).quantities.map(({ comparison, value, of }) => `${comparison} ${value} ${of}`);

describe("quantities", () => {
  it.each([
    ["The ship carried more than 1,000 containers of grain.", "more-than 1000 containers of grain"],
    ["At least 12 people were hurt.", "at-least 12 people"],
    ["About forty-five workers left.", "about 45 workers"],
    ["Nearly 300 houses burned.", "fewer-than 300 houses"],
    ["Up to 50 guests may come.", "at-most 50 guests"],
    ["The firm paid $2.5 million.", "exactly 2500000 dollars"],
    ["Prices rose 12 percent.", "exactly 12 percent"],
    ["The hall seats 200 to 300 visitors.", "range 200 visitors"],
  ])("%s", (text, quantity) => {
    expect(quantitiesOf(text)).toEqual([quantity]);
  });

  it.each([
    "The law of 1998 still stands.",
    "The visit lasted two days.",
    "Ann Lee, 45, left at 3:14 p.m.",
    "She took Flight 370.",
  ])("counts nothing in: %s", (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });
});
