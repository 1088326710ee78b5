import type { PlainError } from "../base/errors.ts";

/** What travels back. Electron keeps only an error's message, so failures travel as values. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: PlainError };
