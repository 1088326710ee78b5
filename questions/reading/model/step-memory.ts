import { type Derivations, NONE, STEPS } from "./derivations.ts";
import { pair } from "./hash.ts";

const SLOT_BITS = 10;

/** Totals of states already scored in this sentence: rivals in a beam often differ only in what lies deep below. */
export class StepMemory {
  private readonly states = new Int32Array(1 << SLOT_BITS);
  private readonly totals = new Float64Array(STEPS << SLOT_BITS);
  private slot = 0;
  private state = NONE;

  forget(): void {
    this.states.fill(NONE);
  }

  /** Fills `totals` if a state that looks like this one was scored; else `keep` must follow. */
  recall(derivations: Derivations, state: number, totals: Float64Array): boolean {
    const { top, front, below, token, digest } = derivations;
    const s0 = top[state]!;
    const s1 = s0 === NONE ? NONE : below[s0]!;
    const s2 = s1 === NONE ? NONE : below[s1]!;
    const digestOf = (node: number): number => (node === NONE ? NONE : digest[node]!);
    const upper = pair(digestOf(s0), digestOf(s1));
    const lower = pair(s2 === NONE ? NONE : token[s2]!, digest[front[state]!]!);
    this.slot = pair(upper, lower) >>> (32 - SLOT_BITS);
    this.state = state;
    const other = this.states[this.slot]!;
    if (other === NONE) return false;
    const o0 = top[other]!;
    const o1 = o0 === NONE ? NONE : below[o0]!;
    const o2 = o1 === NONE ? NONE : below[o1]!;
    const same =
      digestOf(o0) === digestOf(s0) &&
      digestOf(o1) === digestOf(s1) &&
      (o2 === NONE ? NONE : token[o2]!) === (s2 === NONE ? NONE : token[s2]!) &&
      digest[front[other]!] === digest[front[state]!];
    if (same) for (let step = 0; step < STEPS; step++) totals[step] = this.totals[this.slot * STEPS + step]!;
    return same;
  }

  keep(totals: Float64Array): void {
    this.states[this.slot] = this.state;
    for (let step = 0; step < STEPS; step++) this.totals[this.slot * STEPS + step] = totals[step]!;
  }
}
