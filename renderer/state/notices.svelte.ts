import { createContext } from "svelte";
import { AppError } from "../../base/errors.ts";
import type { News } from "../../contract/window/shapes.ts";
import { errorSentence } from "../text/en/errors.ts";
import { newsText } from "../text/en/news.ts";
import type { Told } from "../text/en/packs.ts";
import type { Announcer } from "./announcer.svelte.ts";

export interface Notice {
  readonly id: number;
  /** Stays when the learner goes to another screen, because it is not about the one they were on. */
  readonly isLasting: boolean;
  readonly tone: "news" | "error";
  readonly text: string;
  /** Further lines, such as every issue of a refused pack. */
  readonly lines: readonly string[];
}

/** What the frame shows under its header until the learner closes it. */
export class Notices {
  list = $state.raw<readonly Notice[]>([]);
  readonly #announcer: Announcer;
  #last = 0;

  constructor(announcer: Announcer) {
    this.#announcer = announcer;
  }

  /** What came of something the learner did on this screen. */
  tell({ tone, text, lines }: Told, isLasting = false): void {
    this.#add({ tone, text, lines, isLasting });
    if (tone === "error") this.#announcer.interrupt(text);
    else this.#announcer.say(text);
  }

  tellNews(news: readonly News[]): void {
    for (const one of news) this.tell(newsText(one), true);
  }

  /** The sentence of an error's code. */
  fail(error: unknown): void {
    this.tell({ tone: "error", text: errorSentence(AppError.from(error)), lines: [] });
  }

  /** Runs a task; what it throws is told, and the screen stays as it is. @returns null when it failed */
  async attempt<T>(task: () => Promise<T>): Promise<T | null> {
    try {
      return await task();
    } catch (error) {
      this.fail(error);
      return null;
    }
  }

  close(id: number): void {
    this.list = this.list.filter((notice) => notice.id !== id);
  }

  /** On the way to another screen. */
  leave(): void {
    this.list = this.list.filter(({ isLasting }) => isLasting);
  }

  /** When what failed has been tried again. News stays until the learner closes it. */
  closeErrors(): void {
    this.list = this.list.filter(({ tone }) => tone !== "error");
  }

  #add(notice: Omit<Notice, "id">): void {
    const id = ++this.#last;
    // The same sentence once is enough; the newest stands first.
    this.list = [{ id, ...notice }, ...this.list.filter(({ text }) => text !== notice.text)];
  }
}

export const [getNotices, setNotices] = createContext<Notices>();
