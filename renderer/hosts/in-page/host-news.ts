import type { News } from "../../../contract/window/shapes.ts";

/** What the host of a page tells its window unasked. */
export class HostNews {
  readonly #listeners = new Set<(news: News) => void>();

  tell(news: News): void {
    for (const listener of this.#listeners) listener(news);
  }

  /** @returns how to stop */
  listen(listener: (news: News) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
