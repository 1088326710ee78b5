import type { GuardRow } from "../material/refusal.ts";

/** What a clause is used for: asked about in words, told whole, or shown with a gap in its sentence. */
export type Use = "asked" | "told" | "gap";

/** A row of the table of guards: for each use, whether it guards that. */
export interface UseRow<Subject> extends GuardRow<Subject>, Readonly<Record<Use, boolean>> {}
