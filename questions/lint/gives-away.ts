import type { Question } from "../kinds/index.ts";
import { asksOutright } from "./offered.ts";
import { contentWords, hasPhrase, shareIn, wordsOf } from "../text/words.ts";

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
export function givesAway(text: ReadText, { answer, matter }: Secret): boolean {
  return hasPhrase(text.words, answer) && shareIn(matter, text.matter) >= SAME_MATTER;
}
