import { expect, test } from "vitest";
import { type Circumstances, type Graded, gradeOf } from "../../../study/memory/grade.ts";

const grade = (answer: Partial<Graded>, circumstances: Partial<Circumstances> = {}) =>
  gradeOf(
    { verdict: "right", score: 1, questionKind: "typed", elapsedMs: 8_000, ...answer },
    { triesBefore: 0, typicalMs: () => 10_000, isOverruled: false, ...circumstances },
  );

test("what was missed is forgotten, however sure or quick", () => {
  expect(grade({ verdict: "wrong", score: 0, certainty: "sure", elapsedMs: 500 })).toBe(1);
  expect(grade({ verdict: "partly", score: 0.4 })).toBe(1);
  expect(grade({ verdict: "partly", score: 0.5 })).toBe(2);
});

test("right is well; a guess, or a long search without being sure, was effort", () => {
  expect(grade({})).toBe(3);
  expect(grade({ certainty: "fairly" })).toBe(3);
  expect(grade({ certainty: "guess" })).toBe(2);
  expect(grade({ elapsedMs: 30_001 })).toBe(2);
  expect(grade({ elapsedMs: 30_001, certainty: "sure" })).toBe(3);
});

test("ease is sure, at once, in the usual time, and by recall; choosing among options never shows it", () => {
  expect(grade({ certainty: "sure" })).toBe(4);
  expect(grade({ certainty: "sure", elapsedMs: 10_001 })).toBe(3);
  expect(grade({ certainty: "sure" }, { triesBefore: 1 })).toBe(3);
  expect(grade({ certainty: "sure", questionKind: "choice" })).toBe(3);
});

test("what the learner says to have known counts as known well, and no better", () => {
  expect(grade({ verdict: "right", certainty: "sure" }, { isOverruled: true })).toBe(3);
});
