import { choiceAmong, choiceOf, type Example, opened, packAbout, packOf } from "./example.ts";

const why = (...reasons: string[]) =>
  choiceOf({
    options: reasons.map((text, index) => ({
      text: `Name ${index}`,
      right: index === 0,
      why: text,
      span: null,
    })),
  });

/** Examples for the rules about options. */
export const OPTIONS: Record<string, Example> = {
  "repeated-option": {
    bad: packOf(choiceAmong(["Ada Moss", "the Lin-Park", "Lin Park"])),
    at: ["questions[0].options[2].text"],
    good: packOf(choiceAmong(["Ada Moss", "Lin Park"])),
  },
  "overlapping-options": {
    bad: packOf(
      choiceAmong(["more than 1,000 trucks", "more than 100 trucks", "exactly 1,000 trucks"]),
      choiceAmong(["April 4, 2025", "April 2025", "May 2025"]),
      choiceAmong(["Kim Jong Un", "Kim", "Lin Park"]),
    ),
    at: [
      "questions[0].options[1].text",
      "questions[0].options[2].text",
      "questions[1].options[1].text",
      "questions[2].options[1].text",
    ],
    good: packOf(
      choiceAmong(["more than 1,000", "exactly 1,000", "between 500 and 999", "fewer than 500"]),
      choiceAmong(["April 4, 2025", "April 5, 2025", "May 4, 2025"]),
      choiceAmong(["Kim Jong Un", "Lin Park"]),
    ),
  },
  "option-also-true": {
    bad: packAbout(
      [opened({}), opened({ id: "cut", statement: "Lin Park opened the new bridge on April 4, 2025, too." })],
      choiceAmong(["Ada Moss", "Lin Park"]),
    ),
    at: ["questions[0].options[1].text"],
    good: packAbout(
      [opened({}), opened({ id: "built", statement: "Lin Park built the new bridge." })],
      choiceAmong(["Ada Moss", "Lin Park"]),
    ),
  },
  "mixed-options": {
    bad: packOf(
      choiceAmong(["Ada Moss", "April 4", "the engineer of the bridge"]),
      choiceAmong(["40", "on April 5, 2025"]),
    ),
    at: ["questions[0].options[1].text", "questions[0].options[2].text", "questions[1].options[1].text"],
    good: packOf(
      choiceAmong(["Ada Moss", "Lin Park", "Jo Field"]),
      choiceAmong(["40", "more than 50"]),
      choiceAmong(["the White House", "Russian state TV"]),
    ),
  },
  "catch-all-option": {
    bad: packOf(choiceAmong(["Ada Moss", "Lin Park", "None of the above"])),
    at: ["questions[0].options[2].text"],
    good: packOf(choiceAmong(["Ada Moss", "Lin Park"])),
  },
  "empty-why": {
    bad: packOf(why("The mayor opened it.", "Wrong.", "No, never.", "Name 3")),
    at: [1, 2, 3].map((index) => `questions[0].options[${index}].why`),
    good: packOf(why("Right.", "Lin Park is the engineer and spoke of trucks.")),
  },
};
