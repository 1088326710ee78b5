import { FSRSAlgorithm } from "ts-fsrs";
import type { Random } from "../../../base/random.ts";

/** What a learner of the simulation really remembers. No schedule may look inside. */
export interface TrueMemory {
  /** The chance, 0 to 1, that a fact is recalled on a day without any help. */
  recall(fact: number, day: number): number;
  /** Asks for a fact: is it recalled? Seeing the answer afterwards leaves a trace either way. */
  ask(fact: number, day: number): boolean;
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
    ask(fact, day) {
      const memory = known[fact] ?? null;
      const isRecalled = memory !== null && (day === memory.day || random() < recall(fact, day));
      const elapsed = memory === null ? 0 : day - memory.day;
      known[fact] = { ...own.next_state(memory, elapsed, isRecalled ? 3 : 1), day };
      return isRecalled;
    },
  };
}
