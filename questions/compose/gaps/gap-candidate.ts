import type { Word } from "../../reading/document/document.ts";
import type { Phrase } from "../../reading/document/phrase.ts";
import type { Refusal } from "../material/refusal.ts";
import type { AnswerType, DraftAnswer } from "../stages/draft.ts";

/** Words that may be left out of a sentence and asked for. */
export interface GapWords {
  readonly phrase: Phrase;
  readonly head: Word;
  readonly answer: DraftAnswer;
  readonly prior: number;
}

/** How well words can be known again: what names or counts, what is called so, what is only described. */
export const PRIOR = {
  date: 0.52,
  number: 0.48,
  name: 0.42,
  capitals: 0.38,
  term: 0.34,
  plainTerm: 0.28,
  words: 0.2,
  plain: 0.1,
} as const;

/** Words that may be left out; why not; or null for a word that nobody would ask for. */
export type Candidate = GapWords | Refusal | null;

/** Puts a candidate together; `prior` is how well such words can be known again, 0 to 1. */
export type Make = (phrase: Phrase, type: AnswerType, prior: number) => GapWords;
