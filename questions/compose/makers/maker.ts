import type { Workshop } from "../material/workshop.ts";
import type { Draft } from "../stages/draft.ts";
import type { Told } from "../told/told.ts";
import type { Candidate } from "../stages/candidate.ts";

/** What questions are made from; each maker takes what it uses. */
export interface MakerInput {
  /** Questions in words. */
  readonly drafts: readonly Draft[];
  /** Clauses in the article's words. */
  readonly told: readonly Told[];
  /** The article, for what stands around them. */
  readonly workshop: Workshop;
}

/** Makes the questions of one kind. Deterministic. */
export type Maker = (input: MakerInput) => Candidate[];
