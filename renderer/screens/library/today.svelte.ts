import type { Client, Output } from "../../../contract/calls.ts";

/** What the start of the app knows of the day. */
export class TodayView {
  /** Null until it was loaded. */
  today = $state.raw<Output<"plan.today"> | null>(null);
  /** The open session, when it is one of today's and something is left to ask. */
  open = $state.raw<Output<"session.status">>(null);
  /** How the weekly goal and the streak stand; null until they were loaded. */
  habits = $state.raw<Output<"figures.habits"> | null>(null);
  /** Whether the first load is over, with or without success: until then the page would move under the learner. */
  isSettled = $state.raw(false);
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  async load(): Promise<void> {
    try {
      const [today, open, habits] = await Promise.all([
        this.#client.plan.today({}),
        this.#client.session.status({}),
        this.#client.figures.habits({}),
      ]);
      this.habits = habits;
      this.open = open?.mode === "today" && open.question !== null ? open : null;
      this.today = today;
    } finally {
      this.isSettled = true;
    }
  }

  async begin(more: boolean): Promise<void> {
    await this.#client.session.start({ mode: "today", more });
  }

  async setReadyBy(pack: string, day: string | null): Promise<void> {
    this.today = await this.#client.plan.setReadyBy({ pack, day });
  }

  /** How a pack stands towards its day; undefined when it has none. */
  testOf(pack: string): Output<"plan.today">["tests"][number] | undefined {
    return this.today?.tests.find((test) => test.pack === pack);
  }
}
