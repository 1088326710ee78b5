import type { Person } from "../../article/article.ts";
import type { Span } from "../../article/span.ts";

export type Verdict = "right" | "partly" | "wrong";

/** Full credit is right, none is wrong, anything between is partly right. */
export function verdictOf(score: number): Verdict {
  return score === 1 ? "right" : score === 0 ? "wrong" : "partly";
}

/**
 * What marking says of one option, gap or part. `state` joins what is true with what the learner did:
 * chosen and right · chosen and wrong · right but not chosen · wrong and rightly left alone.
 */
export interface Remark {
  readonly state: "right" | "wrong" | "missed" | "left";
  readonly text: string;
  readonly why: string | null;
  readonly span: Span | null;
  /** The card or left side that is spoken of, where `text` says more than its name. */
  readonly part?: string;
  /** Where a card belongs on its axis: a day, month, year or interval `A/B`; null for "date not given". */
  readonly at?: string | null;
}

/** How a typed answer was met: letter for letter, after a difference that never counts, or a forgiven slip. */
export type Closeness = "exact" | "variant" | "slip";

/** What was given, but cannot be read as an answer to this question, such as letters where a number is asked for. */
export interface Unreadable {
  /** Why, and how to write it. It tells nothing of the right answer. */
  readonly why: string;
  /** Which field of the question, from 0. */
  readonly part: number;
}

/** What marking says of an answer. Plain data: it is stored, sent and shown. */
export interface Outcome {
  readonly verdict: Verdict;
  /** Share of the credit, 0 to 1; 1 exactly when `verdict` is "right", 0 exactly when it is "wrong". */
  readonly score: number;
  /** The canonical answer, shown whatever was given. */
  readonly rightAnswer: string;
  /** The learner's answer as a person reads it; empty when nothing was given. */
  readonly given: string;
  readonly remarks: readonly Remark[];
  /** Only for typed answers that were accepted. */
  readonly closeness?: Closeness | undefined;
  /** Where it could not be read: then it is asked once more before it counts, as what it would count now. */
  readonly unreadable?: Unreadable | undefined;
}

/** The field of an outcome, for a kind with one field to type in. */
export function unreadableIf(
  isUnreadable: boolean | undefined,
  why: string | null,
): Pick<Outcome, "unreadable"> {
  return isUnreadable === true && why !== null ? { unreadable: { why, part: 0 } } : {};
}

/** What marking may know beside the question: the people of the article, so that no name passes for another. */
export interface MarkContext {
  readonly people: readonly Person[];
}
