import type { Input } from "../../../../contract/calls.ts";
import type { Answer, QuizQuestion } from "./quiz-values.ts";

export type Certainty = Input<"quizzes.answer">["certainty"];

/** What stands on the screen for the question at hand, saved or not yet. */
export interface Draft {
  readonly answer: Answer | null;
  readonly certainty: Certainty;
}

export function draftOf({ answer, certainty }: QuizQuestion): Draft {
  return { answer, certainty: certainty ?? undefined };
}

/** An answer that is told apart by the order of its fields alone is saved once more, and changes nothing. */
export function isSameDraft(a: Draft, b: Draft): boolean {
  return a.certainty === b.certainty && JSON.stringify(a.answer) === JSON.stringify(b.answer);
}
