import type { Question } from "../../questions/kinds/index.ts";
import type { Fact } from "../../questions/article/fact.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import type { Span } from "../../questions/article/span.ts";

const HEADLINE = "Survey ship Meridian reaches Ushuaia";
const DATELINE = "USHUAIA, April 24, 2025";
const SENTENCES = [
  "The survey ship Meridian reached Ushuaia on Thursday after mapping the sea floor for seven weeks.",
  "It left Hobart on March 3.",
  "From March 20 to March 27 it lay in the ice off Casey Station.",
  "In early April the crew lost contact with one of two diving robots.",
  "The robot was found later.",
  "Expedition spokeswoman Rosa Lind said the institute believes that the sea floor there has sunk by two metres.",
  "Captain Tom Hale steered the ship, and Mei Arai led the science team.",
];
const TEXT = `${HEADLINE}\n\n${DATELINE}\n\n${SENTENCES.join(" ")}`;

/** The first place where these words stand in the article of `aVoyage()`. */
function span(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`The test article does not say "${words}"`);
  return { start, end: start + words.length, text: words };
}
const sentence = (index: number): Span => span(SENTENCES[index] ?? "");

const FACTS: Fact[] = [
  {
    id: "voyage",
    statement: "The Meridian sailed from Hobart on March 3, 2025, and reached Ushuaia on April 24, 2025.",
    label: "reported",
    time: { value: "2025-03-03/2025-04-24", granularity: "interval" },
    sources: [],
    evidence: [sentence(0), sentence(1)],
  },
  {
    id: "sea-floor",
    statement:
      "The institute believes that the sea floor off Casey Station has sunk by two metres, Lind said.",
    label: "claimed",
    time: null,
    sources: [
      { name: "Rosa Lind", cue: "said" },
      { name: "the institute", cue: "believes" },
    ],
    evidence: [sentence(5)],
  },
];

const base = { rule: "hand-written", level: 2 as const, answerSpan: null };
const left = { text: "The Meridian left Hobart", why: "It left Hobart on March 3.", span: sentence(1) };
const ice = { text: "The ship lay in the ice", why: "From March 20 to March 27.", span: sentence(2) };
const lost = { text: "The crew lost contact with a robot", why: "In early April.", span: sentence(3) };
const found = {
  text: "The robot was found",
  why: "Later, says the article, with no date.",
  span: sentence(4),
};
const reached = {
  text: "The Meridian reached Ushuaia",
  why: "Thursday, April 24, 2025.",
  span: sentence(0),
};

const QUESTIONS: Question[] = [
  {
    ...base,
    id: "order-voyage",
    fact: "voyage",
    kind: "order",
    skill: "sequence",
    stem: "Put these events of the Meridian's voyage in 2025 in order.",
    answerText: [left, ice, lost, reached].map(({ text }) => text).join("; "),
    evidence: [sentence(0), sentence(1), sentence(2), sentence(3)],
    cards: [left, ice, lost, reached],
  },
  {
    ...base,
    id: "chain-sea-floor",
    fact: "sea-floor",
    kind: "chain",
    skill: "source",
    stem: "Who stands between the reader and the statement about the sea floor?",
    answerText: "The article reports ← Rosa Lind said ← the institute believes",
    evidence: [sentence(5)],
    claim: "The sea floor off Casey Station has sunk by two metres.",
    links: [
      { text: "The article reports", why: "The article passes on what Lind said.", span: sentence(5) },
      { text: "Rosa Lind said", why: "Lind speaks for the expedition.", span: span("Rosa Lind said") },
      {
        text: "the institute believes",
        why: "Lind gives it as the institute's belief, not as her own.",
        span: span("the institute believes"),
      },
    ],
    extras: [
      { text: "Tom Hale confirmed", why: "Hale is named as captain only.", span: span("Captain Tom Hale") },
    ],
  },
  {
    ...base,
    id: "match-roles",
    fact: "voyage",
    kind: "match",
    skill: "role",
    stem: "Match each person of the Meridian's voyage with the role that the article gives.",
    answerText: "Tom Hale: captain; Mei Arai: leader of the science team; Rosa Lind: spokeswoman",
    evidence: [sentence(5), sentence(6)],
    pairs: [
      { left: "Tom Hale", right: "captain", why: "Captain Tom Hale.", span: span("Captain Tom Hale") },
      {
        left: "Mei Arai",
        right: "leader of the science team",
        why: "Arai led the science team.",
        span: span("Mei Arai led the science team"),
      },
      {
        left: "Rosa Lind",
        right: "spokeswoman",
        why: "Expedition spokeswoman Rosa Lind.",
        span: span("Expedition spokeswoman Rosa Lind"),
      },
    ],
    extras: [{ text: "diver", why: "The diving was done by robots.", span: span("two diving robots") }],
  },
  {
    ...base,
    id: "timeline-voyage",
    fact: "voyage",
    kind: "timeline",
    skill: "when",
    stem: "Place these events of the Meridian's voyage in 2025.",
    answerText:
      "The Meridian left Hobart: March 3, 2025; The ship lay in the ice: March 20 to March 27, 2025; The crew lost contact with a robot: April 2025; The robot was found: date not given; The Meridian reached Ushuaia: April 24, 2025",
    evidence: [sentence(0), sentence(1), sentence(2), sentence(3), sentence(4)],
    axis: { from: "2025-03", to: "2025-04", step: "day" },
    cards: [
      { ...left, time: "2025-03-03", lasts: false },
      { ...ice, time: "2025-03-20/2025-03-27", lasts: true },
      { ...lost, time: "2025-04", lasts: false },
      { ...found, time: null, lasts: false },
      { ...reached, time: "2025-04-24", lasts: false },
    ],
  },
  {
    ...base,
    id: "map-start",
    fact: "voyage",
    kind: "map",
    skill: "where",
    stem: "From which place did the Meridian set out on March 3, 2025?",
    answerText: "Hobart",
    evidence: [sentence(1)],
    toleranceKm: 400,
    options: [
      {
        text: "Hobart",
        right: true,
        why: "It left Hobart on March 3.",
        span: sentence(1),
        latitude: -42.88,
        longitude: 147.33,
      },
      {
        text: "Ushuaia",
        right: false,
        why: "The ship arrived there on April 24.",
        span: sentence(0),
        latitude: -54.8,
        longitude: -68.3,
      },
      {
        text: "Casey Station",
        right: false,
        why: "The ship lay in the ice off it in March.",
        span: sentence(2),
        latitude: -66.28,
        longitude: 110.53,
      },
      {
        text: "Wellington",
        right: false,
        why: "The article does not name it.",
        span: null,
        latitude: -41.29,
        longitude: 174.78,
      },
    ],
  },
];

/** A whole pack over an article of our own: the kinds that put, pair and place things. A fresh copy each time. */
export function aVoyage(change: Partial<Pack> = {}): Pack {
  return structuredClone({
    format: "dateline-pack/1",
    id: "voyage",
    version: 1,
    title: "The voyage of the Meridian",
    article: {
      text: TEXT,
      published: "2025-04-24",
      publisher: null,
      units: [
        { id: "headline", role: "headline", ...span(HEADLINE) },
        { id: "date", role: "dateline", ...span(DATELINE) },
        ...SENTENCES.map((_, index) => ({
          id: `s${index + 1}`,
          role: "sentence" as const,
          ...sentence(index),
        })),
      ],
      people: ["Rosa Lind", "Tom Hale", "Mei Arai"].map((name) => ({
        name,
        also: [name.split(" ")[1] ?? ""],
      })),
    },
    facts: FACTS,
    questions: QUESTIONS,
    ...change,
  } satisfies Pack);
}

/** The question of that kind, typed as such. */
export function voyageQuestion<K extends Question["kind"]>(kind: K): Extract<Question, { kind: K }> {
  const found = aVoyage().questions.find((question) => question.kind === kind);
  if (found === undefined) throw new Error(`The voyage has no ${kind} question`);
  return found as Extract<Question, { kind: K }>;
}
