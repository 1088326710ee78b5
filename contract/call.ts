import type { z } from "zod";

/** What goes into a call and what comes out. */
interface Call {
  readonly input: z.ZodType;
  readonly output: z.ZodType;
}

/** The calls of one domain, a schema each way for every name. */
export type CallsOf<Name extends string> = Readonly<Record<Name, Call>>;

/** The machine's side of the calls of one domain: one handler a call. */
export type HandlersOf<Calls extends CallsOf<string>> = {
  readonly [Name in keyof Calls]: (
    input: z.infer<Calls[Name]["input"]>,
  ) => z.infer<Calls[Name]["output"]> | Promise<z.infer<Calls[Name]["output"]>>;
};

/** The window's side: plain async functions that throw `AppError`. */
export type ClientOf<Calls extends CallsOf<string>> = {
  readonly [Name in keyof Calls]: (
    input: z.infer<Calls[Name]["input"]>,
  ) => Promise<z.infer<Calls[Name]["output"]>>;
};
