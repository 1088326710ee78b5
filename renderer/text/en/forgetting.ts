import type { Output } from "../../../contract/calls.ts";

type Status = Output<"fitting.status">;
type Outcome = Output<"fitting.learn">;
type Fit = NonNullable<Status["fit"]>;

const inHundred = (share: number): string => (100 * share).toFixed(1);
const answers = (count: number): string =>
  `${count.toLocaleString("en")} ${count === 1 ? "answer" : "answers"}`;

export const forgettingWords = {
  title: "How fast you forget",
  usual: "Dateline expects you to forget as most people do.",
  /** What it takes to learn more. */
  needs: ({ answers: have, enough }: Status) =>
    have < enough
      ? `From ${answers(enough)} to facts that you had met on an earlier day, it can learn how you forget. So far there are ${have.toLocaleString("en")}.`
      : `It can learn how you forget from your ${answers(have)} to facts that you had met on an earlier day. What it learns counts only when it foresees your latest answers better.`,
  only: "Only the desktop app can learn how you forget.",
  own: (fit: Fit) =>
    `Dateline has learned how you forget, from ${answers(fit.learnedFrom)}. Tested on ${answers(fit.tested)} that came later, its expectation was off by ${inHundred(fit.before.rmse)} in 100 before, and by ${inHundred(fit.after.rmse)} now.`,
  learn: "Learn from my answers",
  again: "Learn again",
  forget: "Expect what most people do",
  working: "Learning from your answers",
  stop: "Stop",
} as const;

/** What came of a try, in a sentence. */
export function outcomeSentence(outcome: Outcome): string {
  switch (outcome.kind) {
    case "too-few":
      return "There are not enough answers on enough days yet. Nothing was changed.";
    case "stopped":
      return "Stopped. Nothing was changed.";
    case "failed":
      return "Learning did not work on this computer. Nothing was changed.";
    case "no-better":
      return `What was learned foresees your latest ${answers(outcome.fit.tested)} no better. Nothing was changed.`;
    case "better":
      return "What was learned is better. From now on, days and plans follow it.";
  }
}
