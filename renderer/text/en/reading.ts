import { own } from "../../../base/own.ts";
import type { Reading } from "../../../questions/reading/reading.ts";
import { longDate } from "./dates.ts";

type Granularity = Reading["times"][number]["granularity"];
type PlaceKind = Reading["places"][number]["kind"];

export const readingWords = {
  /** When the title of the pack is not known yet. */
  untitled: "The article",
  back: "Library",
  parts: "On this page",
  article: "The article with its marks",
  loading: "Opening the article",
  reading: "Reading the article",
  failed: "The article could not be read",
  /** `refused` is the one code that says something of the article itself. */
  tooMuch:
    "It is too long, or too unlike an article, to be read within Dateline's limits. The text is here all the same, without marks.",
  retry: "Try again",
  goBack: "Back to where you were",
  marked: (what: string) => `Marked in the article: ${what}`,
  unmarked: "The marks were taken away.",
  pressToMark: "marks the words",
} as const;

export const legendWords = {
  title: "Marks",
  names: {
    person: "People",
    time: "Times",
    source: "Who says so",
    place: "Places",
    organization: "Organizations",
  },
  sample: { person: "Ada", time: "May", source: "said", place: "Oslo", organization: "UN" },
  unit: (count: number) => (count === 1 ? "mark" : "marks"),
} as const;

const placeKinds: Readonly<Record<PlaceKind, string>> = {
  country: "Country",
  city: "City",
  region: "Region",
  facility: "Building or site",
  other: "Place",
};

const times = (count: number): string => (count === 1 ? "once" : count === 2 ? "twice" : `${count} times`);

export const noteWords = {
  title: "About the mark",
  close: "Close",
  mentions: (count: number) =>
    `The article speaks of this ${count === 1 ? "person once" : `person ${times(count)}`}.`,
  named: (count: number) => `The article names it ${times(count)}.`,
  noOffice: "The article gives no office.",
  called: (words: string) => `Here: “${words}”`,
  markMentions: "Mark every mention",
  markSaid: "Mark what is said",
  markTold: "Mark what is told then",
  markTime: "Mark the words",
  placeKind: (kind: PlaceKind) => `${placeKinds[kind]}.`,
  metonym: "Here the name stands for a government or another body, not for the place.",
  organization: "Organization.",
  noValue: "The article does not say when exactly.",
  certain: "Certain.",
  unsure: "Not certain: no question may depend on it.",
  says: (name: string, cue: string) =>
    /^(according to|by|from|per)$/i.test(cue) ? `${cue} ${name}:` : `${name} ${cue}:`,
} as const;

const granularities: Readonly<Record<Granularity, string>> = {
  day: "day",
  month: "month",
  year: "year",
  week: "week",
  interval: "stretch of time",
  duration: "length of time",
  unknown: "no date",
};

const rules: Readonly<Record<string, string>> = {
  "full date": "the article gives the whole date",
  duration: "a length of time, not a date",
  decade: "the ten years of the decade",
  century: "the hundred years of the century",
  "range of days": "from the first day to the last",
};

export const timeLineWords = {
  title: "Time line",
  lead: "Every time that the article gives, in its order.",
  empty: {
    title: "No times",
    say: "The article gives no day, month or year that can be placed.",
  },
  granularity: (granularity: Granularity) => granularities[granularity],
  unsure: "not certain",
  published: "published",
  picture: (first: string, last: string) => `Axis from ${first} to ${last}`,
  publishedOn: (day: string) => `Published ${day}.`,
  broken: "The axis is broken where nothing is told, and each part has a scale of its own.",
  quoted: (text: string, value: string | null) =>
    value === null ? `“${text}”` : `“${text}”, ${timeWords(value)}`,
  standsIn: "Named in",
  lasting: "How long, not when",
  open: "When, but not exactly",
  rule: (rule: string) => {
    const words = own(rules, rule) ?? rule;
    return `Rule: ${words}.`;
  },
} as const;

export const voiceWords = {
  title: "Who says what",
  lead: "Each source and what it says, as the article passes it on. What stands inside a source's words hangs on them.",
  empty: {
    title: "No sources",
    say: "Nobody is named as the source of anything. Everything here is the article's own voice.",
  },
  kinds: {
    person: "Person",
    organization: "Organization",
    government: "Government or place that speaks",
    described: "Not named",
    unclear: "Not clear who",
  },
  own: "The article itself",
  ownLead: "In its own voice",
  ownEmpty: "The article says nothing in its own voice that Dateline could read.",
  sayings: (count: number) => (count === 1 ? "1 statement" : `${count} statements`),
  statement: (label: string, text: string) => `${label}: ${text}`,
  unnamed: "no source named",
  more: (count: number) => `Show ${count} more`,
  fewer: "Show fewer",
} as const;

const month = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" });
const shortMonth = new Intl.DateTimeFormat("en", { month: "short", timeZone: "UTC" });
const UNITS = { D: "day", W: "week", M: "month", Y: "year" } as const;

/** "October 18, 2023", "July 2023", "2023", "October 16, 2023 to October 22, 2023", "2 days". */
export function timeWords(value: string): string {
  const lasts = /^P(\d+)([DWMY])$/.exec(value);
  if (lasts !== null) {
    const unit = UNITS[lasts[2] as keyof typeof UNITS];
    return `${lasts[1]} ${unit}${lasts[1] === "1" ? "" : "s"}`;
  }
  return value.split("/").map(dateWords).join(" to ");
}

function dateWords(value: string): string {
  if (value.length === 10) return longDate(value);
  return value.length === 7 ? month.format(new Date(`${value}-01T00:00:00Z`)) : value;
}

/** A label of the axis: "2023", "Jul 2023", "Oct 18". */
export function tickWords(
  step: "year" | "month" | "day",
  { year, month: number, day }: { readonly year: number; readonly month: number; readonly day: number },
): string {
  if (step === "year") return String(year);
  const name = shortMonth.format(new Date(Date.UTC(2000, number - 1, 1)));
  return step === "month" ? `${name} ${year}` : `${name} ${day}`;
}
