import type { Refusal } from "./refusal.ts";

/** Something that went no further. */
export interface Note {
  /** Where its sentence begins, in the text as it was given. */
  readonly at: number;
  /** What it was to be: "a gap for Anna Berg". */
  readonly what: string;
  /** A guard or a rule by its name. */
  readonly why: Refusal | string;
}

/** Hears of all that is refused while an article is composed. Without one, nobody keeps anything. */
export class Trace {
  readonly notes: Note[] = [];
}
