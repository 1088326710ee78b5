import type { Outcome, Unreadable } from "../../questions/kinds/kind/outcome.ts";

/** What is answered instead of a mark where an answer could not be read: nothing was saved, and it is asked once more. */
export interface OnceMore {
  readonly unreadable: Unreadable;
}

/** Null where an answer counts: it could be read, or was asked for once more already. */
export function onceMoreFor(
  { unreadable }: Outcome,
  { isSecondTry = false }: { readonly isSecondTry?: boolean | undefined },
): OnceMore | null {
  return unreadable === undefined || isSecondTry ? null : { unreadable };
}
