import type { Client, Output } from "../../../contract/calls.ts";

type Status = Output<"fitting.status">;

/** So often the window asks how far the learning is. */
const LOOK_EVERY_MS = 200;

/** How it stands with what the memory model has learned from this learner. */
export class Forgetting {
  /** Null until it was loaded. */
  status = $state.raw<Status | null>(null);
  /** What came of the last try; null before the first. */
  outcome = $state.raw<Output<"fitting.learn"> | null>(null);
  /** The share that is done, 0 to 1; null while nothing is being learned. */
  progress = $state.raw<number | null>(null);
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Goes on with what is under way, where the learner has been away from this screen. */
  async load(): Promise<void> {
    this.status = await this.#client.fitting.status({});
    if (this.status.progress !== null) await this.learn();
  }

  async learn(): Promise<void> {
    this.outcome = null;
    this.progress = 0;
    const look = setInterval(() => void this.#look(), LOOK_EVERY_MS);
    try {
      this.outcome = await this.#client.fitting.learn({});
      this.status = await this.#client.fitting.status({});
    } finally {
      clearInterval(look);
      this.progress = null;
    }
  }

  async stop(): Promise<void> {
    await this.#client.fitting.stop({});
  }

  async forget(): Promise<void> {
    this.outcome = null;
    this.status = await this.#client.fitting.forget({});
  }

  /** A look that fails costs nothing: the next one says it. */
  async #look(): Promise<void> {
    const status = await this.#client.fitting.status({}).catch(() => null);
    if (this.progress !== null && status !== null)
      this.progress = Math.max(this.progress, status.progress ?? 0);
  }
}
