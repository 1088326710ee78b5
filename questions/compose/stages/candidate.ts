import type { Question } from "../../kinds/index.ts";
import type { Draft } from "./draft.ts";
import type { RuleName } from "./rules.ts";
import type { Stem } from "./stem.ts";

type WithoutId<Asked> = Asked extends Question
  ? Omit<Asked, "id" | "rule" | "stem"> & { readonly rule: RuleName; readonly stem: Stem }
  : never;

/** A question before it has its id; `fact` is an id of `material.facts`. */
export type Unnamed = WithoutId<Question>;

/** A question that may go into the pack. */
export interface Candidate {
  readonly question: Unnamed;
  /** The drafts that it asks, the first one above all. */
  readonly drafts: readonly Draft[];
  /** 0 to 1: how good questions of this make are, by rule and kind. */
  readonly prior: number;
}
