import { span } from "../../support/a-pack.ts";
import { choiceAmong, choiceOf, type Example, matchOf, orderOf, packOf } from "./example.ts";

/** Examples for the rules against questions that give their answers away. */
export const GIVING_AWAY: Record<string, Example> = {
  "answer-in-stem": {
    bad: packOf(choiceOf({ stem: "Who is Mayor Ada Moss, who opened the bridge on April 4, 2025?" })),
    at: ["questions[0].stem"],
    good: packOf(choiceOf({ stem: "Which mayor opened the bridge on April 4, 2025?" })),
  },
  "answer-in-another-stem": {
    bad: packOf(
      choiceOf({ id: "who", stem: "Who opened the new bridge in April 2025?" }),
      choiceAmong(["April 4", "April 5"], {
        id: "day",
        stem: "When in April 2025 did Ada Moss open the new bridge?",
      }),
    ),
    at: ["questions[1].stem"],
    good: packOf(
      choiceOf({ id: "who", stem: "Who opened the new bridge in April 2025?" }),
      choiceAmong(["April 4", "April 5"], {
        id: "day",
        stem: "On which day in April 2025 was the bridge opened?",
      }),
      choiceAmong(["mayor", "engineer"], { id: "role", stem: "Which office did Ada Moss hold in 2025?" }),
    ),
  },
  "answer-span": {
    bad: packOf(choiceOf({ answerSpan: span("Engineer Lin Park") })),
    at: ["questions[0].answerSpan", "questions[0].answerSpan"],
    good: packOf(choiceOf({ answerSpan: span("Mayor Ada Moss") })),
  },
  "card-gives-place": {
    bad: packOf(
      orderOf("The mayor opens the bridge in April", "Then trucks cross the bridge"),
      matchOf("Ada Moss, mayor of the town", "mayor"),
    ),
    at: ["questions[0].cards[0].text", "questions[0].cards[1].text", "questions[1].pairs[0].left"],
    good: packOf(
      orderOf("The mayor opens the bridge", "Trucks cross the bridge"),
      matchOf("Ada Moss", "mayor"),
    ),
  },
  "hint-gives-answer": {
    bad: packOf(choiceOf({ hint: "Her first name is Ada; Ada Moss." })),
    at: ["questions[0].hint"],
    good: packOf(choiceOf({ hint: "A mayor, not an engineer." })),
  },
  "longest-option": {
    bad: packOf(choiceAmong(["Ada Moss, the mayor of the town", "Lin Park", "Jo Field"])),
    at: ["questions[0].options"],
    good: packOf(choiceAmong(["Ada Moss", "Lin Park", "Jo Field"])),
  },
  "repeated-stem": {
    bad: packOf(choiceOf({}), choiceOf({ id: "again", stem: "Who opened the new bridge on April 4, 2025" })),
    at: ["questions[1].stem"],
    good: packOf(choiceOf({}), choiceOf({ id: "again", stem: "Which mayor opened a bridge in April 2025?" })),
  },
  "stem-length": {
    bad: packOf(choiceOf({ stem: "Who did?" }), choiceOf({ stem: "Who opened it, ".repeat(20) })),
    at: ["questions[0].stem", "questions[1].stem"],
    good: packOf(choiceOf({})),
  },
};
