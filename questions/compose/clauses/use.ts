import type { GuardRow } from "../material/refusal.ts";

/** What a clause is used for: asked about in words, told whole, or shown with a gap in its sentence. */
export type Use = "asked" | "told" | "gap";

/** A row of the table of guards: what it rejects, and the uses that it guards. */
export interface UseRow<Subject> extends GuardRow<Subject> {
  readonly keepsFrom: readonly Use[];
}
