import type { KindName, Question } from "../../questions/kinds/index.ts";
import type { Fact } from "../../questions/article/fact.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import type { Span } from "../../questions/article/span.ts";

const CLOSES = "The port of Elmsund will close its old harbour in May, the port authority said on Tuesday.";
const BOATS = "More than 1,000 boats use the harbour each year, said Mira Holt, the port director.";
const CRACKED = "Divers believe that the sea wall is cracked, Holt said on Monday.";
const VOTED = "In January, the town voted to build a new wall.";
const OPENED = "The harbour was opened on June 3, 1987, by Queen Liv.";
const AGAIN = "Holt told the town council that the divers had found cracks in the wall.";
const HEADLINE = "Old harbour to close for repairs";
const DAY = "March 12, 2025";
const TEXT = [HEADLINE, DAY, `${CLOSES} ${BOATS} ${CRACKED}`, `${VOTED} ${OPENED} ${AGAIN}`].join("\n\n");

/** The first place where these words stand in the article of `aHarbour()`. */
function span(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`The test article does not say "${words}"`);
  return { start, end: start + words.length, text: words };
}

const FACTS: Fact[] = [
  {
    id: "boats",
    statement: "More than 1,000 boats use the harbour of Elmsund each year, Mira Holt said.",
    label: "claimed",
    time: null,
    sources: [{ name: "Mira Holt", cue: "said" }],
    evidence: [span(BOATS)],
  },
  {
    id: "cracked",
    statement: "Divers believe that the sea wall of Elmsund is cracked, Mira Holt said.",
    label: "claimed",
    time: { value: "2025-03-10", granularity: "day" },
    sources: [
      { name: "Mira Holt", cue: "said" },
      { name: "divers", cue: "believe" },
    ],
    evidence: [span(CRACKED)],
  },
  {
    id: "voted",
    statement: "In January 2025, the town of Elmsund voted to build a new wall.",
    label: "reported",
    time: { value: "2025-01", granularity: "month" },
    sources: [],
    evidence: [span(VOTED)],
  },
  {
    id: "opened",
    statement: "The harbour of Elmsund was opened on June 3, 1987, by Queen Liv.",
    label: "reported",
    time: { value: "1987-06-03", granularity: "day" },
    sources: [],
    evidence: [span(OPENED)],
  },
];

const base = { rule: "hand-written", level: 2 as const };

const QUESTIONS: Question[] = [
  {
    ...base,
    id: "gaps-opened",
    fact: "opened",
    kind: "cloze",
    skill: "what",
    stem: "Fill in what the article of March 2025 says of the harbour of Elmsund.",
    answerText: "1987; Queen Liv",
    answerSpan: null,
    evidence: [span(OPENED)],
    passage: "The harbour was opened in {1} by {2}.",
    gaps: [
      {
        answerText: "1987",
        expects: "number",
        accept: [],
        mistakes: [],
        why: "The article gives the day: June 3, 1987.",
        span: span("June 3, 1987"),
      },
      {
        answerText: "Queen Liv",
        expects: "person",
        accept: ["Liv"],
        mistakes: [
          {
            text: "Mira Holt",
            why: "Mira Holt directs the port today.",
            span: span("Mira Holt, the port director"),
          },
        ],
        why: "The queen opened it.",
        span: span("Queen Liv"),
      },
    ],
  },
  {
    ...base,
    id: "how-many-boats",
    fact: "boats",
    kind: "number",
    skill: "how-many",
    stem: "How many boats use the harbour of Elmsund each year, according to Mira Holt?",
    answerText: "more than 1,000",
    answerSpan: span("More than 1,000"),
    evidence: [span(BOATS)],
    value: 1_000,
    comparison: "more-than",
    unit: "boats",
    mistakes: [{ value: 1_987, why: "1987 is the year of the opening.", span: span("1987") }],
  },
  {
    ...base,
    id: "day-opened",
    fact: "opened",
    kind: "date",
    skill: "when",
    stem: "When was the harbour of Elmsund opened?",
    answerText: "June 3, 1987",
    answerSpan: span("June 3, 1987"),
    evidence: [span(OPENED)],
    value: "1987-06-03",
    mistakes: [{ value: "2025-03-12", why: "That is the day of the article.", span: span(DAY) }],
  },
  {
    ...base,
    id: "retell-cracks",
    fact: "cracked",
    kind: "retelling",
    skill: "source",
    stem: "Which sentence retells what the article says of the sea wall of Elmsund?",
    answerText: "Mira Holt said that divers believe the sea wall is cracked.",
    answerSpan: null,
    evidence: [span(CRACKED)],
    options: [
      {
        text: "Mira Holt said that divers believe the sea wall is cracked.",
        right: true,
        why: "Both sources are kept.",
        span: span(CRACKED),
        fault: null,
      },
      {
        text: "The sea wall is cracked.",
        right: false,
        why: "Divers believe it, and Holt says so.",
        span: span("Divers believe"),
        fault: "drops-source",
      },
      {
        text: "Queen Liv said that divers believe the sea wall is cracked.",
        right: false,
        why: "It was Holt who spoke.",
        span: span("Holt said on Monday"),
        fault: "swaps-source",
      },
      {
        text: "Mira Holt said that divers have proved the sea wall is cracked.",
        right: false,
        why: "The divers believe it; nothing is proved.",
        span: span("believe"),
        fault: "hardens",
      },
    ],
  },
  {
    ...base,
    id: "prove-cracks",
    fact: "cracked",
    kind: "evidence",
    skill: "evidence",
    stem: "Which two sentences show what the divers think of the sea wall of Elmsund?",
    answerText: CRACKED,
    answerSpan: span(CRACKED),
    evidence: [span(CRACKED), span(AGAIN)],
    pick: 2,
    sentences: [
      { unit: "s1", right: false, why: "This is about the closing.", span: span(CLOSES) },
      { unit: "s3", right: true, why: "What they believe, as Holt tells it.", span: span(CRACKED) },
      { unit: "s4", right: false, why: "A vote is no finding.", span: span(VOTED) },
      { unit: "s6", right: true, why: "What they found, as Holt tells it.", span: span(AGAIN) },
    ],
  },
  {
    ...base,
    id: "type-director",
    fact: "boats",
    kind: "typed",
    skill: "source",
    stem: "Type the name of the person who said how many boats use the harbour of Elmsund.",
    answerText: "Mira Holt",
    answerSpan: span("Mira Holt"),
    evidence: [span(BOATS)],
    expects: "person",
    accept: [],
    mistakes: [{ text: "Queen Liv", why: "The queen opened it in 1987.", span: span("Queen Liv") }],
  },
  {
    ...base,
    id: "month-voted",
    fact: "voted",
    kind: "date",
    skill: "when",
    stem: "When did the town of Elmsund vote to build a new wall?",
    answerText: "January 2025",
    answerSpan: null,
    evidence: [span(VOTED)],
    value: "2025-01",
    mistakes: [],
  },
];

/** A small whole pack over an article of our own: cloze, number, date, retelling, evidence. A fresh copy each time. */
export function aHarbour(): Pack {
  const sentences = [CLOSES, BOATS, CRACKED, VOTED, OPENED, AGAIN];
  return structuredClone({
    format: "dateline-pack/1",
    id: "harbour",
    version: 1,
    title: "The old harbour",
    article: {
      text: TEXT,
      published: "2025-03-12",
      publisher: null,
      units: [
        { id: "headline", role: "headline", ...span(HEADLINE) },
        { id: "day", role: "dateline", ...span(DAY) },
        ...sentences.map((text, index) => ({
          id: `s${index + 1}`,
          role: "sentence" as const,
          ...span(text),
        })),
      ],
      people: [
        { name: "Mira Holt", also: ["Holt"], office: "the port director" },
        { name: "Queen Liv", also: ["Liv"] },
      ],
    },
    facts: FACTS,
    questions: QUESTIONS,
  } satisfies Pack);
}

/** The first question of a kind in the pack, or the one of the id. */
export function harbourQuestion<K extends KindName>(kind: K, id?: string): Extract<Question, { kind: K }> {
  const found = aHarbour().questions.find(
    (question) => question.kind === kind && (id ?? question.id) === question.id,
  );
  if (found === undefined) throw new Error(kind);
  return found as Extract<Question, { kind: K }>;
}
