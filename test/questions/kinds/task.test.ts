import { expect, test } from "vitest";
import { printQuestion, taskOf } from "../../../questions/kinds/index.ts";
import { seededRandom } from "../../../base/random.ts";
import { compose, LAVROV } from "../../support/a-composed-pack.ts";

const cloze = compose(LAVROV).questions.filter(({ kind }) => kind === "cloze");

test("a gap is told from others by its stem, and its passage is shown once where it is answered", () => {
  expect(cloze.length).toBeGreaterThan(10);
  expect(new Set(cloze.map(({ stem }) => stem)).size).toBe(cloze.length);
  for (const question of cloze) {
    expect(question.stem).toContain("____");
    expect(taskOf(question)).toMatch(
      /^Fill in (?:what is missing|the \w+ that is missing)(?:, according to .+)?\.$/,
    );
    const [task, passage] = printQuestion(question, seededRandom("paper")).prompt;
    expect(task).toBe(taskOf(question));
    expect(passage).toContain("____ (1)");
  }
});

test("a stem without a gap stays as it is", () => {
  const [first] = compose(LAVROV).questions.filter(({ kind }) => kind === "typed");
  expect(first === undefined ? "" : taskOf(first)).toBe(first?.stem);
});
