import { own } from "../base/own.ts";
import type { z } from "zod";
import { AppError } from "../base/errors.ts";
import { formatPath } from "../questions/pack/find-issues.ts";
import type { Domain } from "./call-names.ts";
import { calls, type Handlers } from "./calls.ts";
import type { Reply } from "./reply.ts";

/**
 * The machine's side of the border. Refuses unknown names and malformed input before any handler runs, checks
 * what a handler gives back, and turns every failure into a value.
 *
 * @param reportBug  told of what should not happen, with the call's name and without its input
 */
export function serve(
  handlers: Handlers,
  reportBug: (call: string, error: unknown) => void,
): (name: string, input: unknown) => Promise<Reply> {
  const known = served(handlers);
  return async (name, input) => {
    try {
      const served = known.get(name);
      if (served === undefined) throw new AppError("not-found", "There is no such call.");
      const parsed = served.call.input.safeParse(input);
      if (!parsed.success) throw refusal(name, parsed.error);
      return { ok: true, value: served.call.output.parse(await served.handle(parsed.data)) };
    } catch (error) {
      const failure = AppError.from(error);
      if (failure.code === "internal") reportBug(name, error);
      return { ok: false, error: failure.toPlain() };
    }
  };
}

interface Served {
  readonly call: { readonly input: z.ZodType; readonly output: z.ZodType };
  readonly handle: (checked: unknown) => unknown;
}

/** Each call with its handler, under the name by which it is sent. */
function served(handlers: Handlers): ReadonlyMap<string, Served> {
  const domains = Object.entries(calls) as [Domain, Readonly<Record<string, Served["call"]>>][];
  return new Map(
    domains.flatMap(([domain, ofDomain]) => {
      // A call and its handler have one name; TypeScript cannot pair the two by it.
      const handlersOf = handlers[domain] as unknown as Readonly<Record<string, Served["handle"]>>;
      return Object.entries(ofDomain).flatMap(([name, call]): [string, Served][] => {
        const handle = own(handlersOf, name);
        return handle === undefined ? [] : [[`${domain}.${name}`, { call, handle }]];
      });
    }),
  );
}

function refusal(name: string, { issues }: z.ZodError): AppError {
  const first = issues[0];
  const place = first === undefined || first.path.length === 0 ? "its input" : formatPath(first.path);
  return new AppError("invalid-input", `${name}: ${place}: ${first?.message ?? "is not as agreed"}`);
}
