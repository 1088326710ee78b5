import { type Question, traitsOf } from "../../kinds/index.ts";
import { freeOptions } from "../basis/offered.ts";

/** The lengths of what a question offers, in characters. */
export interface OptionLengths {
  readonly right: number;
  readonly wrong: readonly number[];
}

/** The right option may be this much shorter or longer than the wrong ones on average. */
const RATIO = { least: 0.8, most: 1.25 };
/** A difference of fewer characters than this is not seen, whatever the ratio ("July" beside "September"). */
const SEEN = 6;

/** Null for a question that does not offer texts of which one is right. */
export function optionLengths(question: Question): OptionLengths | null {
  if (traitsOf(question.kind).offers !== "one-of-texts") return null;
  const options = freeOptions(question);
  const right = options.find((option) => option.right)?.text.length;
  if (right === undefined) return null;
  return { right, wrong: options.flatMap((option) => (option.right ? [] : [option.text.length])) };
}

export const meanLength = ({ wrong }: OptionLengths): number =>
  wrong.reduce((sum, length) => sum + length, 0) / wrong.length;

/** Whether the right option stands out from the wrong ones by its length. */
export function isConspicuous(lengths: OptionLengths): boolean {
  const mean = meanLength(lengths);
  const ratio = lengths.right / mean;
  return Math.abs(lengths.right - mean) >= SEEN && (ratio < RATIO.least || ratio > RATIO.most);
}

export const isLongest = ({ right, wrong }: OptionLengths): boolean =>
  wrong.every((length) => length < right);
