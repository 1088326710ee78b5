import { createContext } from "svelte";
import { defaultSettings } from "../../study/log/default-settings.ts";
import type { Client, Input, Output } from "../../contract/calls.ts";

type Settings = Input<"learners.changeSettings">;

/** Who studies, and how the window looks for this learner. */
export class ActiveLearner {
  readonly host: Output<"window.start">["host"];
  readonly version: string;
  id = $state.raw("");
  name = $state.raw("");
  settings = $state.raw<Settings>(defaultSettings());
  readonly #client: Client;

  constructor(client: Client, { host, version, learner, settings }: Output<"window.start">) {
    this.#client = client;
    this.host = host;
    this.version = version;
    this.id = learner.id;
    this.name = learner.name;
    this.settings = settings;
  }

  /** Shows the new look at once; goes back to the old one when it could not be saved. */
  async change(change: Partial<Settings>): Promise<void> {
    const before = this.settings;
    this.settings = { ...before, ...change };
    try {
      this.settings = await this.#client.learners.changeSettings(this.settings);
    } catch (error) {
      this.settings = before;
      throw error;
    }
  }

  /** After a switch, an addition or a new name: who it is now, with that learner's look. @returns news of the switch */
  async follow(): Promise<Output<"window.start">["news"]> {
    const { learner, settings, news } = await this.#client.window.start({});
    this.id = learner.id;
    this.name = learner.name;
    this.settings = settings;
    return news;
  }
}

export const [getActiveLearner, setActiveLearner] = createContext<ActiveLearner>();
