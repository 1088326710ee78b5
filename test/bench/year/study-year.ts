import type { Random } from "../../../base/random.ts";
import { emptyPace, turnMs } from "../../../study/memory/pace.ts";
import type { Kind, Schedule } from "./schedules.ts";
import type { TrueMemory } from "./true-memory.ts";

export interface Year {
  readonly minutes: number;
  /** Facts that would be recalled without help and without options, on average over the days of the year. */
  readonly kept: number;
}

interface Settings {
  readonly facts: number;
  readonly days: number;
  /** Minutes of study a day. */
  readonly budget: number;
  /** How much of what recalling teaches recognizing does, 0 to 1; filling a gap lies half-way. */
  readonly recognizing: number;
}

/** The chance to hit the right option of four without knowing. */
const GUESS = 0.25;
const TEACHES: Readonly<Record<Kind, (recognizing: number) => number>> = {
  choice: (recognizing) => recognizing,
  cloze: (recognizing) => (1 + recognizing) / 2,
  typed: () => 1,
};
const pace = emptyPace();

/** A year with a schedule: what is due first, oldest first, then new facts, until the minutes of the day are over. */
export function studyYear(
  schedule: Schedule,
  memory: TrueMemory,
  random: Random,
  { facts, days, budget, recognizing }: Settings,
): Year {
  let spentMs = 0;
  let keptDays = 0;
  const askOnce = (unit: number, day: number): boolean => {
    const kind: Kind = schedule.kindOf(unit);
    spentMs += turnMs(pace, kind);
    const isRecalled = memory.ask(schedule.factOf(unit), day, TEACHES[kind](recognizing));
    const isRight = isRecalled || (kind === "choice" && random() < GUESS);
    schedule.answered(unit, day, isRight);
    return isRight;
  };
  for (let day = 0; day < days; day++) {
    const end = spentMs + budget * 60_000;
    const asked = new Set<number>(); // no two questions about one fact on a day, for any schedule
    for (const unit of unitsOf(schedule, day)) {
      if (spentMs >= end) break;
      const fact = schedule.factOf(unit);
      if (asked.has(fact)) continue;
      asked.add(fact);
      if (!askOnce(unit, day)) askOnce(unit, day); // what is missed comes back in the same session
    }
    for (let fact = 0; fact < facts; fact++) keptDays += memory.recall(fact, day + 0.5);
  }
  return { minutes: spentMs / 60_000, kept: keptDays / days };
}

function unitsOf(schedule: Schedule, day: number): number[] {
  const due: { unit: number; at: number }[] = [];
  const fresh: number[] = [];
  for (let unit = 0; unit < schedule.units; unit++) {
    const at = schedule.due(unit);
    if (at === null) fresh.push(unit);
    else if (at <= day) due.push({ unit, at });
  }
  return [...due.sort((a, b) => a.at - b.at).map(({ unit }) => unit), ...fresh];
}
