import { seededRandom } from "../../base/random.ts";
import type { Scorer } from "../../questions/reading/model/scorer.ts";
import { tagSentence } from "../../questions/reading/model/sentence.ts";
import { tagWords } from "../../questions/reading/model/tagger.ts";
import { readWords } from "../../questions/reading/model/words.ts";
import { goldSteps, liftCrossings } from "./oracle.ts";
import { type ParserSettings, trainParser } from "./train-parser.ts";
import { type TaggerSettings, trainTagger } from "./train-tagger.ts";
import type { GoldSentence } from "./treebank.ts";
import { quantize, writeWeights } from "./write-weights.ts";

export interface TrainSettings {
  readonly tagger: TaggerSettings;
  readonly parser: ParserSettings;
  readonly parserRounds?: number;
  /** Parts into which the data is cut, so that no sentence is tagged by a tagger that learnt from it. */
  readonly folds: number;
  readonly packing: Packing;
}

/** What one unit of a packed weight stands for, and how many units a weight needs to be kept. */
export interface Packing {
  readonly unit: PerTable;
  readonly least: PerTable;
}

interface PerTable {
  readonly tags: number;
  readonly steps: number;
  readonly relations: number;
}

export const DEFAULTS: TrainSettings = {
  tagger: { bits: 18, rounds: 6 },
  parser: { stepBits: 22, labelBits: 18, width: 8, rounds: 6 },
  folds: 4,
  packing: {
    unit: { tags: 0.5, steps: 1.5, relations: 0.5 },
    least: { tags: 1.5, steps: 1.5, relations: 2 },
  },
};

type FloatTable = Scorer & { readonly weights: Float32Array };

export interface TrainedTables {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly tagTable: FloatTable;
  readonly stepTable: FloatTable;
  readonly relationTable: FloatTable;
}

/** Trains tagger and parser and packs them: the same sentences, settings and seed give the same bytes. */
export function trainModel(
  sentences: readonly GoldSentence[],
  settings: TrainSettings,
  seed: string,
  report: (line: string) => void,
): Uint8Array {
  const { tags, relations, tagTable, stepTable, relationTable } = trainTables(
    sentences,
    settings,
    seed,
    report,
  );
  const { unit, least } = settings.packing;
  return writeWeights({ tags, relations }, [
    ["tags", quantize(tagTable, unit.tags, least.tags)],
    ["steps", quantize(stepTable, unit.steps, least.steps)],
    ["relations", quantize(relationTable, unit.relations, least.relations)],
  ]);
}

/** The weights before packing. */
export function trainTables(
  sentences: readonly GoldSentence[],
  settings: TrainSettings,
  seed: string,
  report: (line: string) => void,
): TrainedTables {
  const random = seededRandom(seed);
  const names = (of: (sentence: GoldSentence) => readonly string[]): string[] =>
    [...new Set(sentences.flatMap(of))].sort();
  const tags = names((sentence) => sentence.tags);
  const relations = names((sentence) => sentence.relations);
  const numbers = (labels: readonly string[], of: readonly string[]): Int32Array =>
    Int32Array.from(labels, (label) => of.indexOf(label));
  const examples = sentences.map((sentence) => ({
    words: readWords(sentence.texts),
    tags: numbers(sentence.tags, tags),
  }));

  const guessed: Int32Array[] = [];
  for (let fold = 0; fold < settings.folds; fold++) {
    const others = examples.filter((_, i) => i % settings.folds !== fold);
    const tagger = trainTagger(others, tags.length, settings.tagger, random);
    for (let i = fold; i < examples.length; i += settings.folds)
      guessed[i] = tagWords(tagger, examples[i]!.words).tags;
    report(`tagger of fold ${fold + 1} done`);
  }
  const tagger = trainTagger(examples, tags.length, settings.tagger, random);
  report("tagger done");

  const parsed = sentences.map((sentence, i) => ({
    sentence: tagSentence(examples[i]!.words, guessed[i]!, tags),
    steps: goldSteps(liftCrossings(sentence.heads)),
    relations: numbers(sentence.relations, relations),
  }));
  const rounds = settings.parserRounds ?? settings.parser.rounds;
  const parser = trainParser(parsed, relations.length, { ...settings.parser, rounds }, random, report);
  return { tags, relations, tagTable: tagger, stepTable: parser.steps, relationTable: parser.relations };
}
