import { z } from "zod";
import { shuffled } from "../../../base/random.ts";
import type { Fact } from "../../article/fact.ts";
import type { Kind, KindIssue } from "../kind/kind.ts";
import { findOneOfIssues, markOneOf, type OfferedOption, offer, optionIndex } from "../options/one-of.ts";
import type { Outcome } from "../kind/outcome.ts";
import { printShuffled } from "../kind/printed.ts";
import { optionSchema, questionBase } from "../kind/question.ts";

/** What a retelling can do to its source, and how that is said to the learner. */
const FAULT_WORDS = {
  "drops-source": "Drops the source.",
  "swaps-source": "Names another source.",
  hardens: "Makes it more certain than the source does.",
  softens: "Makes it less certain than the source does.",
} as const;
type Fault = keyof typeof FAULT_WORDS;
const FAULTS = Object.keys(FAULT_WORDS) as [Fault, ...Fault[]];

const question = z.strictObject({
  ...questionBase,
  kind: z.literal("retelling"),
  options: z
    .array(
      z.strictObject({
        ...optionSchema.shape,
        /** What a wrong retelling does to the source; null for the right one. */
        fault: z.enum(FAULTS).nullable(),
      }),
    )
    .min(2)
    .max(6),
});
const answer = z.strictObject({ kind: z.literal("retelling"), option: optionIndex.nullable() });

export type RetellingQuestion = z.infer<typeof question>;
export type RetellingAnswer = z.infer<typeof answer>;
export interface RetellingView {
  readonly kind: "retelling";
  readonly options: readonly OfferedOption[];
}

function findIssues(asked: RetellingQuestion, fact: Fact): KindIssue[] {
  const issues = findOneOfIssues(asked);
  asked.options.forEach(({ right, fault }, index) => {
    if (right === (fault === null)) return;
    const message = right ? "must be null for the right retelling" : "must say what a wrong retelling does";
    issues.push({ path: ["options", index, "fault"], message });
  });
  if (fact.sources.length === 0) {
    issues.push({ path: ["fact"], message: "has no source that a retelling could keep or lose" });
  }
  return issues;
}

function mark(asked: RetellingQuestion, { option }: RetellingAnswer): Outcome {
  const outcome = markOneOf(asked, option);
  const remarks = outcome.remarks.map((remark, index) => {
    const fault = asked.options[index]?.fault ?? null;
    return fault === null
      ? remark
      : { ...remark, why: `${FAULT_WORDS[fault]} ${remark.why ?? ""}`.trimEnd() };
  });
  return { ...outcome, remarks };
}

/** Which retelling keeps the source? The others drop it, swap it, or change how sure it is. */
export const retelling: Kind<RetellingQuestion, RetellingAnswer, RetellingView> = {
  traits: {
    asks: "task",
    offers: "one-of-texts",
    tellsSource: true,
    tellsIfDone: false,
    showsSentences: false,
  },
  question,
  answer,
  findIssues,
  view: ({ options }, random) => ({ kind: "retelling", options: shuffled(offer(options), random) }),
  mark,
  print: (asked, random) => printShuffled(asked, "Tick the retelling that keeps the source.", random),
};
