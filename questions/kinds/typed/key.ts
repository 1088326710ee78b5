import { z } from "zod";
import type { Person } from "../../article/article.ts";
import { plainText } from "../../article/plain-text.ts";
import { type Span, spanSchema } from "../../article/span.ts";
import type { Closeness } from "../kind/outcome.ts";

/** What is typed decides what is forgiven: names more than words, words more than quotes and numbers. */
export const EXPECTED = ["person", "place", "organization", "words", "quote", "number"] as const;
export type Expected = (typeof EXPECTED)[number];

/** An answer that is known to be wrong, with its reason and the words it comes from. */
export interface KnownMistake {
  readonly text: string;
  readonly why: string;
  readonly span: Span | null;
}

/** The right answers of a question or a gap, and what is known to be wrong. */
export interface TypedKey {
  readonly answerText: string;
  readonly accept: readonly string[];
  readonly mistakes: readonly KnownMistake[];
  readonly expects: Expected;
  /** Whether one slip of the finger is forgiven; without it, `expects` decides. */
  readonly slips?: "one" | "none" | undefined;
}

/** The fields by which a question or a gap says what is right; `answerText` stands beside them. */
export const keyFields = {
  expects: z.enum(EXPECTED),
  /** Other answers that are right as they stand. */
  accept: z.array(plainText(200)).max(20),
  /** Answers that are known to be wrong, each with its reason. */
  mistakes: z
    .array(z.strictObject({ text: plainText(200), why: plainText(500), span: spanSchema.nullable() }))
    .max(20),
  slips: z.enum(["one", "none"]).optional(),
} as const;

/**
 * What became of a typed answer. `refused` says why something that is nearly right does not count, `unreadable` why it
 * is no answer of the kind that is asked for.
 */
export type TypedMatch =
  | { readonly kind: "accepted"; readonly closeness: Closeness }
  | { readonly kind: "mistake"; readonly mistake: KnownMistake }
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "unreadable"; readonly why: string }
  | { readonly kind: "unknown" };

/** What the rules for one kind of answer are given. */
export interface TypedInput {
  readonly given: string;
  readonly key: TypedKey;
  readonly people: readonly Person[];
  readonly forgivesSlips: boolean;
}
