import type { Verdict } from "../../../questions/kinds/kind/outcome.ts";

const verdicts: Readonly<Record<Verdict, string>> = {
  right: "Right",
  partly: "Partly right",
  wrong: "Not right",
};

/** What is said of an answer, in a session as in a quiz. */
export const outcomeWords = {
  title: "Outcome",
  saved: "Saved",
  verdicts,
  answerIs: "The answer:",
  noAnswer: "You gave no answer.",
  showProof: "Show the words in the article",
  announce: (verdict: Verdict, answer: string) =>
    `${verdicts[verdict]}. The answer is: ${answer}. Your answer is saved.`,
  overruled: "Counted as right: you said that you knew it.",
} as const;
