import type { Question } from "../../kinds/index.ts";
import { contentWords, hasPhrase, shareIn, wordsOf } from "../../text/words.ts";
import { asksOutright, textsOf } from "../basis/offered.ts";

/** From this share of common words on, two texts speak of the same thing. */
const SAME_MATTER = 0.5;

/** A text that the learner reads. */
export interface ReadText {
  readonly words: readonly string[];
  readonly matter: ReadonlySet<string>;
}

export function readText(text: string): ReadText {
  return { words: wordsOf(text), matter: contentWords(text) };
}

/** What would give a question away. */
export interface Secret {
  readonly answer: readonly string[];
  /** The words of its stem that carry meaning. */
  readonly matter: ReadonlySet<string>;
}

/** Null for a question that no other text answers: its stem sets a task about what it shows itself. */
export function secretOf(question: Question): Secret | null {
  if (!asksOutright(question) || question.skill === "not-said") return null;
  return { answer: wordsOf(question.answerText), matter: contentWords(question.stem) };
}

/**
 * Whether a text holds the words of an answer and speaks of the same thing. A name alone gives nothing away; half of
 * the asking stem must come back beside it.
 */
export function givesAway(text: ReadText, secret: Secret | null): boolean {
  return (
    secret !== null &&
    hasPhrase(text.words, secret.answer) &&
    shareIn(secret.matter, text.matter) >= SAME_MATTER
  );
}

/** The words in which a question asks, and what must not be told of it. */
export interface AskedWords {
  readonly texts: readonly ReadText[];
  readonly secret: Secret | null;
}

export const askedWords = (question: Question): AskedWords => ({
  texts: textsOf(question).map(({ text }) => readText(text)),
  secret: secretOf(question),
});

/** Whether one of two questions gives the other away by the words in which it asks. */
export const giveEachOtherAway = (one: AskedWords, other: AskedWords): boolean =>
  one.texts.some((text) => givesAway(text, other.secret)) ||
  other.texts.some((text) => givesAway(text, one.secret));
