import { AppError } from "../../base/errors.ts";
import type { Client, Input, Output } from "../../contract/calls.ts";
import type { Span } from "../../questions/article/span.ts";
import { Draft } from "./draft.svelte.ts";
import { type Answer, type Feedback, marksOf } from "./session-values.ts";
import type { Phase, Status, Summary } from "./session-values.ts";
import type { Stopwatch } from "./stopwatch.ts";

/** One session as the screen sees it. Holds what is shown; the machine owns the truth. */
export class SessionRun {
  phase = $state.raw<Phase>("opening");
  status = $state.raw<Status | null>(null);
  article = $state.raw<Output<"packs.article"> | null>(null);
  draft = $state.raw(new Draft());
  feedback = $state.raw<Feedback | null>(null);
  summary = $state.raw<Summary | null>(null);
  /** Words that a wrong option comes from, shown beside those that prove the right one. */
  origin = $state.raw<Span | null>(null);
  readonly marks = $derived(marksOf(this.feedback, this.origin));
  readonly question = $derived(this.status?.question ?? null);
  readonly canAnswer = $derived(this.phase === "asking" || this.phase === "unsaved");
  readonly canOverrule = $derived(this.feedback?.session.mayOverrule === true);
  readonly #client: Client;
  readonly #watch: Stopwatch;
  readonly #isOurs: (status: Status) => boolean;

  /** @param isOurs  whether an open session belongs on this screen; another one counts as none */
  constructor(client: Client, watch: Stopwatch, isOurs: (status: Status) => boolean) {
    this.#client = client;
    this.#watch = watch;
    this.#isOurs = isOurs;
  }

  /** Goes on with the open session. @returns whatever is open, on this screen or another */
  async open(): Promise<Status | null> {
    try {
      const status = await this.#client.session.status({});
      await this.#show(status !== null && this.#isOurs(status) ? status : null);
      return status;
    } catch (error) {
      this.phase = "none";
      throw error;
    }
  }

  async begin(wish: Input<"session.start">): Promise<void> {
    await this.#show(await this.#client.session.start(wish));
  }

  /**
   * @returns what marking says; null when nothing is asked, or the answer could not be read, as the draft says then
   * @throws AppError and keeps the answer
   */
  async check(answer: Answer): Promise<Feedback | null> {
    const { status, question, draft } = this;
    if (status === null || question === null || !this.canAnswer) return null;
    draft.answer = answer;
    this.phase = "saving";
    try {
      const reply = await this.#client.session.answer({
        session: status.session,
        position: status.position,
        question: question.id,
        answer,
        elapsedMs: this.#watch.elapsedMs(),
        certainty: draft.certainty,
        isSecondTry: draft.unreadable !== null,
      });
      if ("unreadable" in reply) {
        draft.unreadable = reply.unreadable;
        this.phase = "asking";
        return null;
      }
      this.feedback = reply;
      this.phase = "answered";
      return reply;
    } catch (error) {
      this.phase = "unsaved";
      if (AppError.from(error).code === "refused") await this.open(); // the session moved on in another window
      throw error;
    }
  }

  /** From the outcome to the next question, or to the summary when none is left. */
  async next(): Promise<void> {
    if (this.phase === "answered" && this.feedback !== null) await this.#show(this.feedback.session);
  }

  /** Takes the last answer back and asks its question again. @returns false when there is none */
  async undo(): Promise<boolean> {
    const canUndo = this.phase === "answered" || (this.canAnswer && this.status?.canUndo === true);
    if (!canUndo) return false;
    await this.#show(await this.#client.session.undo({}));
    return true;
  }

  /** Counts the answer that is shown as right. @returns false when there is nothing to overrule */
  async overrule(): Promise<boolean> {
    if (this.feedback === null || !this.canOverrule) return false;
    this.feedback = { ...this.feedback, session: await this.#client.session.overrule({}), isOverruled: true };
    return true;
  }

  async end(): Promise<void> {
    this.summary = await this.#client.session.end({});
    this.phase = "summary";
  }

  async #show(status: Status | null): Promise<void> {
    if (status === null) {
      this.status = null;
      this.phase = "none";
      return;
    }
    if (status.question === null) {
      await this.end(); // when this fails, the last outcome stays, and can be gone on from again
      this.status = status;
      return;
    }
    if (this.article === null || this.status?.pack !== status.pack) {
      this.article = await this.#client.packs.article({ pack: status.pack });
    }
    this.status = status;
    this.draft = new Draft();
    this.feedback = null;
    this.summary = null;
    this.origin = null;
    this.phase = "asking";
    this.#watch.start();
  }
}
