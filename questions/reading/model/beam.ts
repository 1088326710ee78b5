import { Derivations, LEFT, NONE, SHIFT, STEPS } from "./derivations.ts";
import { LABEL_FEATURES, labelFeatures } from "./label-features.ts";
import { bestClass, type Scorer } from "./scorer.ts";
import type { TaggedSentence } from "./sentence.ts";
import { StepMemory } from "./step-memory.ts";
import { STEP_FEATURES, stepFeatures } from "./step-features.ts";

/** Keeps the best `width` derivations after each step, and names each new arc by a classifier of its own. */
export class Beam {
  readonly derivations = new Derivations();
  readonly width: number;
  /** States of the latest step, best first. */
  members: number[] = [];
  private readonly steps: Scorer;
  private readonly relations: Scorer;
  private readonly slack: number;
  private sentence: TaggedSentence | undefined;
  private readonly stepRow = new Int32Array(STEP_FEATURES);
  private readonly labelRow = new Int32Array(LABEL_FEATURES);
  private readonly stepTotals: Float64Array;
  private readonly labelTotals: Float64Array;
  private readonly remembered = new StepMemory();
  private readonly known = new Map<number, number>();
  private readonly from: Int32Array;
  private readonly taken: Int32Array;
  private readonly totals: Float64Array;

  /** States more than `slack` below the best of their step are dropped. */
  constructor(steps: Scorer, relations: Scorer, width: number, slack: number) {
    this.steps = steps;
    this.relations = relations;
    this.width = width;
    this.slack = slack;
    this.stepTotals = new Float64Array(steps.classes);
    this.labelTotals = new Float64Array(relations.classes);
    this.from = new Int32Array(width + 1);
    this.taken = new Int32Array(width + 1);
    this.totals = new Float64Array(width + 1);
  }

  start(sentence: TaggedSentence): void {
    this.sentence = sentence;
    this.derivations.start(sentence.count, this.width);
    this.members = [0];
    this.known.clear();
    this.remembered.forget();
  }

  /** Reads a sentence to its end; `members` then are the best finished derivations. */
  run(sentence: TaggedSentence): void {
    this.start(sentence);
    for (let step = 0; step < 2 * sentence.count; step++) this.advance();
  }

  /** Moves every member one step on and keeps the best. */
  advance(): void {
    const { derivations, stepTotals, from, taken, totals } = this;
    let size = 0;
    for (const state of this.members) {
      this.scoreSteps(state);
      const score = derivations.score[state]!;
      for (let step = 0; step < STEPS; step++) {
        if (!derivations.allows(state, step)) continue;
        const total = score + stepTotals[step]!;
        if (size === this.width && total <= totals[size - 1]!) continue;
        let place = size < this.width ? size++ : size - 1;
        for (; place > 0 && totals[place - 1]! < total; place--) {
          totals[place] = totals[place - 1]!;
          from[place] = from[place - 1]!;
          taken[place] = taken[place - 1]!;
        }
        totals[place] = total;
        from[place] = state;
        taken[place] = step;
      }
    }
    const next: number[] = [];
    for (let i = 0; i < size && totals[i]! >= totals[0]! - this.slack; i++)
      next.push(this.follow(from[i]!, taken[i]!, totals[i]!));
    this.members = next;
  }

  /** The totals of the three steps from `state`; the array is reused by the next call. */
  scoreSteps(state: number): Float64Array {
    const { derivations, remembered, stepRow, stepTotals } = this;
    if (remembered.recall(derivations, state, stepTotals)) return stepTotals;
    const count = stepFeatures(derivations, this.sentence!, state, stepRow);
    this.steps.score(stepRow, count, stepTotals);
    remembered.keep(stepTotals);
    return stepTotals;
  }

  /** Takes one step; a new arc gets the relation its classifier likes best. */
  follow(state: number, step: number, score: number): number {
    const { derivations } = this;
    const relation =
      step === SHIFT ? NONE : this.relationOf(derivations.headOf(state, step), derivations.top[state]!);
    return derivations.follow(state, step, relation, score);
  }

  /** Remembered by the pair of words: rivals in a beam mostly agree on what hangs below them. */
  private relationOf(head: number, child: number): number {
    const { derivations } = this;
    const key = derivations.token[head]! * (derivations.words + 1) + derivations.token[child]!;
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const count = labelFeatures(derivations, this.sentence!, head, child, this.labelRow);
    this.relations.score(this.labelRow, count, this.labelTotals);
    const relation = bestClass(this.labelTotals);
    this.known.set(key, relation);
    return relation;
  }
}

export interface Tree {
  /** Head of each word, -1 at the root. */
  readonly heads: Int32Array;
  /** Class number of each word's relation. */
  readonly relations: Int32Array;
}

/** Reads heads and relations (class numbers) off a finished state; the head of the root word is -1. */
export function readTree(derivations: Derivations, finished: number): Tree {
  const heads = new Int32Array(derivations.words).fill(NONE);
  const relations = new Int32Array(derivations.words).fill(NONE);
  for (let state = finished; derivations.previous[state]! !== NONE; state = derivations.previous[state]!) {
    const step = derivations.step[state]!;
    if (step === SHIFT) continue;
    const head = step === LEFT ? derivations.front[state]! : derivations.top[state]!;
    const child = step === LEFT ? derivations.outerLeft[head]! : derivations.outerRight[head]!;
    const headToken = derivations.token[head]!;
    const token = derivations.token[child]!;
    heads[token] = headToken === derivations.words ? NONE : headToken;
    relations[token] = derivations.relation[child]!;
  }
  return { heads, relations };
}

/**
 * For each word the share (0 to 1) of a beam's finished derivations that agree with the best one about its head,
 * those that came closer to the best counting more: one `scale` behind has half its say.
 */
export function agreement({ derivations, members }: Beam, best: Tree, scale: number): Float64Array {
  const shares = new Float64Array(derivations.words);
  const top = derivations.score[members[0]!]!;
  let total = 0;
  for (const state of members) {
    const behind = (top - derivations.score[state]!) / scale;
    const weight = 1 / (1 + behind * behind);
    const { heads } = readTree(derivations, state);
    total += weight;
    for (let i = 0; i < shares.length; i++) if (heads[i] === best.heads[i]) shares[i]! += weight;
  }
  return shares.map((share) => share / total);
}
