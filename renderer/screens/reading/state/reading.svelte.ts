import { AppError } from "../../../../base/errors.ts";
import type { Client, Output } from "../../../../contract/calls.ts";
import type { Chosen } from "./chosen.ts";
import { type Category, framesOf, type Mark, marksOf } from "./marks.ts";
import { timeLineOf } from "./time-line.ts";
import { whoSaysWhat } from "./voices.ts";

/** The reading of one pack's article: what was loaded, what is shown, what is marked. */
export class ReadingView {
  article = $state.raw<Output<"packs.article"> | null>(null);
  reading = $state.raw<Output<"packs.reading"> | null>(null);
  /** Why there is no article or no reading. */
  problem = $state.raw<AppError | null>(null);
  shown = $state.raw<readonly Category[]>(["person", "time", "source"]);
  /** The mark that the note is about. */
  current = $state.raw<Mark | null>(null);
  chosen = $state.raw<Chosen | null>(null);

  readonly marks = $derived.by(() => (this.reading === null ? [] : marksOf(this.reading, this.shown)));
  readonly frames = $derived.by(() =>
    this.reading === null || this.article === null || !this.shown.includes("source")
      ? []
      : framesOf(this.article.article.text, this.reading),
  );
  readonly timeLine = $derived.by(() => this.reading && timeLineOf(this.reading));
  readonly says = $derived.by(() => this.reading && whoSaysWhat(this.reading));
  readonly #client: Client;
  readonly #pack: string;

  constructor(client: Client, pack: string) {
    this.#client = client;
    this.#pack = pack;
  }

  /** Loads the text first, so that it can be read while it is being read. A failure is kept in `problem`. */
  async load(): Promise<void> {
    this.problem = null;
    try {
      this.article ??= await this.#client.packs.article({ pack: this.#pack });
      this.reading = await this.#client.packs.reading({ pack: this.#pack });
    } catch (error) {
      this.problem = AppError.from(error);
    }
  }

  toggle(category: Category): void {
    const others = this.shown.filter((one) => one !== category);
    this.shown = others.length < this.shown.length ? others : [...this.shown, category];
    if (this.current !== null && !this.shown.includes(this.current.about.category)) this.current = null;
  }

  /** Marks words, or takes the marks away when these are marked already. @returns whether words are marked now */
  choose(chosen: Chosen): boolean {
    const isNew = this.chosen?.id !== chosen.id;
    this.chosen = isNew ? chosen : null;
    return isNew;
  }
}
