import type { MarkKind } from "./article-blocks.ts";

/** Leads sight and focus from what is asked or listed into the article beside it, and back. */
export class ArticleFocus {
  /** The region that holds the article; it scrolls by itself on wide windows only. */
  panel = $state.raw<HTMLElement>();
  readonly #inside: string | null;
  #before: Element | null = null;

  /** @param inside  a selector: what of the panel counts as the article, where it holds the questions as well */
  constructor(inside: string | null = null) {
    this.#inside = inside;
  }

  get isInside(): boolean {
    const active = document.activeElement;
    if (active === null || this.panel?.contains(active) !== true) return false;
    return this.#inside === null || active.closest(this.#inside) !== null;
  }

  /** Scrolls the article to its first mark of a kind; the page itself stays where it is. */
  reveal(kind: MarkKind): HTMLElement | null {
    const { panel } = this;
    const mark = panel?.querySelector<HTMLElement>(`[data-mark="${kind}"]`) ?? null;
    if (panel && mark && panel.scrollHeight > panel.clientHeight) {
      const top = mark.getBoundingClientRect().top - panel.getBoundingClientRect().top + panel.scrollTop;
      panel.scrollTo({ top: top - panel.clientHeight / 3 });
    }
    return mark;
  }

  /** Focuses the first mark of a kind. Words that a proof covers whole are shown by the proof. */
  enter(kind: MarkKind): void {
    const mark = this.reveal(kind) ?? this.reveal("proof");
    if (mark === null) return;
    if (!this.isInside) this.#before = document.activeElement;
    mark.focus({ preventScroll: true });
    mark.scrollIntoView({ block: "nearest" });
  }

  /** Back to where focus was, or to `otherwise` when that is gone. */
  leave(otherwise?: HTMLElement): void {
    const isThere = this.#before instanceof HTMLElement && this.#before.isConnected;
    const target = isThere ? (this.#before as HTMLElement) : otherwise;
    target?.focus();
    this.#before = null;
  }
}
