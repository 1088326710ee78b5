import type { Sentence, Word } from "../../../reading/document/document.ts";
import type { FoundTime } from "../../../reading/times/times.ts";
import type { WrittenDate } from "../dates.ts";

/** What one way of writing leaves as it is, changes and refuses; all else is the same for all. */
export interface Policy {
  /**
   * What may stand for a person who has been named: nothing, a pronoun that follows the name, or any pronoun, because
   * what it stands for is shown beside it.
   */
  readonly pronouns: "none" | "following" | "any";
  /** Whether a title stays before the only name that is known: "Mr. Park", of whom the article says no more. */
  readonly keepsTitles: boolean;
  /** Whether a time says itself which one it is: "in 1990". */
  saysItself(time: FoundTime, text: string): boolean;
  /** A date in place of a time; null where it would be no English there, or would say something else. */
  put(date: WrittenDate, at: TimePlace): PutDate | null;
  /** Whether a word leads out of the phrase: "this", "here", "then". */
  leadsOut(word: Word, words: readonly Word[]): boolean;
  /** The last of the words that begin here and only join the phrase to what was said before; null for others. */
  joins(word: Word, words: readonly Word[]): number | null;
}

/** A time among the words around it. */
export interface TimePlace {
  readonly sentence: Sentence;
  readonly time: FoundTime;
  /** The words of the phrase, and those of them that tell the time. */
  readonly phrase: readonly Word[];
  readonly words: readonly [Word, ...Word[]];
  /** The word before it in the phrase. */
  readonly before: Word | undefined;
}

export interface PutDate {
  /** The first word that it replaces: the time's own, or a preposition before it. */
  readonly from: Word;
  readonly text: string;
}
