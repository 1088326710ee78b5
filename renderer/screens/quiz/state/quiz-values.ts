import type { Input, Output } from "../../../../contract/calls.ts";
import type { Unreadable } from "../../../../questions/kinds/kind/outcome.ts";

export type { Unreadable };

/** What the quiz screen is given and what it shows, as the calls have it. */
export type SetUp = Output<"quizzes.setUp">;
export type Quiz = Output<"quizzes.status">;
export type QuizQuestion = Quiz["questions"][number];
export type Result = Output<"quizzes.result">;
export type Mark = Output<"quizzes.overrule">;
export type Answer = NonNullable<Input<"quizzes.answer">["answer"]>;
export type Wish = Extract<Input<"quizzes.start">, { of: "pack" }>;

/** How a question stands, in one word: left open, answered, or what marking says. */
export function stateOf({ mark, answer }: Pick<QuizQuestion, "mark" | "answer">): QuestionState {
  if (answer === null) return "open";
  return mark === null ? "given" : mark.outcome.verdict;
}
export type QuestionState = "open" | "given" | "right" | "partly" | "wrong";

/** Whether a marked question is one to look at again: not right, and not said to have been known. */
export function isMistake({ mark }: Pick<QuizQuestion, "mark">): boolean {
  return mark !== null && mark.outcome.verdict !== "right" && !mark.isOverruled;
}
