import { z } from "zod";
import { shuffled } from "../../../base/random.ts";
import type { Kind } from "../kind/kind.ts";
import { findOneOfIssues, markOneOf, type OfferedOption, offer, optionIndex } from "../options/one-of.ts";
import { printShuffled } from "../kind/printed.ts";
import { optionSchema, questionBase } from "../kind/question.ts";

const question = z.strictObject({
  ...questionBase,
  kind: z.literal("choice"),
  options: z.array(optionSchema).min(2).max(8),
});
const answer = z.strictObject({ kind: z.literal("choice"), option: optionIndex.nullable() });

export type ChoiceQuestion = z.infer<typeof question>;
export type ChoiceAnswer = z.infer<typeof answer>;
export interface ChoiceView {
  readonly kind: "choice";
  readonly options: readonly OfferedOption[];
}

/** One right option among several, in an order drawn anew for every session. */
export const choice: Kind<ChoiceQuestion, ChoiceAnswer, ChoiceView> = {
  traits: {
    asks: "outright",
    offers: "one-of-texts",
    tellsSource: false,
    tellsIfDone: false,
    showsSentences: false,
  },
  question,
  answer,
  findIssues: findOneOfIssues,
  view: ({ options }, random) => ({ kind: "choice", options: shuffled(offer(options), random) }),
  mark: (asked, { option }) => markOneOf(asked, option),
  print: (asked, random) => printShuffled(asked, "Tick one.", random),
};
