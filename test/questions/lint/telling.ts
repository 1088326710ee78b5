import { span } from "../../support/a-pack.ts";
import { carries, choiceAmong, choiceOf, type Example, opened, packAbout, packOf } from "./example.ts";

const coarse = opened({ time: { value: "2025-04", granularity: "month" } });
const planned = (statement: string) => opened({ label: "expected", statement });

/** Examples for the rules about what the article says, and who, and when. */
export const TELLING: Record<string, Example> = {
  "claim-without-source": {
    bad: packAbout(
      [carries({ statement: "The bridge can carry 40 trucks." })],
      choiceOf({ fact: "carries", stem: "How many trucks can the new bridge of 2025 carry?" }),
    ),
    at: ["questions[0].stem", "facts[0].statement"],
    good: packAbout(
      [carries({})],
      choiceOf({
        fact: "carries",
        stem: "How many trucks can the new bridge carry, by the word of Lin Park?",
      }),
      choiceOf({ fact: "carries", skill: "source", stem: "From whom is the number of trucks in 2025?" }),
    ),
  },
  "plan-told-as-done": {
    bad: packAbout(
      [planned("Ada Moss opened a second bridge.")],
      choiceOf({ stem: "Who opened a second bridge in 2025?" }),
    ),
    at: ["questions[0].stem", "facts[0].statement"],
    good: packAbout(
      [planned("Ada Moss is to open a second bridge.")],
      choiceOf({ stem: "Who was expected to open a second bridge in 2025?" }),
    ),
  },
  "finer-than-fact": {
    bad: packAbout([coarse], choiceAmong(["April 4", "June"], { skill: "when" })),
    at: ["questions[0].answerText", "questions[0].options[0].text"],
    good: packAbout([coarse], choiceAmong(["April", "June"], { skill: "when" })),
  },
  "relative-date": {
    bad: packAbout(
      [opened({ statement: "Ada Moss opened the bridge yesterday." })],
      choiceOf({ stem: "Who opened the new bridge on Friday?" }),
      choiceOf({ stem: "Who opened the new bridge this week?" }),
    ),
    at: ["questions[0].stem", "questions[1].stem", "facts[0].statement"],
    good: packOf(
      choiceOf({ stem: "Who opened the new bridge on Friday, April 4, 2025?" }),
      choiceOf({ stem: "An article of April 4, 2025 says “on Friday.” Which day is that?" }),
    ),
  },
  "date-without-year": {
    bad: packOf(choiceOf({ stem: "Who opened the new bridge in April?" })),
    at: ["questions[0].stem"],
    good: packOf(
      choiceOf({ stem: "Who opened the new bridge in April 2025?" }),
      choiceOf({ stem: "Who may open the new bridge?" }),
    ),
  },
  "pronoun-in-stem": {
    bad: packOf(
      choiceOf({ stem: "What did she open in April 2025?" }),
      choiceOf({ stem: "How many trucks can it carry?" }),
    ),
    at: ["questions[0].stem", "questions[1].stem"],
    good: packOf(
      choiceOf({ stem: "What did Ada Moss open when she spoke in April 2025?" }),
      choiceOf({ stem: "How long is the bridge, and what can it carry?" }),
      choiceOf({ stem: "What did Jo Field say when she spoke in April 2025?" }),
    ),
  },
  "metonym-as-place": {
    bad: packOf(choiceOf({ skill: "where", answerSpan: span("Engineer Lin Park") })),
    at: ["questions[0].answerSpan"],
    good: packOf(choiceOf({ skill: "where", answerSpan: span("bridge") })),
  },
  "evidence-place": {
    bad: packOf(
      choiceOf({ evidence: [span("Mayor opens bridge")] }),
      choiceOf({ evidence: [span("on Friday. Engineer")] }),
    ),
    at: ["questions[0].evidence", "questions[1].evidence[0]"],
    good: packOf(choiceOf({ evidence: [span("Mayor Ada Moss opened the new bridge")] })),
  },
  "loose-stem": {
    bad: packOf(choiceOf({ stem: "Who has had trouble?" }), choiceOf({ stem: "What was a burden?" })),
    at: ["questions[0].stem", "questions[1].stem"],
    good: packOf(
      choiceOf({ stem: "Who opened the new bridge on April 4?" }),
      choiceOf({ stem: "Who has had trouble with the bridge of the town?" }),
      choiceOf({ stem: "What did Ada Moss open?" }),
      choiceOf({ stem: "Who spoke of “trouble”?" }),
    ),
  },
  "torn-stem": {
    bad: packOf(
      choiceOf({ stem: "Who opened the bridge (of April 2025?" }),
      choiceOf({ stem: "Who spoke of “the bridge in April 2025?" }),
      choiceOf({ stem: "Who would have access to?" }),
      choiceOf({ stem: "Who aides were coy about the bridge in 2025?" }),
      choiceOf({ stem: "Which bridge was opened by the?" }),
      choiceOf({ stem: "What called the Harbor Bridge in 2025?" }),
      choiceOf({ stem: "What trucks crossing the bridge in 2025?" }),
      choiceOf({ stem: "Who will cross the bridge because the chief engineer?" }),
      choiceOf({ stem: "Who holds a copy of a book of 2025 critical?" }),
      choiceOf({ stem: "According to most of whom, who opened the bridge in 2025?" }),
    ),
    at: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((index) => `questions[${index}].stem`),
    good: packOf(
      choiceOf({ stem: "Who is Ada Moss expected to hold talks with?" }),
      choiceOf({ stem: "What would the bridge have been made of?" }),
      choiceOf({ stem: "An article of 2025 says “on Friday.” Which day is that?" }),
      choiceOf({ stem: "Who has opened the new bridge (of April 2025)?" }),
    ),
  },
  "open-answer": {
    bad: packOf(
      choiceAmong(["that number", "Lin Park"]),
      choiceAmong(["They", "Lin Park"]),
      choiceAmong(["success ―", "Lin Park"]),
      choiceAmong(["access to", "Lin Park"]),
    ),
    at: [0, 1, 2, 3].map((index) => `questions[${index}].answerText`),
    good: packOf(
      choiceAmong(["US engineers", "Lin Park"]),
      choiceAmong(["those people of the town", "Lin Park"]),
      choiceAmong(["U.S.", "Lin Park"]),
    ),
  },
};
