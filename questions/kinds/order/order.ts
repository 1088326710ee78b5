import { z } from "zod";
import type { Kind, KindIssue } from "../kind/kind.ts";
import { findRepeats } from "../options/find-repeats.ts";
import { type Outcome, verdictOf } from "../kind/outcome.ts";
import { questionBase } from "../kind/question.ts";
import { cardSchema, namedCard } from "../sequence/card.ts";
import { printSequence } from "../sequence/print-sequence.ts";
import { placedOf, orderCredit, remarkOnOrder, shuffledAway } from "../sequence/sequence.ts";

const question = z.strictObject({
  ...questionBase,
  kind: z.literal("order"),
  /** In the right order, earliest first. */
  cards: z.array(cardSchema).min(3).max(8),
});
const answer = z.strictObject({ kind: z.literal("order"), cards: z.array(namedCard).max(50) });

export type OrderQuestion = z.infer<typeof question>;
export type OrderAnswer = z.infer<typeof answer>;
export interface OrderView {
  readonly kind: "order";
  readonly cards: readonly string[];
}

const textsOf = ({ cards }: OrderQuestion): string[] => cards.map(({ text }) => text);
const joined = (texts: readonly string[]): string => texts.join("; ");

function findIssues(asked: OrderQuestion): KindIssue[] {
  const texts = textsOf(asked);
  const issues = findRepeats(texts, "card", (index) => ["cards", index, "text"]);
  if (asked.answerText !== joined(texts)) {
    issues.push({ path: ["answerText"], message: `must list the cards in order: "${joined(texts)}"` });
  }
  return issues;
}

/** Each card that has to move costs one share; the remarks name the fewest that have to. */
function mark(asked: OrderQuestion, { cards: given }: OrderAnswer): Outcome {
  const right = textsOf(asked);
  const placed = placedOf(right, given);
  const score = orderCredit(right, placed);
  return {
    verdict: verdictOf(score),
    score,
    rightAnswer: asked.answerText,
    given: joined(placed),
    remarks: remarkOnOrder(asked.cards, placed),
  };
}

/** Events to be put in the order in which they happened; partial credit. */
export const order: Kind<OrderQuestion, OrderAnswer, OrderView> = {
  traits: {
    asks: "task",
    offers: "no-options",
    tellsSource: false,
    tellsIfDone: true,
    showsSentences: false,
  },
  question,
  answer,
  findIssues,
  view: (asked, random) => ({ kind: "order", cards: shuffledAway(textsOf(asked), random) }),
  mark,
  print(asked, random) {
    const right = textsOf(asked);
    const prompt = [asked.stem, "Write the letters in order, earliest first."];
    return printSequence(prompt, shuffledAway(right, random), right);
  },
};
