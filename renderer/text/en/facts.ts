import type { Label } from "../../../questions/article/fact.ts";
import type { Skill } from "../../../questions/kinds/kind/question.ts";

export const skillNames: Readonly<Record<Skill, string>> = {
  who: "Who",
  role: "Role",
  what: "What",
  when: "When",
  where: "Where",
  "how-many": "How many",
  quote: "Quote",
  source: "Source",
  sequence: "Sequence",
  plan: "Plan",
  "not-said": "Not said",
  evidence: "Evidence",
};

const labels: Readonly<Record<Label, string>> = {
  reported: "Reported",
  claimed: "Claimed",
  characterized: "Characterized",
  expected: "Expected",
  "not-said": "Not said",
};

/** Said after the label when nobody stands between the fact and the reader. */
const labelMeanings: Readonly<Record<Label, string>> = {
  reported: "The article says it in its own voice.",
  claimed: "The article passes on what a source says.",
  characterized: "The article puts it in its own words.",
  expected: "Planned or announced, not done when the article appeared.",
  "not-said": "The article does not say.",
};

/** What a fact is, and who stands behind it. */
export const factWords = {
  labels,
  labelMeanings,
  chainStart: "The article reports",
  /** "John Kirby said", but "according to John Kirby". */
  chainLink: (name: string, cue: string) =>
    /^(according to|by|from|per)$/i.test(cue) ? `${cue} ${name}` : `${name} ${cue}`,
  chainName: "Chain of sources",
} as const;
