import type { Skill } from "../../kinds/kind/question.ts";
import type { Span } from "../../article/span.ts";
import type { COMPARISONS } from "../../reading/reading.ts";
import type { RuleName } from "./rules.ts";
import type { Stem } from "./stem.ts";

/** Which part of a fact is asked for. */
export type Slot =
  | "subject"
  | "object"
  | "oblique"
  | "predicate"
  | "time"
  | "place"
  | "quantity"
  | "office"
  | "holder"
  | "quote"
  | "source"
  | "reason"
  | "gap";

/** What the answer is; distractors and marking go by it. */
export type AnswerType =
  | "person"
  | "organization"
  | "country"
  | "place"
  | "date"
  | "number"
  | "office"
  | "quote"
  | "thing"
  | "clause";

export interface DraftAnswer {
  /** As an answer is given: names in full, dates written out, no leading preposition. */
  readonly text: string;
  /** Where it stands in the article as given; null where the article only implies it. */
  readonly span: Span | null;
  readonly type: AnswerType;
  /** The name of the person, place or organization of the reading; null for anything else. */
  readonly entity: string | null;
  /** A date as `2023-10-13`, `2023-10`, `2023`; a number; null for anything else. */
  readonly value: string | number | null;
  /** For numbers: what the article says of the number. */
  readonly comparison?: (typeof COMPARISONS)[number];
  /** For numbers: what is counted ("containers"). */
  readonly unit?: string;
}

/** How sure the tree is of the clause that a draft asks, and how much of it the draft uses. */
export interface Signs {
  /** 0 to 1: how sure the tags and the tree are of the verb and its subject. */
  readonly trust: number;
  /** 0 to 1: how sure the tree is of the head of the word it is least sure of. */
  readonly weakest: number;
  /** 0 to 1: the share of words whose tag is in doubt. */
  readonly doubtful: number;
  /** How many parts of the clause the article says and the question neither says nor asks for. */
  readonly dropped: number;
  /** The end of the clause is said as it stands, because the tree left it open. */
  readonly tail: boolean;
  /** How the clause hangs on its sentence: "root", "conj", "acl", "ccomp", "advcl" and the like. */
  readonly clause: string;
  /** Words of the sentence. */
  readonly length: number;
}

/** A question to be: asks one slot of one fact, in words, whatever the kind that will carry it. */
export interface Draft {
  /** Id of a fact in `material.facts`. */
  readonly fact: string;
  readonly slot: Slot;
  readonly skill: Skill;
  /** A whole question that can be read alone: names in full, sources kept, no relative dates. */
  readonly stem: Stem;
  readonly answer: DraftAnswer;
  /** What proves the answer: whole units, the one with the answer first. */
  readonly evidence: readonly Span[];
  /** Name of the rule that made it; `RULES` explains each. */
  readonly rule: RuleName;
  /** 0 to 1: how often a question of this pattern is right and well put. */
  readonly prior: number;
  /** Absent for drafts that ask no clause: offices, quotations, gaps. */
  readonly signs?: Signs;
}
