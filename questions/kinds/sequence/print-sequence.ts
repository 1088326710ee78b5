import { letterAt, type PrintedQuestion } from "../kind/printed.ts";

/**
 * Lettered cards and a numbered place for each that belongs: the pupil writes letters.
 *
 * @param cards  in the order in which they are printed, extras among them
 * @param right  the cards that belong, in their order
 */
export function printSequence(
  prompt: readonly string[],
  cards: readonly string[],
  right: readonly string[],
): PrintedQuestion {
  const letterOf = (text: string): string => letterAt(cards.indexOf(text));
  return {
    prompt,
    options: cards.map((text, index) => ({ letter: letterAt(index), text })),
    blanks: right.map((_, index) => ({ before: `${index + 1}.`, after: "", width: "figure" })),
    key: [right.map(letterOf).join(", "), ...right.map((text) => `${letterOf(text)}. ${text}`)],
  };
}
