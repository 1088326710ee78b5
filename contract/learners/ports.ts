import type { ImportedLearner } from "../../study/learner/transfer.ts";

export type ChosenText =
  | { readonly kind: "text"; readonly text: string }
  | Extract<ImportedLearner, { kind: "refused" }>;

/** What a host does for the calls about learners. */
export interface LearnerPorts {
  /** Lets the learner choose a learner's file and gives its text, or why it cannot be read; null when the dialog was closed. */
  chooseLearnerText(): Promise<ChosenText | null>;
}
