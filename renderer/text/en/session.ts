import type { Certainty } from "../../../study/memory/certainty.ts";

/** A question and what can be done with it. */
export const sessionWords = {
  done: (settled: number, total: number) => `${settled} of ${total} done`,
  meter: (settled: number, total: number) =>
    `${settled} of ${total} ${total === 1 ? "question" : "questions"} done`,
  again: "Again: you missed this one before",
  check: "Check",
  next: "Next",
  finish: "See the summary",
  unknown: "I do not know",
  hint: "Hint",
  hintIs: "Hint:",
  undo: "Undo",
  undone: "Your last answer was taken back.",
  stop: "Stop",
  tooEarly: "Choose or type an answer first, or say that you do not know.",
  unsaved: "Your answer is still here, but it is not saved.",
  tryAgain: "Try again",
  overrule: "I knew it",
} as const;

export const certaintyWords = {
  question: "How sure?",
  names: { sure: "Sure", fairly: "Fairly", guess: "Guess" },
  keys: { sure: "S", fairly: "F", guess: "G" },
  none: "Not said how sure",
} as const satisfies Record<string, string | Record<Certainty, string>>;

export const stopWords = {
  title: "Stop here?",
  say: "Every answer you gave is saved. You can go on later from this question.",
  stay: "Keep going",
  leave: "Leave for now",
  finish: "Finish and see the summary",
} as const;
