import { type Random, shuffled } from "../../base/random.ts";
import { addScores, bestClass, type Scorer } from "../../questions/reading/model/scorer.ts";
import { TAG_FEATURES, tagFeatures } from "../../questions/reading/model/tagger.ts";
import type { Words } from "../../questions/reading/model/words.ts";
import { Perceptron } from "./perceptron.ts";

export interface TagExample {
  readonly words: Words;
  /** Class numbers. */
  readonly tags: Int32Array;
}

export interface TaggerSettings {
  readonly bits: number;
  readonly rounds: number;
}

/** Learns to tag from left to right, each word seeing the tags that were guessed before it. */
export function trainTagger(
  examples: readonly TagExample[],
  classes: number,
  { bits, rounds }: TaggerSettings,
  random: Random,
): Scorer & { readonly weights: Float32Array } {
  const perceptron = new Perceptron(bits, classes);
  const features = new Int32Array(TAG_FEATURES);
  const totals = new Float64Array(classes);
  let order = [...examples];
  for (let round = 0; round < rounds; round++) {
    order = shuffled(order, random);
    for (const { words, tags } of order) {
      let last = -1;
      let secondLast = -1;
      for (let i = 0; i < words.count; i++) {
        const count = tagFeatures(words, i, last, secondLast, features);
        addScores(perceptron, features, count, totals);
        const guess = bestClass(totals);
        const right = tags[i]!;
        if (guess !== right) {
          perceptron.change(features, count, right, 1);
          perceptron.change(features, count, guess, -1);
        }
        perceptron.tick();
        secondLast = last;
        last = guess;
      }
    }
  }
  return perceptron.averaged();
}
