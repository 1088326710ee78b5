import type { Draft } from "../stages/draft.ts";
import { toldIn } from "../told/told.ts";
import type { Workshop } from "../material/workshop.ts";
import type { Candidate } from "../stages/candidate.ts";
import type { Maker } from "./maker.ts";
import { makeChain } from "./chain.ts";
import { makeChoice } from "./choice.ts";
import { makeCloze } from "./cloze.ts";
import { makeDate } from "./date.ts";
import { makeEvidence } from "./evidence.ts";
import { makeLabel } from "./label.ts";
import { makeMap } from "./map.ts";
import { makeMatchOffices } from "./match-offices.ts";
import { makeMatchSources } from "./match-sources.ts";
import { makeMulti } from "./multi.ts";
import { makeNotSaid } from "./not-said.ts";
import { makeNumber } from "./number.ts";
import { makeRetelling } from "./retelling.ts";
import { makeOrder, makeTimeline } from "./sequence.ts";
import { makeTrueFalse } from "./true-false.ts";
import { makeTyped } from "./typed.ts";

const MAKERS: readonly Maker[] = [
  makeTyped,
  makeDate,
  makeNumber,
  makeChoice,
  makeMap,
  makeCloze,
  makeTrueFalse,
  makeNotSaid,
  makeLabel,
  makeRetelling,
  makeChain,
  makeMatchOffices,
  makeMatchSources,
  makeMulti,
  makeEvidence,
  makeOrder,
  makeTimeline,
];

/** Every question in every kind that its drafts allow. */
export function askDrafts(drafts: readonly Draft[], workshop: Workshop): Candidate[] {
  const input = { drafts, told: toldIn(workshop), workshop };
  return MAKERS.flatMap((make) => make(input));
}
