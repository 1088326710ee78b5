import type { KindName } from "../../../questions/kinds/index.ts";
import type { Closeness, Remark } from "../../../questions/kinds/outcome.ts";
import type { TypedView } from "../../../questions/kinds/typed/typed.ts";

const instructions = {
  notDrawn: "This version of Dateline cannot show this question. Say that you do not know, to go on.",
  choice: "Choose one",
  multi: "Choose all that are right",
  "true-false": "True or false?",
  label: "How does the article stand to it?",
  typed: "Type the answer",
} as const satisfies Partial<Record<KindName | "notDrawn", string>>;

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

export const kindWords = { instructions, expects, closeness, labelNotes } as const;

const states: Readonly<Record<Remark["state"], string | null>> = {
  right: "Your answer, right",
  wrong: "Your answer, not right",
  missed: "The right answer",
  left: null,
};

export const remarkWords = {
  states,
  show: "Show where this comes from",
  showNamed: (text: string) => `Show where this comes from: ${text}`,
} as const;
