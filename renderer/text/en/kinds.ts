import type { KindName } from "../../../questions/kinds/index.ts";
import type { Closeness, Remark } from "../../../questions/kinds/kind/outcome.ts";
import type { TypedView } from "../../../questions/kinds/typed/typed.ts";

const names: Readonly<Record<KindName, string>> = {
  choice: "Choice",
  multi: "Several right",
  "true-false": "True or false",
  label: "Label",
  typed: "Typed",
  order: "Order",
  chain: "Chain of sources",
  match: "Match",
  timeline: "Time line",
  map: "Map",
  cloze: "Gaps",
  number: "Number",
  date: "Date",
  retelling: "Retelling",
  evidence: "Evidence",
};

const instructions = {
  choice: "choose one",
  multi: "choose all that are right",
  "true-false": "true or false",
  label: "how does the article put it",
  typed: "type the answer",
  order: "put in order, earliest first",
  chain: "build the chain of sources",
  match: "match each with what belongs to it",
  timeline: "place each on the axis",
  map: "show the place, or choose it from the list",
  cloze: "fill the gaps",
  number: "type the number",
  date: "type or pick the date",
  retelling: "choose the one that keeps the source",
  evidence: "pick what proves it",
} as const satisfies Record<KindName, string>;

const expects: Readonly<Record<TypedView["expects"], string>> = {
  person: "A person. Accents, hyphens and the order of names do not matter.",
  place: "A place.",
  organization: "An organization.",
  words: "One word or a few.",
  quote: "The exact words of the article.",
  number: "A number.",
};

const closeness: Readonly<Record<Exclude<Closeness, "exact">, (answer: string) => string>> = {
  variant: (answer) => `Accepted. The article has it as “${answer}”.`,
  slip: (answer) => `Accepted with a slip. It is spelled “${answer}”.`,
};

/** What each label means, by the word that an option shows. */
const labelNotes: Readonly<Record<string, string>> = {
  Reported: "The article says it in its own voice.",
  Claimed: "A source says it, and the article says who.",
  Characterized: "The article judges or describes it in its own words.",
  Expected: "It is planned or announced, not done.",
  "Not said": "The article does not say.",
};

/** Before the reason why an answer could not be read. */
const onceMore = "Not counted; try once more.";

export const kindWords = { names, instructions, expects, closeness, labelNotes, onceMore } as const;

const states: Readonly<Record<Remark["state"], string | null>> = {
  right: "Right",
  wrong: "Not right",
  missed: "Right answer",
  left: null,
};

export const remarkWords = {
  states,
  /** The part of the name that is seen. */
  show: "Show where",
  showNamed: (text: string) => `Show where this comes from: ${text}`,
} as const;
