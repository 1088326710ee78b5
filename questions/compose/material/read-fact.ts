import type { Reading } from "../../reading/reading.ts";

/** What a fact tells: something that happens or holds, that somebody said something, or what somebody is. */
export type Origin = "event" | "saying" | "office";

/** A fact of a reading, or one in its shape that composing adds. */
export type ReadFact = Reading["facts"][number] & {
  readonly origin: Origin;
  /** Who wrote the opinion that says it in its own voice; null where the article reports it, or a source says it. */
  readonly author: string | null;
};
