import type { Component } from "svelte";
import type { Answer, KindName, KindView } from "../../questions/kinds/index.ts";
import type { Outcome, Unreadable } from "../../questions/kinds/kind/outcome.ts";
import type { Article } from "../../questions/article/article.ts";
import type { Span } from "../../questions/article/span.ts";

export type ViewOf<K extends KindName> = Extract<KindView, { kind: K }>;
export type AnswerOf<K extends KindName> = Extract<Answer, { kind: K }>;

/**
 * What the view of every kind gets. Whoever shows it owns the stem, the buttons, the keys Enter, E, U and H, the
 * verdict and the saving; a view owns only the way to give an answer, and what marking says of its parts.
 *
 * One view lives from the moment its question is shown until the next one is: an answer that could not be saved
 * is still there, and the outcome appears in the same place. After an undo the question gets a new view.
 */
export interface KindProps<K extends KindName> {
  /** The question without its answer. */
  readonly view: ViewOf<K>;
  /** The answer so far; null while there is nothing to check. Draw from this, so that what is shown is what is sent. */
  readonly answer: AnswerOf<K> | null;
  /** Call with every change, with null when the answer is no longer complete enough to be checked. */
  readonly onanswer: (answer: AnswerOf<K> | null) => void;
  /** True while the answer is being saved and ever after: show, but do not change. */
  readonly disabled: boolean;
  /** Null until the answer is marked and saved. */
  readonly outcome: Outcome | null;
  /**
   * Where the answer that was checked last could not be read and is asked for once more: say why beside its field, and
   * lead focus back there. Only for kinds in which one types.
   */
  readonly unreadable?: Unreadable | null;
  /** The article the question is about, for kinds that point into it. */
  readonly article: Article;
  /** Id of the heading that holds the stem: `aria-labelledby` of the group or field. */
  readonly labelledBy: string;
  /** Marks a stretch of the article and scrolls to it ("Show where this comes from"). Only once `outcome` is there. */
  readonly onshow: (span: Span) => void;
}

/** All that the window needs to know of a kind. */
export interface KindEntry<K extends KindName> {
  readonly component: Component<KindProps<K>>;
  /** One short line above the answer that says what to do. */
  readonly instruction: string;
}
