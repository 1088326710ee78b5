import type { Client } from "../../../../contract/calls.ts";
import { type Certainty, type Draft, draftOf, isSameDraft } from "./draft.ts";
import { type Answer, type Mark, type Quiz, type QuizQuestion, stateOf } from "./quiz-values.ts";
import { OnceMore } from "./once-more.svelte.ts";
import { RunTime } from "./run-time.svelte.ts";

/** An answer is saved when it has not been changed for so long, and before anything else is done. */
const SETTLES_MS = 500;

/** A quiz while it is taken. Holds what is shown; the machine owns the truth. */
export class QuizRun {
  quiz = $state.raw() as Quiz;
  place = $state.raw(0);
  draft = $state.raw<Draft>({ answer: null, certainty: undefined });
  phase = $state.raw<"ready" | "saving" | "unsaved">("ready");
  readonly onceMore = new OnceMore();
  readonly time: RunTime;
  readonly question: QuizQuestion = $derived(this.quiz.questions[this.place] as QuizQuestion);
  readonly isAtOnce = $derived(this.quiz.terms.feedback === "at-once");
  readonly canAnswer = $derived.by(() => this.question.mark === null && !this.time.isOver);
  readonly isSaved = $derived(isSameDraft(this.draft, draftOf(this.question)));
  /** How each question stands, with what is on the screen. */
  readonly states = $derived(
    this.quiz.questions.map((one, place) =>
      stateOf(place === this.place && one.mark === null ? { ...one, answer: this.draft.answer } : one),
    ),
  );
  readonly open = $derived(this.states.flatMap((state, place) => (state === "open" ? [place] : [])));
  readonly #client: Client;
  #shownAtMs = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<unknown> = Promise.resolve();
  #isDone = false;

  constructor(client: Client, quiz: Quiz, now: () => number) {
    this.#client = client;
    this.quiz = quiz;
    this.time = new RunTime(client, quiz, now);
    this.#show(quiz.questions.findIndex(({ answer }) => answer === null));
  }

  /** Takes an answer, or how sure, as it stands on the screen; with feedback at the end it is saved when it has settled. */
  give(change: { answer: Answer | null } | { certainty: Certainty }): void {
    this.draft = { ...this.draft, ...change };
    clearTimeout(this.#timer);
    if (this.isAtOnce) return;
    // When it cannot be saved, the screen says so, and the next step tries again.
    this.#timer = setTimeout(() => void this.save().catch(() => undefined), SETTLES_MS);
  }

  /** Saves what is on the screen. @throws AppError and keeps it there */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#saving.catch(() => undefined);
    if (this.isAtOnce || this.isSaved || this.question.mark !== null) return;
    this.#saving = this.#send(this.draft);
    await this.#saving;
  }

  /**
   * With feedback at once: marks an answer, the one on the screen if no other is given.
   * @returns null where there is none, or it could not be read, as `onceMore` says then
   * @throws AppError and keeps it
   */
  async check(answer = this.draft.answer, isSecondTry?: true): Promise<Mark | null> {
    if (answer === null || !this.isAtOnce || this.question.mark !== null || this.phase === "saving")
      return null;
    this.draft = { ...this.draft, answer };
    return this.#send(this.draft, isSecondTry);
  }

  /**
   * Goes to another question; stays once where the answer on the screen could not be read, as `onceMore` says then.
   * @returns whether it went
   * @throws AppError when what is on the screen cannot be saved; it stays there then
   */
  async goTo(place: number): Promise<boolean> {
    if (place === this.place || this.quiz.questions[place] === undefined) return false;
    await this.save();
    if (this.onceMore.holdsUp()) return false;
    this.#show(place);
    return true;
  }

  /** Ends the quiz with what is on the screen. @returns null when nothing was answered. @throws AppError: it goes on then */
  async handIn() {
    await (this.isAtOnce ? this.check(this.draft.answer, true) : this.save());
    const result = await this.#client.quizzes.handIn({ quiz: this.quiz.quiz, usedMs: this.time.usedMs() });
    this.#isDone = true;
    return result;
  }

  /** Saves everything; the time stands still until the quiz is opened again. */
  async leave(): Promise<void> {
    if (this.#isDone) return;
    this.time.stop();
    await this.save();
    await this.time.keep();
  }

  /** Counts the missed answer that is shown as known. @returns false when it cannot be */
  async overrule(): Promise<boolean> {
    const { mark, asked } = this.question;
    if (mark?.mayOverrule !== true) return false;
    this.#put({ mark: await this.#client.quizzes.overrule({ quiz: this.quiz.quiz, question: asked.id }) });
    return true;
  }

  async #send({ answer, certainty }: Draft, isSecondTry = this.onceMore.told !== null): Promise<Mark | null> {
    const { asked, elapsedMs: before } = this.question;
    const usedMs = this.time.usedMs();
    const elapsedMs = before + usedMs - this.#shownAtMs;
    this.phase = "saving";
    try {
      const input = { quiz: this.quiz.quiz, question: asked.id, answer, elapsedMs, usedMs };
      const reply = await this.#client.quizzes.answer({ ...input, certainty, isSecondTry });
      const mark = this.onceMore.hear(reply, this.isAtOnce);
      this.phase = "ready";
      if (mark === "again") return null;
      this.#shownAtMs = usedMs;
      this.time.heard(usedMs);
      this.#put({ answer, certainty: certainty ?? null, elapsedMs, mark });
      return mark;
    } catch (error) {
      this.phase = "unsaved";
      throw error;
    }
  }

  /** @param place  the first question for a place before it */
  #show(place: number): void {
    this.#shownAtMs = this.time.usedMs();
    this.place = Math.max(0, place);
    this.draft = draftOf(this.question);
    this.onceMore.begin();
    this.phase = "ready";
  }

  /** Changes what is known of the question at hand. */
  #put(change: Partial<QuizQuestion>): void {
    const questions = this.quiz.questions.with(this.place, { ...this.question, ...change });
    this.quiz = { ...this.quiz, questions };
  }
}
