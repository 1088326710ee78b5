import type { Expected } from "../../../questions/kinds/typed/key.ts";

/** Words of the kinds in which one writes, and of evidence. */

export const numberWords = {
  how: "Figures or words. Write “more than” or “about” where the article does.",
  counts: (unit: string) => `Counted in ${unit}.`,
} as const;

export const dateWords = {
  how: "As exact as the article, and no more: a year, a month or a day.",
  readAs: (dates: readonly string[]) =>
    dates.length === 0 ? "Not read as a date yet." : `Read as ${dates.join(" or as ")}.`,
  pick: "Or pick it",
  day: "Day",
  month: "Month",
  year: "Year",
  none: "none",
} as const;

export const evidenceWords = {
  picked: (count: number, pick: number) => `${count} of ${pick} picked`,
} as const;

const expects: Readonly<Record<Expected, string>> = {
  person: "A person",
  place: "A place",
  organization: "An organization",
  words: "One word or a few",
  quote: "The exact words",
  number: "A number",
};

export const clozeWords = {
  gap: (number: number, count: number) => `Gap ${number} of ${count}`,
  expects,
  states: { right: "Right", wrong: "Not right" },
} as const;
