import type { Option } from "../../kinds/kind/question.ts";
import { isConspicuous } from "../../lint/giving-away/option-lengths.ts";
import { canBothBeTrue } from "../../lint/basis/values.ts";
import { drawFrom } from "./chance.ts";
import type { Distractor } from "./distractor.ts";
import { reasonOfProof } from "./reason.ts";
import type { Sought } from "./sought.ts";

/** How many of the best are looked through for a set of like length. */
const LOOKED_THROUGH = 10;
/** A step away from the wanted place by length costs as much as so many places by likeness. */
const WEIGHT_OF_LENGTH = 14;
/** Of names that the article never mentions. */
const MOST_OUTSIDE = 1;

/**
 * The right answer among the best wrong ones, so that its length tells nothing: over many questions it is the
 * longest, the second longest and so on equally often. Null where fewer than three good wrong ones exist.
 */
export function chooseOptions(sought: Sought, distractors: readonly Distractor[]): Option[] | null {
  const { answer, evidence } = sought;
  const usable = withoutOverlaps(answer.text, distractors).slice(0, LOOKED_THROUGH);
  // how many of the wrong options are to be at least as long as the right one
  const wanted = drawFrom(`${sought.matter} ${answer.text}`, 4);
  let best: { readonly set: readonly Distractor[]; readonly cost: number } | null = null;
  for (const set of triples(usable)) {
    if (set.filter(({ one }) => one.outside === true).length > MOST_OUTSIDE) continue;
    const lengths = { right: answer.text.length, wrong: set.map(({ one }) => one.text.length) };
    if (isConspicuous(lengths)) continue;
    const longer = set.filter(({ one }) => one.text.length >= answer.text.length).length;
    const cost = set.reduce((sum, { rank }) => sum + rank, 0) + Math.abs(longer - wanted) * WEIGHT_OF_LENGTH;
    if (best === null || cost < best.cost) best = { set: set.map(({ one }) => one), cost };
  }
  const [proof] = evidence;
  if (best === null || proof === undefined) return null;
  const right = { text: answer.text, right: true, ...reasonOfProof(proof, answer.span) };
  const wrong = best.set.map(({ text, why, span }) => ({ text, right: false, why, span }));
  return [right, ...wrong];
}

function* triples(all: readonly Distractor[]): Generator<{ one: Distractor; rank: number }[]> {
  const ranked = all.map((one, rank) => ({ one, rank }));
  for (const [a, first] of ranked.entries())
    for (const [b, second] of ranked.entries())
      if (b > a) for (const third of ranked.slice(b + 1)) yield [first, second, third];
}

/** Leaves out what says the same as the answer or an earlier one, holds it, or is held by it. */
function withoutOverlaps(answer: string, distractors: readonly Distractor[]): Distractor[] {
  const kept: Distractor[] = [];
  for (const one of distractors) {
    if (![answer, ...kept.map(({ text }) => text)].some((other) => canBothBeTrue(other, one.text)))
      kept.push(one);
  }
  return kept;
}
