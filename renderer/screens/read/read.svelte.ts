import { AppError } from "../../../base/errors.ts";
import type { Client, Output } from "../../../contract/calls.ts";
import { SessionRun } from "../../session/session-run.svelte.ts";
import type { Stopwatch } from "../../session/stopwatch.ts";

export type Section = Output<"session.sections">["sections"][number];

/** What the learner does: reads a section, or answers about it. */
type Stage = "loading" | "text" | "questions";

/** The article of one pack in read mode, as the screen sees it. There is no session before the first question. */
export class ReadView {
  article = $state.raw<Output<"packs.article"> | null>(null);
  /** Why there is nothing to read. */
  problem = $state.raw<AppError | null>(null);
  /** The learner looks at the text again while a question is open. */
  isUnfolded = $state.raw(false);
  readonly run: SessionRun;
  #plan = $state.raw<Output<"session.sections"> | null>(null);
  #stage = $state.raw<Stage>("loading");
  readonly #read = $derived.by(() => this.run.status?.read ?? this.#plan);
  readonly sections = $derived(this.#read?.sections ?? []);
  /** Index of the section that is read or asked about; the number of sections where only missed questions are left. */
  readonly at = $derived(this.#read?.current ?? this.sections.length);
  readonly isOnceMore = $derived.by(() => this.run.question !== null && this.at === this.sections.length);
  /** Nothing can be asked on the way, so that there is no gate; also while the article is opened. */
  readonly isWhole = $derived.by(() => this.at === this.sections.length && !this.isOnceMore);
  /** Text again where another window has ended the session. */
  readonly stage = $derived.by(() =>
    this.#stage === "questions" && this.run.phase === "none" ? "text" : this.#stage,
  );
  readonly #client: Client;
  readonly #watch: Stopwatch;
  readonly #pack: string;

  constructor(client: Client, watch: Stopwatch, pack: string) {
    this.#client = client;
    this.#watch = watch;
    this.#pack = pack;
    this.run = new SessionRun(client, watch, (status) => status.mode === "read" && status.pack === pack);
  }

  /** Opens the article where it was left: in the middle of questions, or before a section. */
  async load(): Promise<void> {
    this.problem = null;
    try {
      this.article ??= await this.#client.packs.article({ pack: this.#pack });
      await this.run.open();
      if (this.run.status === null) this.#plan = await this.#client.session.sections({ pack: this.#pack });
      const hasBegun = (this.sections[this.at]?.answered ?? 1) > 0;
      this.#stage = this.run.status !== null && hasBegun ? "questions" : "text";
    } catch (error) {
      this.problem = AppError.from(error);
    }
  }

  /** From the text of a section to its questions; the first ones begin the session. */
  async answer(): Promise<void> {
    if (this.run.status === null) await this.run.begin({ mode: "read", pack: this.#pack });
    else this.#watch.start(); // the question was there before, and is seen from now on
    this.isUnfolded = false;
    this.#stage = "questions";
  }

  /** From an outcome to the next question, the next section, or the summary. */
  async next(): Promise<void> {
    const before = this.at;
    await this.run.next();
    this.isUnfolded = false;
    if (this.at !== before && !this.isOnceMore) this.#stage = "text";
  }
}
