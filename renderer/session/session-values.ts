import type { Input, Output } from "../../contract/calls.ts";
import type { Outcome, Unreadable } from "../../questions/kinds/kind/outcome.ts";
import type { Span } from "../../questions/article/span.ts";
import type { ArticleMark } from "../parts/article-blocks.ts";

/** What the drill is given and what it shows, as the calls have it. */
export type Answer = Input<"session.answer">["answer"];
/** Questions of packs, one by one. */
export type Chosen = Extract<Input<"session.start">, { mode: "chosen" }>["questions"];
export type Status = Output<"session.start">;
/** Instead of a mark: what could not be read, and why. */
export type OnceMore = Extract<Output<"session.answer">, { unreadable: unknown }>;
export type { Unreadable };
/** `isOverruled` when the learner said to have known the answer. */
export type Feedback = Exclude<Output<"session.answer">, OnceMore> & { readonly isOverruled?: true };

export type Summary = Output<"session.end">;

export type Phase = "opening" | "none" | "asking" | "saving" | "unsaved" | "answered" | "summary";

/** The words that prove the answer, and those that a wrong option comes from. */
export function marksOf(feedback: Feedback | null, origin: Span | null): ArticleMark[] {
  const proofs = (feedback?.evidence ?? []).map((span): ArticleMark => ({ kind: "proof", span }));
  return origin === null ? proofs : [...proofs, { kind: "origin", span: origin }];
}

/** An outcome that points at nothing but words that are open. */
export function openOutcome(outcome: Outcome, isOpen: (span: Span) => boolean): Outcome {
  const remarks = outcome.remarks.map((remark) =>
    remark.span === null || isOpen(remark.span) ? remark : { ...remark, span: null },
  );
  return { ...outcome, remarks };
}
