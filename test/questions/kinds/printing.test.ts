import { describe, expect, test } from "vitest";
import { seededRandom } from "../../../base/random.ts";
import { printQuestion } from "../../../questions/kinds/index.ts";
import { aPack } from "../../support/a-pack.ts";
import { aVoyage } from "../../support/a-voyage.ts";

const questions = [...aPack().questions, ...aVoyage().questions];
const printed = Object.fromEntries(
  questions.map((question) => [question.kind, printQuestion(question, seededRandom("version A"))]),
);

test("options are lettered, and the key names the letter of the right one", () => {
  expect(printed["choice"]).toEqual({
    prompt: ["Who opened the new bridge on April 4, 2025?", "Tick one."],
    options: [
      { letter: "A", text: "Lin Park" },
      { letter: "B", text: "Ada Moss" },
    ],
    blanks: [],
    key: ["B. Ada Moss"],
  });
  expect(printed["multi"]?.key).toHaveLength(2);
});

test("an answer that is typed on screen gets a line to write on", () => {
  expect(printed["typed"]).toMatchObject({
    blanks: [{ before: "", after: "", width: "line" }],
    key: ["Ada Moss", "Also right: Moss"],
  });
});

test("cards are lettered, and the key gives the letters in order", () => {
  expect(printed["order"]).toMatchObject({
    key: [expect.stringMatching(/^[A-D], [A-D], [A-D], [A-D]$/), ...Array(4).fill(expect.any(String))],
  });
  expect(printed["chain"]?.blanks.map(({ before }) => before)).toEqual(["1.", "2.", "3."]);
});

test("a card on a timeline gets a blank, and the key its time", () => {
  expect(printed["timeline"]?.key).toContain("The robot was found: date not given");
});

describe.each(questions.map((question) => [question.kind, question] as const))(
  "%s on paper",
  (_, question) => {
    test("starts with its stem and has a key", () => {
      const { prompt, options, blanks, key } = printQuestion(question, seededRandom("version B"));
      expect(prompt[0]).toBe(question.stem);
      expect(options.length + blanks.length).toBeGreaterThan(0);
      expect(key.length).toBeGreaterThan(0);
    });

    test("comes out the same for the same seed", () => {
      const print = () => printQuestion(question, seededRandom("version C"));
      expect(print()).toEqual(print());
    });
  },
);
