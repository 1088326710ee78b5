import type { Client, Output } from "../../../contract/calls.ts";

/** What the start of the app knows of the day. */
export class TodayView {
  /** Null until it was loaded. */
  today = $state.raw<Output<"today"> | null>(null);
  /** The open session, when it is one of today's and something is left to ask. */
  open = $state.raw<Output<"openSession">>(null);
  /** How the weekly goal and the streak stand; null until they were loaded. */
  habits = $state.raw<Output<"habits"> | null>(null);
  /** Whether the first load is over, with or without success: until then the page would move under the learner. */
  isSettled = $state.raw(false);
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  async load(): Promise<void> {
    try {
      const [today, open, habits] = await Promise.all([
        this.#client.today({}),
        this.#client.openSession({}),
        this.#client.habits({}),
      ]);
      this.habits = habits;
      this.open = open?.mode === "today" && open.question !== null ? open : null;
      this.today = today;
    } finally {
      this.isSettled = true;
    }
  }

  async begin(more: boolean): Promise<void> {
    await this.#client.startSession({ mode: "today", more });
  }

  async setReadyBy(pack: string, day: string | null): Promise<void> {
    this.today = await this.#client.setReadyBy({ pack, day });
  }

  /** How a pack stands towards its day; undefined when it has none. */
  testOf(pack: string): Output<"today">["tests"][number] | undefined {
    return this.today?.tests.find((test) => test.pack === pack);
  }
}
