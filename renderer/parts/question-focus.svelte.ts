/** Leads focus to the question on the page and to the verdict on its answer. There is one question on a page at a time. */
export class QuestionFocus {
  /** Names the side of the question and its group of answers. */
  readonly stemId = "stem";
  /** The heading with the stem, while a question is shown. */
  stem = $state.raw<HTMLElement>();
  /** The heading with the verdict, while there is one. */
  verdict = $state.raw<HTMLElement>();

  /** The page itself stays where it is. */
  toStem(): void {
    this.stem?.focus({ preventScroll: true });
  }

  toVerdict(): void {
    this.verdict?.focus({ preventScroll: true });
    this.verdict?.closest("section")?.scrollIntoView({ block: "nearest" });
  }
}
