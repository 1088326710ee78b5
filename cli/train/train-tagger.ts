import { type Random, shuffled } from "../../base/random.ts";
import { type Lexicon, lexicalClasses } from "../../questions/reading/model/lexicon.ts";
import { bestClass } from "../../questions/reading/model/scorer.ts";
import { TAG_FEATURES, TagHistory, tagFeatures } from "../../questions/reading/model/tagger.ts";
import type { Words } from "../../questions/reading/model/words.ts";
import { countForms, type FormCounts, forgetWords } from "./forget-words.ts";
import { meanOf, Perceptron, type WeightTable } from "./perceptron.ts";

export interface TagExample {
  readonly words: Words;
  /** Class numbers. */
  readonly tags: Int32Array;
}

export interface TaggerSettings {
  readonly bits: number;
  readonly rounds: number;
  /** How many taggers are trained; their mean is kept. */
  readonly runs: number;
  /** See `forgetWords`. */
  readonly forget: number;
}

/** Learns to tag from left to right, each word seeing the tags that were guessed before it. */
export function trainTagger(
  examples: readonly TagExample[],
  lexicon: Lexicon,
  tagNames: readonly string[],
  settings: TaggerSettings,
  random: Random,
): WeightTable {
  const counts = countForms(examples.map(({ words }) => words.form));
  const runs: WeightTable[] = [];
  for (let run = 0; run < settings.runs; run++)
    runs.push(trainOnce(examples, lexicon, tagNames, counts, settings, random));
  return meanOf(runs);
}

function trainOnce(
  examples: readonly TagExample[],
  lexicon: Lexicon,
  tagNames: readonly string[],
  counts: FormCounts,
  { bits, rounds, forget }: TaggerSettings,
  random: Random,
): WeightTable {
  const classes = tagNames.length;
  const perceptron = new Perceptron(bits, classes);
  const history = new TagHistory(tagNames);
  const features = new Int32Array(TAG_FEATURES);
  const totals = new Float64Array(classes);
  let order = [...examples];
  for (let round = 0; round < rounds; round++) {
    order = shuffled(order, random);
    for (const { words: whole, tags } of order) {
      const form = forgetWords(whole.form, counts, forget, random);
      const words = { ...whole, form };
      const lexical = lexicalClasses(lexicon, whole).map((known, i) =>
        form[i] === whole.form[i] ? known : 0,
      );
      history.restart();
      for (let i = 0; i < words.count; i++) {
        const count = tagFeatures(words, lexical, i, history, features);
        perceptron.score(features, count, totals);
        const guess = bestClass(totals);
        const right = tags[i]!;
        if (guess !== right) {
          perceptron.change(features, count, right, 1);
          perceptron.change(features, count, guess, -1);
        }
        perceptron.tick();
        history.push(guess, words.form[i]!);
      }
    }
  }
  return perceptron.averaged();
}
