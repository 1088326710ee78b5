import type { FoundAttribution } from "../../reading/attributions/attributions.ts";
import type { Clause as ReadClause } from "../../reading/events/clauses.ts";
import type { FoundEvent } from "../../reading/events/events.ts";
import type { ReadFact } from "../material/read-fact.ts";

/** A clause as it was read, with what it tells and who says it. */
export interface BareClause extends ReadClause {
  readonly event: FoundEvent;
  /** Id of its fact in `material.facts`. */
  readonly fact: string;
  /** That fact; undefined where the material has none. */
  readonly tells: ReadFact | undefined;
  /** Who says it, outermost first; empty when the article says it itself. */
  readonly holders: readonly FoundAttribution[];
  /** What is said by its verb, where that is read as saying something. */
  readonly saying: FoundAttribution | undefined;
  /** It begins the words that give something to a source: "said", "has said". */
  readonly isCue: boolean;
  /** A judgement of an opinion whose author nobody knows. */
  readonly isJudgement: boolean;
}
