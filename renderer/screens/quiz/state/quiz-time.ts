/** A tick that comes later than this was held up by a computer that slept; nobody was at work meanwhile. */
const ASLEEP_MS = 120_000;

/** Times that are said aloud, in milliseconds before the end. */
const SAID_BEFORE_END = [300_000, 60_000];

/**
 * How long a quiz has been open on the screen. It goes on while the window is behind others, and stands still while
 * the quiz is closed or the computer sleeps.
 */
export class QuizTime {
  readonly limitMs: number | null;
  readonly #now: () => number;
  #usedMs: number;
  #lastTick: number | null = null;

  /** @param now  milliseconds from any fixed point, by a clock that never jumps */
  constructor(now: () => number, { usedMs, limitMs }: { usedMs: number; limitMs: number | null }) {
    this.#now = now;
    this.#usedMs = usedMs;
    this.limitMs = limitMs;
  }

  start(): void {
    this.#lastTick = this.#now();
  }

  /** Counts the time since the last tick. To be called about every second. */
  tick(): void {
    if (this.#lastTick === null) return;
    const now = this.#now();
    const passed = now - this.#lastTick;
    this.#lastTick = now;
    if (passed > 0 && passed <= ASLEEP_MS) this.#usedMs += passed;
  }

  stop(): void {
    this.tick();
    this.#lastTick = null;
  }

  /** Never more than the limit. */
  get usedMs(): number {
    return Math.min(this.#usedMs, this.limitMs ?? this.#usedMs);
  }

  /** Null without a limit. */
  get leftMs(): number | null {
    return this.limitMs === null ? null : this.limitMs - this.usedMs;
  }
}

/**
 * What is to be said when the time left has gone from one value to another: half of it, five minutes, one minute. A
 * time that is half or more of all is not said but as the half.
 */
export function saidBetween(limitMs: number, beforeMs: number, leftMs: number): "half" | "left" | null {
  const isPassed = (ms: number): boolean => beforeMs > ms && leftMs <= ms && leftMs > 0;
  if (SAID_BEFORE_END.some((ms) => 2 * ms < limitMs && isPassed(ms))) return "left";
  return isPassed(limitMs / 2) ? "half" : null;
}
