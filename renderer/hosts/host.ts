import type { Client } from "../../contract/calls.ts";
import type { News } from "../../contract/window/shapes.ts";

/** The machine as the window sees it. Where it runs, nobody else needs to know. */
export interface Host {
  readonly client: Client;
  /** Calls the listener with what no call asked for; gives back a function that ends that. */
  onNews(listener: (news: News) => void): () => void;
}
