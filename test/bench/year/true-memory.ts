import { FSRSAlgorithm } from "ts-fsrs";
import type { Random } from "../../../base/random.ts";

/** What a learner of the simulation really remembers. No schedule may look inside. */
export interface TrueMemory {
  /** The chance, 0 to 1, that a fact is recalled on a day without any help, and without options. */
  recall(fact: number, day: number): number;
  /**
   * Asks for a fact: is it recalled? Seeing the answer afterwards leaves a trace either way.
   *
   * @param teaches  how much of what recalling teaches this way of asking does, 0 to 1
   */
  ask(fact: number, day: number, teaches: number): boolean;
}

/** Every weight of a learner lies so far from the published one, at the most: nobody is the average. */
const SPREAD = 0.3;

/** A learner who forgets as FSRS-6 says, with weights of their own that no schedule knows. */
export function trueMemory(facts: number, random: Random): TrueMemory {
  const published = new FSRSAlgorithm({ enable_fuzz: false });
  const w = [...published.parameters.w].map((weight) => weight * (1 - SPREAD + 2 * SPREAD * random()));
  const own = new FSRSAlgorithm({ enable_fuzz: false, w });
  const known: ({ stability: number; difficulty: number; day: number } | null)[] = Array.from(
    { length: facts },
    () => null,
  );
  const recall = (fact: number, day: number): number => {
    const memory = known[fact] ?? null;
    return memory === null ? 0 : own.forgetting_curve(day - memory.day, memory.stability);
  };
  return {
    recall,
    ask(fact, day, teaches) {
      const memory = known[fact] ?? null;
      const chance = recall(fact, day);
      const isRecalled = memory !== null && (day === memory.day || random() < chance);
      const elapsed = memory === null ? 0 : day - memory.day;
      const after = own.next_state(memory, elapsed, isRecalled ? 3 : 1);
      if (memory === null || !isRecalled || after.stability <= memory.stability) {
        known[fact] = { ...after, day };
        return isRecalled;
      }
      // What teaches less makes the memory grow by less. Taught nothing, it fades on as if it had not been asked.
      const grown = memory.stability + teaches * (after.stability - memory.stability);
      const at = day - (1 - teaches) * elapsed;
      known[fact] = { stability: grown, difficulty: after.difficulty, day: at };
      return isRecalled;
    },
  };
}
