import type { Remark } from "../outcome.ts";
import type { Card } from "./card.ts";
import { type Random, shuffled } from "../../../base/random.ts";

/** What the two kinds that ask for an order share: offering cards and judging how far an order is right. */

/** The cards in random order, but never in the right one: an answer that moved nothing must not be right. */
export function shuffledAway(right: readonly string[], random: Random): string[] {
  const order = shuffled(right, random);
  const isRight = order.every((text, index) => text === right[index]);
  return isRight ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

/** The cards of `given` that belong to `right`, each once, in the order in which they were given. */
export function placedOf(right: readonly string[], given: readonly string[]): string[] {
  return [...new Set(given)].filter((text) => right.includes(text));
}

/**
 * How far an order agrees with the right one: pairs of cards in the right relation less pairs in the wrong one,
 * over all pairs (Kendall, "A New Measure of Rank Correlation", 1938). 1 for the right order, about 0 for a random
 * one, -1 for its reverse. A pair with a card that was not placed counts for neither side.
 */
export function rankAgreement(right: readonly string[], placed: readonly string[]): number {
  let balance = 0;
  let pairs = 0;
  for (const [index, later] of right.entries()) {
    for (const earlier of right.slice(0, index)) {
      pairs++;
      const [first, second] = [placed.indexOf(earlier), placed.indexOf(later)];
      if (first >= 0 && second >= 0) balance += first < second ? 1 : -1;
    }
  }
  return pairs === 0 ? 1 : balance / pairs;
}

/** A remark a card in the right order; misplaced are the fewest cards that would have to move. */
export function remarkOnOrder(cards: readonly Card[], placed: readonly string[]): Remark[] {
  const inOrder = longestInOrder(
    cards.map(({ text }) => text),
    placed,
  );
  return cards.map((card) => {
    const state = inOrder.has(card.text) ? "right" : placed.includes(card.text) ? "wrong" : "missed";
    return { state, ...card };
  });
}

/** The largest group of placed cards that stand in the right order with each other. */
function longestInOrder(right: readonly string[], placed: readonly string[]): ReadonlySet<string> {
  const endingAt: string[][] = [];
  for (const [index, text] of placed.entries()) {
    const before = endingAt
      .slice(0, index)
      .filter((run) => right.indexOf(run.at(-1) ?? "") < right.indexOf(text))
      .reduce((best, run) => (run.length > best.length ? run : best), []);
    endingAt.push([...before, text]);
  }
  return new Set(endingAt.reduce((best, run) => (run.length > best.length ? run : best), []));
}
