import { AppError } from "../../../../base/errors.ts";
import type { Client, Output } from "../../../../contract/calls.ts";
import { QuizRun } from "./quiz-run.svelte.ts";
import type { Quiz, Result, SetUp, Wish } from "./quiz-values.ts";

/** The quizzes about one pack as the screen sees them: set up, taken, looked at. */
export class QuizDesk {
  phase = $state.raw<"opening" | "gone" | "set-up" | "running" | "result">("opening");
  setUp = $state.raw<SetUp | null>(null);
  run = $state.raw<QuizRun | null>(null);
  result = $state.raw<Result | null>(null);
  article = $state.raw<Output<"packs.article"> | null>(null);
  readonly #client: Client;
  readonly #pack: string;

  constructor(client: Client, pack: string) {
    this.#client = client;
    this.#pack = pack;
  }

  /** Shows what can be set up, and what is open. */
  async load(): Promise<void> {
    try {
      this.setUp = await this.#client.quizzes.setUp({ pack: this.#pack });
      this.article ??= await this.#client.packs.article({ pack: this.#pack });
      this.phase = "set-up";
      this.run = null;
      this.result = null;
    } catch (error) {
      if (this.phase === "opening") this.phase = "gone";
      if (AppError.from(error).code !== "not-found") throw error;
    }
  }

  async start(wish: Omit<Wish, "of" | "pack">): Promise<void> {
    this.#take(await this.#client.quizzes.start({ of: "pack", pack: this.#pack, ...wish }));
  }

  /** A quiz of the mistakes of the one that is looked at. */
  async retry(): Promise<void> {
    if (this.result !== null) {
      this.#take(await this.#client.quizzes.start({ of: "mistakes", quiz: this.result.quiz }));
    }
  }

  async goOn(): Promise<void> {
    const quiz = this.setUp?.open?.quiz;
    if (quiz !== undefined) this.#take(await this.#client.quizzes.status({ quiz }));
  }

  /** Hands in the quiz that is open, from wherever it is. @returns false when it left no score */
  async handIn(): Promise<boolean> {
    const open = this.setUp?.open ?? null;
    const result =
      this.run === null && open !== null
        ? await this.#client.quizzes.handIn({ quiz: open.quiz, usedMs: open.usedMs })
        : ((await this.run?.handIn()) ?? null);
    if (result === null) await this.load();
    else {
      if (this.setUp !== null) this.setUp = { ...this.setUp, open: null };
      this.#look(result);
    }
    return result !== null;
  }

  async look(quiz: string): Promise<void> {
    this.#look(await this.#client.quizzes.result({ quiz }));
  }

  /** Counts a missed answer of the result as known. @returns false when it cannot be */
  async overrule(place: number): Promise<boolean> {
    const { result } = this;
    const question = result?.questions[place];
    if (result === null || question?.mark?.mayOverrule !== true) return false;
    const mark = await this.#client.quizzes.overrule({ quiz: result.quiz, question: question.asked.id });
    const questions = result.questions.with(place, { ...question, mark });
    this.result = { ...result, questions, score: { ...result.score, known: result.score.known + 1 } };
    return true;
  }

  /** Begins a session of exactly the questions that were missed. */
  async practise(questions: readonly string[]): Promise<void> {
    const chosen = questions.map((question) => ({ pack: this.#pack, question }));
    await this.#client.session.start({ mode: "chosen", questions: chosen });
  }

  #take(quiz: Quiz): void {
    this.run = new QuizRun(this.#client, quiz, () => performance.now());
    this.result = null;
    this.phase = "running";
  }

  #look(result: Result): void {
    this.run = null;
    this.result = result;
    this.phase = "result";
  }
}
