import type { Bounds } from "../../article/clean-text.ts";
import type { Analysis } from "../../reading/analyse.ts";
import type { FoundAttribution } from "../../reading/attributions/attributions.ts";
import type { FoundEvent } from "../../reading/events/events.ts";
import { inSentence } from "../material/in-sentence.ts";
import { isUnasked } from "../material/opinion.ts";
import type { Refusal } from "../material/refusal.ts";
import type { Workshop } from "../material/workshop.ts";
import type { BareClause } from "./bare-clause.ts";
import { refusalFor } from "./guards.ts";
import { type Parts, partsOf } from "./parts.ts";
import { stretchOf } from "./stretch.ts";

/** Where everything that is asked starts: a clause with its parts, its place, and what each may not be used for. */
export interface Clause extends BareClause {
  /** What a question in words is made of, or why none is asked. */
  readonly parts: Parts | Refusal;
  /** Where it begins and ends in the clean text when it is told whole, or why it is not told. */
  readonly stretch: Bounds | Refusal;
  /** Why none of its words becomes a gap in its sentence; undefined where they may. */
  readonly noGap: Refusal | undefined;
}

/** Every clause that was read, one for each event, in the order of the events. */
export const clausesIn = (workshop: Workshop): readonly Clause[] => workshop.once(findClauses);

function findClauses(workshop: Workshop): Clause[] {
  const { material } = workshop;
  const { analysis, facts, opinion } = material;
  const saidAt = new Map(analysis.attributions.map((said) => [said.cueWord.start, said]));
  return analysis.events.map((event, place) => {
    const { sentence, verb } = event.clause;
    const fact = material.factOfEvent(place);
    const tells = facts.get(fact);
    const { attributions } = inSentence(workshop, sentence);
    const bare: BareClause = {
      ...event.clause,
      event,
      fact,
      tells,
      saying: saidAt.get(verb.start),
      holders: holdersOf(event, analysis),
      isCue: attributions.some(({ cue }) => cue.start === verb.start),
      isJudgement: tells !== undefined && isUnasked(tells, opinion),
    };
    return {
      ...bare,
      parts: refusalFor("asked", bare) ?? partsOf(bare, analysis),
      stretch: refusalFor("told", bare) ?? stretchOf(bare, workshop),
      noGap: refusalFor("gap", bare),
    };
  });
}

const MOST_HOLDERS = 5;

function holdersOf({ attribution }: FoundEvent, { attributions }: Analysis): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  for (let at = attribution; at >= 0 && found.length < MOST_HOLDERS; ) {
    const holder = attributions[at];
    if (holder === undefined || found.includes(holder)) break;
    found.unshift(holder);
    at = holder.parent;
  }
  return found;
}
