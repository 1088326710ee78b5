import type { Input, Output } from "../../../contract/calls.ts";

/** What the drill is given and what it shows, as the calls have it. */
export type Answer = Input<"answer">["answer"];
export type Status = Output<"startSession">;
export type Feedback = Output<"answer">;
export type Summary = Output<"endSession">;

export type Phase = "opening" | "none" | "asking" | "saving" | "unsaved" | "answered" | "summary";
