/** What ranking knows of the article beside the question itself. */
export interface RankContext {
  /** How often the article names what a name stands for. */
  mentionsOf(name: string): number;
  /** Where the body of the article starts and ends. */
  readonly body: { readonly start: number; readonly end: number };
  /** Telling words of the headline, which a learner sees above every question. */
  readonly titleWords: ReadonlySet<string>;
  /** The day of the article as an answer would write it, which stands there too. */
  readonly published: string;
}
