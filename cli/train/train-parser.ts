import { type Random, shuffled } from "../../base/random.ts";
import { Beam } from "../../questions/reading/model/beam.ts";
import { type Derivations, NONE, SHIFT } from "../../questions/reading/model/derivations.ts";
import { LABEL_FEATURES, labelFeatures } from "../../questions/reading/model/label-features.ts";
import { bestClass } from "../../questions/reading/model/scorer.ts";
import type { TaggedSentence } from "../../questions/reading/model/sentence.ts";
import { STEP_FEATURES, stepFeatures } from "../../questions/reading/model/step-features.ts";
import { countForms, type FormCounts, forgetWords } from "./forget-words.ts";
import { meanOf, Perceptron, type WeightTable } from "./perceptron.ts";

export interface ParseExample {
  readonly sentence: TaggedSentence;
  readonly steps: readonly number[];
  /** Class number of each word's relation to its head in the projective tree. */
  readonly relations: Int32Array;
}

export interface ParserSettings {
  readonly stepBits: number;
  readonly labelBits: number;
  readonly width: number;
  readonly rounds: number;
  /** How many parsers are trained; their mean is kept. */
  readonly runs: number;
  /** See `forgetWords`. */
  readonly forget: number;
}

export interface TrainedParser {
  readonly steps: WeightTable;
  readonly relations: WeightTable;
}

/** Learns steps by beam search, correcting where the gold path fell furthest behind (Huang and others 2012). */
export function trainParser(
  examples: readonly ParseExample[],
  classes: number,
  settings: ParserSettings,
  random: Random,
  report: (line: string) => void,
): TrainedParser {
  const counts = countForms(examples.map(({ sentence }) => sentence.form));
  const parsers: TrainedParser[] = [];
  for (let run = 0; run < settings.runs; run++)
    parsers.push(trainOnce(examples, classes, counts, settings, random, report));
  return {
    steps: meanOf(parsers.map(({ steps }) => steps)),
    relations: meanOf(parsers.map(({ relations }) => relations)),
  };
}

function trainOnce(
  examples: readonly ParseExample[],
  classes: number,
  counts: FormCounts,
  settings: ParserSettings,
  random: Random,
  report: (line: string) => void,
): TrainedParser {
  const steps = new Perceptron(settings.stepBits, 3);
  const relations = new Perceptron(settings.labelBits, classes);
  const beam = new Beam(steps, relations, settings.width, Number.POSITIVE_INFINITY);
  const row = new Int32Array(STEP_FEATURES);
  const labels = new LabelTrainer(relations);

  /** Rewards the gold path and blames its rival from where they part. */
  const correct = (sentence: TaggedSentence, gold: number, rival: number): void => {
    const { derivations } = beam;
    const credit = (state: number, amount: number): number => {
      const before = derivations.previous[state]!;
      const count = stepFeatures(derivations, sentence, before, row);
      steps.change(row, count, derivations.step[state]!, amount);
      return before;
    };
    for (let good = gold, bad = rival; good !== bad && good !== NONE; ) {
      good = credit(good, 1);
      bad = credit(bad, -1);
    }
  };

  let order = [...examples];
  for (let round = 0; round < settings.rounds; round++) {
    order = shuffled(order, random);
    let right = 0;
    for (const whole of order) {
      const form = forgetWords(whole.sentence.form, counts, settings.forget, random);
      const example = { ...whole, sentence: { ...whole.sentence, form } };
      const found = search(beam, example, labels);
      if (found === undefined) right++;
      else correct(example.sentence, found.gold, found.rival);
      steps.tick();
    }
    report(`parser round ${round + 1}: ${((100 * right) / order.length).toFixed(1)} % of sentences right`);
  }
  return { steps: steps.averaged(), relations: relations.averaged() };
}

/** Steps for which the search goes on after the gold path fell out of the beam. */
const PATIENCE = 20;

/** Runs the beam beside the gold path. Undefined when gold wins; else the pair of states furthest apart. */
function search(
  beam: Beam,
  { sentence, steps, relations }: ParseExample,
  labels: LabelTrainer,
): { gold: number; rival: number } | undefined {
  const { derivations } = beam;
  beam.start(sentence);
  let gold = 0;
  let lostSteps = 0;
  let worst: { gold: number; rival: number } | undefined;
  let worstGap = Number.NEGATIVE_INFINITY;
  for (const step of steps) {
    const before = gold;
    if (step !== SHIFT) labels.learn(derivations, sentence, before, step, relations);
    if (lostSteps > PATIENCE) {
      gold = beam.follow(before, step, 0);
      continue;
    }
    const total = derivations.score[before]! + beam.scoreSteps(before)[step]!;
    beam.advance();
    const inBeam =
      lostSteps === 0 ? beam.members.find((state) => isStep(derivations, state, before, step)) : undefined;
    gold = inBeam ?? beam.follow(before, step, total);
    const rival = beam.members[0]!;
    if (inBeam !== undefined) continue;
    lostSteps++;
    const gap = derivations.score[rival]! - total;
    if (gap > worstGap) {
      worst = { gold, rival };
      worstGap = gap;
    }
  }
  const rival = beam.members[0]!;
  return worst ?? (rival === gold ? undefined : { gold, rival });
}

function isStep(derivations: Derivations, state: number, before: number, step: number): boolean {
  return derivations.previous[state] === before && derivations.step[state] === step;
}

/** Learns the relation of each gold arc at the moment the gold path makes it. */
class LabelTrainer {
  private readonly perceptron: Perceptron;
  private readonly row = new Int32Array(LABEL_FEATURES);
  private readonly totals: Float64Array;

  constructor(perceptron: Perceptron) {
    this.perceptron = perceptron;
    this.totals = new Float64Array(perceptron.classes);
  }

  learn(
    derivations: Derivations,
    sentence: TaggedSentence,
    state: number,
    step: number,
    relations: Int32Array,
  ): void {
    const { perceptron, row, totals } = this;
    const child = derivations.top[state]!;
    const count = labelFeatures(derivations, sentence, derivations.headOf(state, step), child, row);
    perceptron.score(row, count, totals);
    const guess = bestClass(totals);
    const right = relations[derivations.token[child]!]!;
    perceptron.tick();
    if (guess === right) return;
    perceptron.change(row, count, right, 1);
    perceptron.change(row, count, guess, -1);
  }
}
