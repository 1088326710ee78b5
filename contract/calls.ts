import type { z } from "zod";
import type { CallsOf, ClientOf, HandlersOf } from "./call.ts";
import type { CallName, Domain, NameIn } from "./call-names.ts";
import { figureCalls } from "./figures/calls.ts";
import { fileCalls } from "./files/calls.ts";
import { fittingCalls } from "./fitting/calls.ts";
import { learnerCalls } from "./learners/calls.ts";
import { packCalls } from "./packs/calls.ts";
import { planCalls } from "./plan/calls.ts";
import { quizCalls } from "./quizzes/calls.ts";
import { sessionCalls } from "./session/calls.ts";
import { windowCalls } from "./window/calls.ts";

/** What goes into each call and what comes out. */
export const calls = {
  window: windowCalls,
  learners: learnerCalls,
  packs: packCalls,
  session: sessionCalls,
  quizzes: quizCalls,
  plan: planCalls,
  fitting: fittingCalls,
  figures: figureCalls,
  files: fileCalls,
} as const satisfies { readonly [D in Domain]: CallsOf<NameIn<D>> };

type Calls = typeof calls;
type CallAt<N extends CallName> = N extends `${infer D extends Domain}.${infer C}`
  ? C extends keyof Calls[D]
    ? Calls[D][C]
    : never
  : never;
type Infer<Schema> = Schema extends z.ZodType ? z.infer<Schema> : never;

/** `Input<"session.answer">` */
export type Input<N extends CallName> = CallAt<N> extends { input: infer S } ? Infer<S> : never;
export type Output<N extends CallName> = CallAt<N> extends { output: infer S } ? Infer<S> : never;

/** The machine's side: one handler a call. */
export type Handlers = { readonly [D in Domain]: HandlersOf<Calls[D]> };

/** The window's side: `client.session.answer({ … })`. */
export type Client = { readonly [D in Domain]: ClientOf<Calls[D]> };
