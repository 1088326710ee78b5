import { seededRandom } from "../../base/random.ts";
import { LEAST_RETENTION, MOST_RETENTION } from "../log/plan-limits.ts";
import { type MemoryModel, memoryModel } from "../memory/fsrs.ts";
import { dueDay, type FactMemory, memoryAfter } from "../memory/memory.ts";
import { turnMs } from "../memory/pace.ts";
import type { Desk } from "../library/desk.ts";
import { planToday } from "./plan-today.ts";

/** What a retention costs, and what it keeps. */
export interface Workload {
  readonly retention: number;
  /** Minutes of study a day, on average over the days ahead. */
  readonly minutesADay: number;
  /** The share of the facts, 0 to 1, that would be recalled on the last of these days. */
  readonly kept: number;
}

const DAYS = 90;
const MOST_FACTS = 300;
const NEW_A_DAY = 5;
const RETENTIONS = [LEAST_RETENTION, 0.85, 0.88, 0.9, 0.92, 0.94, 0.95, 0.96, MOST_RETENTION];

/**
 * Plays the next 90 days for each retention: facts come due, are recalled as often as FSRS says, and new ones are met,
 * five a day. The same facts and the same luck for each retention, so that only the retention differs; the same
 * figures whenever the learner's state is the same.
 */
export function workloads(desk: Desk): Workload[] {
  const { facts, day } = planToday(desk);
  const step = Math.ceil(facts.length / MOST_FACTS); // of very large libraries a part stands for all
  const sample = facts.filter((_, index) => index % step === 0).map(({ memory }) => memory);
  const scale = sample.length === 0 ? 0 : facts.length / sample.length;
  const model = memoryModel(desk.state.fit);
  const turn = turnMs(desk.state.pace, "cloze"); // neither the quickest nor the slowest kind
  return RETENTIONS.map((retention) => {
    const { asked, kept } = play(sample, day, retention, model);
    return { retention, minutesADay: (asked * scale * turn) / 60_000 / DAYS, kept };
  });
}

function play(
  facts: readonly (FactMemory | null)[],
  today: number,
  retention: number,
  model: MemoryModel,
): { asked: number; kept: number } {
  const random = facts.map((_, index) => seededRandom(`workload/${index}`));
  const memories = [...facts];
  let asked = 0;
  for (let day = today; day < today + DAYS; day++) {
    let room = NEW_A_DAY;
    memories.forEach((memory, index) => {
      const isNew = memory === null;
      if (isNew ? room === 0 : dueDay(memory, retention, model) > day) return;
      if (isNew) room -= 1;
      const chance = isNew ? 0.5 : model.chanceOfRecall(memory.stability, day - memory.day);
      const isKnown = (random[index]?.() ?? 0) < chance;
      memories[index] = memoryAfter(memory, { day, grade: isKnown ? 3 : 1, question: "" }, model);
      asked += isKnown ? 1 : 2; // what is missed comes back in the same session
    });
  }
  const kept = memories.reduce(
    (sum, memory) =>
      sum + (memory === null ? 0 : model.chanceOfRecall(memory.stability, today + DAYS - memory.day)),
    0,
  );
  return { asked, kept: kept / Math.max(1, memories.length) };
}
