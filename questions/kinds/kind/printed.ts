import type { Random } from "../../../base/random.ts";
import { shuffled } from "../../../base/random.ts";
import type { Option } from "./question.ts";

/** A possible answer on paper. Letters run A, B, C in the order in which the options are printed. */
export interface PrintedOption {
  readonly letter: string;
  readonly text: string;
}

/** A place to write in, with the words around it on the same line; either may be empty. */
export interface PrintedBlank {
  readonly before: string;
  readonly after: string;
  /** A figure or letter, a name or word, or a whole line. Never drawn from the length of the answer. */
  readonly width: "figure" | "word" | "line";
}

/** A question as a teacher prints it: plain text, no mark-up. The exporter adds the number and the evidence. */
export interface PrintedQuestion {
  /** The stem, then what the pupil is to do, a line each. */
  readonly prompt: readonly string[];
  readonly options: readonly PrintedOption[];
  readonly blanks: readonly PrintedBlank[];
  /** For the answer key only: the right answer in its first line, then what else counts. */
  readonly key: readonly string[];
}

/** The letter of the option printed at `index`, from 0: A to Z. */
export function letterAt(index: number): string {
  return String.fromCharCode(65 + index);
}

/** Options to tick in the order given, with the letters of the right ones as the key. */
export function printOptions(
  { stem, options }: { readonly stem: string; readonly options: readonly Option[] },
  instruction: string,
): PrintedQuestion {
  return {
    prompt: [stem, instruction],
    options: options.map(({ text }, index) => ({ letter: letterAt(index), text })),
    blanks: [],
    key: options.flatMap(({ text, right }, index) => (right ? [`${letterAt(index)}. ${text}`] : [])),
  };
}

/** As `printOptions`, in an order drawn from `random`: the same random prints the same version again. */
export function printShuffled(
  { stem, options }: { readonly stem: string; readonly options: readonly Option[] },
  instruction: string,
  random: Random,
): PrintedQuestion {
  return printOptions({ stem, options: shuffled(options, random) }, instruction);
}
