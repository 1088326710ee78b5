import type { CallName } from "./call-names.ts";
import type { Reply } from "./reply.ts";

/** What the preload script shows to the page, and all of it: one function a call, and a way to hear news. */
export type Bridge = { readonly [N in CallName]: (input: unknown) => Promise<Reply> } & {
  /** Calls the listener with each `News`; gives back a function that ends that. */
  readonly onNews: (listener: (news: unknown) => void) => () => void;
};
