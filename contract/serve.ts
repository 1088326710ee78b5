import type { z } from "zod";
import { AppError } from "../base/errors.ts";
import { formatPath } from "../questions/pack/find-issues.ts";
import { CALL_NAMES, type CallName } from "./call-names.ts";
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
  return async (name, input) => {
    try {
      if (!isCallName(name)) throw new AppError("not-found", "There is no such call.");
      const parsed = calls[name].input.safeParse(input);
      if (!parsed.success) throw refusal(name, parsed.error);
      // The schema just passed is this very handler's; TypeScript cannot pair the two by name.
      const handle = handlers[name] as (checked: unknown) => unknown;
      return { ok: true, value: calls[name].output.parse(await handle(parsed.data)) };
    } catch (error) {
      const failure = AppError.from(error);
      if (failure.code === "internal") reportBug(name, error);
      return { ok: false, error: failure.toPlain() };
    }
  };
}

function isCallName(name: string): name is CallName {
  return (CALL_NAMES as readonly string[]).includes(name);
}

function refusal(name: CallName, { issues }: z.ZodError): AppError {
  const first = issues[0];
  const place = first === undefined || first.path.length === 0 ? "its input" : formatPath(first.path);
  return new AppError("invalid-input", `${name}: ${place}: ${first?.message ?? "is not as agreed"}`);
}
