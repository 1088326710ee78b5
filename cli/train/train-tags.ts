import type { Random } from "../../base/random.ts";
import type { Lexicon } from "../../questions/reading/model/lexicon.ts";
import { makeScorer } from "../../questions/reading/model/scorer.ts";
import type { WeightTable } from "./perceptron.ts";
import { type TagGuesses, tagWords } from "../../questions/reading/model/tagger.ts";
import { buildLexicon } from "./build-lexicon.ts";
import type { TrainSettings } from "./settings.ts";
import { type TagExample, trainTagger } from "./train-tagger.ts";
import { quantize } from "./write-weights.ts";

export interface LearntTags {
  readonly lexicon: Lexicon;
  readonly table: WeightTable;
  /** What a tagger that had not seen the example made of it. */
  readonly guesses: readonly TagGuesses[];
}

/** Trains the tagger, and one more a fold so that the parser can learn from tags as good as it will meet. */
export function learnTags(
  examples: readonly TagExample[],
  tagNames: readonly string[],
  { tagger, folds, foldBlock, packing }: TrainSettings,
  random: Random,
  report: (line: string) => void,
): LearntTags {
  const foldOf = (example: number): number => Math.floor(example / foldBlock) % folds;
  const guesses: TagGuesses[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = examples.filter((_, i) => foldOf(i) !== fold);
    const lexicon = buildLexicon(others);
    const table = trainTagger(others, lexicon, tagNames, tagger, random);
    const scorer = makeScorer(quantize(table, packing.unit.tags, packing.least.tags));
    for (const [i, { words }] of examples.entries())
      if (foldOf(i) === fold) guesses[i] = tagWords({ scorer, lexicon, tagNames }, words);
    report(`tagger of fold ${fold + 1} done`);
  }
  const lexicon = buildLexicon(examples);
  const table = trainTagger(examples, lexicon, tagNames, tagger, random);
  report("tagger done");
  return { lexicon, table, guesses };
}
