import { seededRandom } from "../../base/random.ts";
import type { Lexicon } from "../../questions/reading/model/lexicon.ts";
import type { WeightTable } from "./perceptron.ts";
import { tagSentence } from "../../questions/reading/model/sentence.ts";
import { readWords } from "../../questions/reading/model/words.ts";
import { goldSteps, liftCrossings } from "./oracle.ts";
import { recased } from "./recase.ts";
import type { Packing, TrainSettings } from "./settings.ts";
import { type TrainedParser, trainParser } from "./train-parser.ts";
import { learnTags } from "./train-tags.ts";
import type { GoldSentence } from "./treebank.ts";
import { quantize, sparse, writeWeights } from "./write-weights.ts";

export interface TrainedTables {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly lexicon: Lexicon;
  readonly tagTable: WeightTable;
  readonly parser: TrainedParser;
}

/** Trains tagger and parsers and packs them: the same sentences, settings and seed give the same bytes. */
export function trainModel(
  sentences: readonly GoldSentence[],
  settings: TrainSettings,
  seed: string,
  report: (line: string) => void,
): Uint8Array {
  return packTables(trainTables(sentences, settings, seed, report), settings.packing);
}

/** The weights before packing. */
export function trainTables(
  given: readonly GoldSentence[],
  settings: TrainSettings,
  seed: string,
  report: (line: string) => void,
): TrainedTables {
  const random = seededRandom(seed);
  const sentences = [...given, ...recased(given, settings.recaseEvery)];
  const tags = [...new Set(sentences.flatMap((sentence) => sentence.tags))].sort();
  const relations = [...new Set(sentences.flatMap((sentence) => sentence.relations))].sort();
  const examples = sentences.map((sentence) => ({
    words: readWords(sentence.texts),
    tags: numbersOf(sentence.tags, tags),
  }));
  const learnt = learnTags(examples, tags, settings, random, report);

  const parseExamples = sentences.map((sentence, i) => ({
    sentence: tagSentence(examples[i]!.words, learnt.guesses[i]!, tags),
    steps: goldSteps(liftCrossings(sentence.heads)),
    relations: numbersOf(sentence.relations, relations),
  }));
  const parser = trainParser(parseExamples, relations.length, settings.parser, random, report);
  return { tags, relations, lexicon: learnt.lexicon, tagTable: learnt.table, parser };
}

/** The weights file of trained tables. */
export function packTables(
  { tags, relations, lexicon, tagTable, parser }: TrainedTables,
  { unit, least }: Packing,
): Uint8Array {
  return writeWeights({ tags, relations }, [
    ["lexicon", sparse(lexicon.bits, 1, lexicon.classes)],
    ["tags", quantize(tagTable, unit.tags, least.tags)],
    ["steps", quantize(parser.steps, unit.steps, least.steps)],
    ["relations", quantize(parser.relations, unit.relations, least.relations)],
  ]);
}

function numbersOf(labels: readonly string[], names: readonly string[]): Int32Array {
  return Int32Array.from(labels, (label) => names.indexOf(label));
}
