import type { Input, Output } from "../../contract/calls.ts";

/** What the drill is given and what it shows, as the calls have it. */
export type Answer = Input<"answer">["answer"];
/** Questions of packs, one by one. */
export type Chosen = Extract<Input<"startSession">, { mode: "chosen" }>["questions"];
export type Status = Output<"startSession">;
/** `isOverruled` when the learner said to have known the answer. */
export type Feedback = Output<"answer"> & { readonly isOverruled?: true };

/** Whoever gave an answer and missed may have known it, and say so once. */
export function mayBeOverruled({ outcome, isOverruled }: Feedback): boolean {
  return isOverruled !== true && outcome.given !== "" && outcome.verdict !== "right";
}

export type Summary = Output<"endSession">;

export type Phase = "opening" | "none" | "asking" | "saving" | "unsaved" | "answered" | "summary";
