import type { Remark } from "../kind/outcome.ts";
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
 * Credit for an order, 0 to 1: of the steps from one card to the next, the share that would be left if every
 * misplaced card were taken out. A card to be moved among five costs a quarter; the reverse order earns nothing.
 *
 * @param right  at least two cards
 */
export function orderCredit(right: readonly string[], placed: readonly string[]): number {
  return Math.max(0, longestInOrder(right, placed).size - 1) / (right.length - 1);
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
