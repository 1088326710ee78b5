/** As long as the contract takes: a lid that stayed closed for a week is a day. */
const MOST_MS = 86_400_000;

/** How long the question at hand has been shown. */
export class Stopwatch {
  readonly #now: () => number;
  #startedAt = 0;

  /** @param now  milliseconds from any fixed point, by a clock that never jumps; only differences count */
  constructor(now: () => number) {
    this.#now = now;
  }

  start(): void {
    this.#startedAt = this.#now();
  }

  elapsedMs(): number {
    return Math.min(Math.max(0, this.#now() - this.#startedAt), MOST_MS);
  }
}
