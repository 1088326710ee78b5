import type { ParserSettings } from "./train-parser.ts";
import type { TaggerSettings } from "./train-tagger.ts";

interface PerTable {
  readonly tags: number;
  readonly steps: number;
  readonly relations: number;
}

/** What one unit of a packed weight stands for, and how many units a weight needs to be kept. */
export interface Packing {
  readonly unit: PerTable;
  readonly least: PerTable;
}

export interface TrainSettings {
  readonly tagger: TaggerSettings;
  readonly parser: ParserSettings;
  /** Parts into which the data is cut, so that no sentence is tagged by a tagger that learnt from it. */
  readonly folds: number;
  /** Neighbouring sentences that stay in one fold, because a document repeats its words. */
  readonly foldBlock: number;
  /** One sentence in so many is learnt a second time, written as a headline or in capitals. */
  readonly recaseEvery: number;
  readonly packing: Packing;
}

/** The settings of the weights that ship. */
export const DEFAULTS: TrainSettings = {
  tagger: { bits: 18, rounds: 4, runs: 3, forget: 3 },
  parser: { stepBits: 21, labelBits: 18, width: 8, rounds: 6, runs: 4, forget: 0.5 },
  folds: 3,
  foldBlock: 200,
  recaseEvery: 40,
  packing: {
    unit: { tags: 0.5, steps: 1, relations: 0.5 },
    least: { tags: 1.5, steps: 1.5, relations: 2 },
  },
};
