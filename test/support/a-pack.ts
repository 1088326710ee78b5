import type { Question } from "../../questions/kinds/index.ts";
import type { Fact } from "../../questions/article/fact.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import type { Span } from "../../questions/article/span.ts";

const TEXT =
  "Mayor opens bridge\n\nApril 4, 2025\n\nMayor Ada Moss opened the new bridge on Friday. Engineer Lin Park said the bridge can carry 40 trucks.";

/** The first place where these words stand in the article of `aPack()`. */
export function span(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`The test article does not say "${words}"`);
  return { start, end: start + words.length, text: words };
}

const opened = "Mayor Ada Moss opened the new bridge on Friday.";
const carries = "Engineer Lin Park said the bridge can carry 40 trucks.";

const FACTS: Fact[] = [
  {
    id: "opened",
    statement: "Mayor Ada Moss opened the new bridge on April 4, 2025.",
    label: "reported",
    time: { value: "2025-04-04", granularity: "day" },
    sources: [],
    evidence: [span(opened)],
  },
  {
    id: "carries",
    statement: "The bridge can carry 40 trucks, Lin Park said.",
    label: "claimed",
    time: null,
    sources: [{ name: "Lin Park", cue: "said" }],
    evidence: [span(carries)],
  },
];

const base = { rule: "hand-written", level: 1 as const };

const QUESTIONS: Question[] = [
  {
    ...base,
    id: "who-opened",
    fact: "opened",
    kind: "choice",
    skill: "who",
    stem: "Who opened the new bridge on April 4, 2025?",
    answerText: "Ada Moss",
    answerSpan: span("Ada Moss"),
    evidence: [span(opened)],
    options: [
      { text: "Ada Moss", right: true, why: "The article names the mayor.", span: span(opened) },
      { text: "Lin Park", right: false, why: "Park spoke of what the bridge carries.", span: span(carries) },
    ],
  },
  {
    ...base,
    id: "label-carries",
    fact: "carries",
    kind: "label",
    skill: "source",
    stem: "The bridge can carry 40 trucks. How does the article put it?",
    answerText: "Claimed",
    answerSpan: null,
    evidence: [span(carries)],
    options: [
      { text: "Reported", right: false, why: "The article does not say so itself.", span: null },
      { text: "Claimed", right: true, why: "Lin Park said so.", span: span("Lin Park said") },
    ],
  },
  {
    ...base,
    id: "type-who",
    fact: "opened",
    kind: "typed",
    skill: "who",
    stem: "Type the name of the mayor who opened the bridge on April 4, 2025.",
    answerText: "Ada Moss",
    answerSpan: span("Ada Moss"),
    evidence: [span(opened)],
    expects: "person",
    accept: ["Moss"],
    mistakes: [{ text: "Lin Park", why: "Park is the engineer.", span: span("Engineer Lin Park") }],
  },
  {
    ...base,
    id: "multi-people",
    fact: "carries",
    kind: "multi",
    skill: "who",
    stem: "Which people does the article on the bridge name?",
    answerText: "Ada Moss; Lin Park",
    answerSpan: null,
    evidence: [span("Ada Moss"), span("Lin Park")],
    options: [
      { text: "Ada Moss", right: true, why: "Named as mayor.", span: span("Mayor Ada Moss") },
      { text: "Lin Park", right: true, why: "Named as engineer.", span: span("Engineer Lin Park") },
      { text: "Jo Field", right: false, why: "Nobody of that name is in the article.", span: null },
    ],
  },
  {
    ...base,
    id: "true-day",
    fact: "opened",
    kind: "true-false",
    skill: "when",
    stem: "True or false: the bridge was opened on April 5, 2025.",
    answerText: "False",
    answerSpan: null,
    evidence: [span("on Friday")],
    options: [
      { text: "True", right: false, why: "Friday was April 4, 2025.", span: span("on Friday") },
      { text: "False", right: true, why: "Friday was April 4, 2025.", span: span("on Friday") },
    ],
  },
];

/** A small whole pack over an article of our own; every kind once. A fresh copy each time. */
export function aPack(change: Partial<Pack> = {}): Pack {
  const headline = span("Mayor opens bridge");
  return structuredClone({
    format: "dateline-pack/1",
    id: "bridge",
    version: 1,
    title: "The new bridge",
    article: {
      text: TEXT,
      published: "2025-04-04",
      publisher: null,
      units: [
        { id: "headline", role: "headline", ...headline },
        { id: "date", role: "dateline", ...span("April 4, 2025") },
        { id: "s1", role: "sentence", ...span(opened) },
        { id: "s2", role: "sentence", ...span(carries) },
      ],
      people: [
        { name: "Ada Moss", also: ["Moss"] },
        { name: "Lin Park", also: ["Park"] },
      ],
    },
    facts: FACTS,
    questions: QUESTIONS,
    ...change,
  } satisfies Pack);
}

/** The pack as a file holds it. */
export const sourceOf = (pack: unknown): string => JSON.stringify(pack, null, 2);
