import type { Sentence, Word } from "../../../reading/document/document.ts";
import type { Phrase } from "../../../reading/document/phrase.ts";
import type { WordIndex } from "../../material/word-index.ts";
import type { Edit } from "./edit.ts";
import type { Policy } from "./policy.ts";

/** Words of a sentence on their way to be read alone. */
export interface Passing {
  readonly sentence: Sentence;
  readonly phrase: Phrase;
  /** The words of the phrase. */
  readonly words: readonly Word[];
  readonly index: WordIndex;
  readonly policy: Policy;
  /** Who has been named in full. */
  readonly named: Set<string>;
}

/** What becomes of a run of words. Without anything else it stays as it is. */
export interface Piece {
  /** The last word of the run. */
  readonly last: number;
  readonly edit?: Edit;
  /** Only the article around it explains it. */
  readonly leaks?: true;
  /** It points, and what it points at is shown beside it. */
  readonly open?: true;
  /** The sentence that proves who is meant. */
  readonly need?: Sentence;
}

/** Other words for a run of words. */
export function inPlaceOf({ words }: Sentence, first: number, last: number, text: string): Edit {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0, text };
}

/** The word before another; undefined where the phrase begins. */
export const wordBefore = ({ sentence, phrase }: Passing, { index }: Word): Word | undefined =>
  index === phrase.first ? undefined : sentence.words[index - 1];
