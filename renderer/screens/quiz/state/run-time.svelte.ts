import type { Client } from "../../../../contract/calls.ts";
import { QuizTime, saidBetween } from "./quiz-time.ts";
import type { Quiz } from "./quiz-values.ts";

/** With a limit the time is saved so often, so that a power cut gives back no more of it. */
const KEEPS_MS = 30_000;

/** The time of a quiz that is taken: counted here, kept by the machine. */
export class RunTime {
  /** Null without a limit. */
  leftMs = $state.raw<number | null>(null);
  readonly isOver = $derived(this.leftMs !== null && this.leftMs <= 0);
  readonly #client: Client;
  readonly #quiz: string;
  readonly #time: QuizTime;
  #keptMs: number;

  /** @param now  milliseconds from any fixed point, by a clock that never jumps */
  constructor(client: Client, quiz: Quiz, now: () => number) {
    this.#client = client;
    this.#quiz = quiz.quiz;
    this.#time = new QuizTime(now, quiz);
    this.#keptMs = quiz.usedMs;
    this.leftMs = this.#time.leftMs;
  }

  start(): void {
    this.#time.start();
  }

  /** Counts the time. To be called about every second. @returns what is to be said of it */
  tick(): "half" | "left" | null {
    const before = this.#time.leftMs;
    this.#time.tick();
    const left = (this.leftMs = this.#time.leftMs);
    const { limitMs, usedMs } = this.#time;
    if (limitMs === null || before === null || left === null) return null;
    // When it cannot be kept now, it goes with the next answer.
    if (usedMs - this.#keptMs >= KEEPS_MS && left > 0) void this.keep().catch(() => undefined);
    return saidBetween(limitMs, before, left);
  }

  /** For which the quiz has been open, up to now. */
  usedMs(): number {
    this.#time.tick();
    return this.#time.usedMs;
  }

  /** The machine has heard of so much. */
  heard(usedMs: number): void {
    this.#keptMs = usedMs;
  }

  async keep(): Promise<void> {
    const { usedMs } = this.#time;
    this.#keptMs = usedMs;
    await this.#client.quizzes.keepTime({ quiz: this.#quiz, usedMs });
  }

  /** Stands still until it starts again. */
  stop(): void {
    this.#time.stop();
  }
}
