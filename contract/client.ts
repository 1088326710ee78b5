import { AppError } from "../base/errors.ts";
import { CALLS, type CallName } from "./call-names.ts";
import type { Client } from "./calls.ts";
import type { Reply } from "./reply.ts";

/** How a call reaches its handler: Electron's IPC, or a plain function call in a browser or a test. */
export type Transport = (name: CallName, input: unknown) => Promise<Reply>;

/** The window's side of the border. Holds no schemas: the other side checks both directions. */
export function createClient(transport: Transport): Client {
  const call = (name: CallName) => async (input: unknown) => {
    const reply = await transport(name, input);
    if (reply.ok) return reply.value;
    throw AppError.fromPlain(reply.error);
  };
  const domains = Object.entries(CALLS).map(([domain, names]): [string, unknown] => [
    domain,
    Object.fromEntries(names.map((name) => [name, call(`${domain}.${name}` as CallName)])),
  ]);
  // Every name of the contract gets its function; that inputs and outputs match is what `serve` checks.
  return Object.fromEntries<unknown>(domains) as Client;
}
