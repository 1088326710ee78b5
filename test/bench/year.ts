/**
 * A year of study, simulated: facts kept for each minute of study, by Dateline's schedule and by three others, with the
 * same learners, the same facts and the same minutes a day. `node test/bench/year.ts`
 */
import { pathToFileURL } from "node:url";
import { seededRandom } from "../../base/random.ts";
import { atLeast, printRows, type Row } from "./row.ts";
import { fsrsPerCard, leitnerPerCard, perFact, type Schedule, sm2PerCard } from "./year/schedules.ts";
import { studyYear } from "./year/study-year.ts";
import { trueMemory } from "./year/true-memory.ts";

const LEARNERS = 20;
const FACTS = 600;
const DAYS = 365;
/** One short of what Dateline needs for all facts, and one that is plenty. */
const BUDGETS = [4, 10];

function keptPerMinute(make: (facts: number) => Schedule, budget: number): number {
  let kept = 0;
  let minutes = 0;
  for (let learner = 0; learner < LEARNERS; learner++) {
    const memory = trueMemory(FACTS, seededRandom(`learner/${learner}`));
    const luck = seededRandom(`luck/${learner}`);
    const year = studyYear(make(FACTS), memory, luck, { facts: FACTS, days: DAYS, budget });
    kept += year.kept;
    minutes += year.minutes;
  }
  return kept / minutes;
}

function benchYear(): Row[] {
  return BUDGETS.flatMap((budget) => {
    const ours = keptPerMinute(perFact, budget);
    return (
      [
        ["FSRS a card", fsrsPerCard, 1.3],
        ["SM-2 a card", sm2PerCard, 1.3],
        ["Leitner boxes", leitnerPerCard, 1.3],
      ] as const
    ).map(([name, make, goal]) =>
      atLeast(
        `facts kept a minute, ${budget} minutes a day, to ${name}`,
        ours / keptPerMinute(make, budget),
        goal,
        " x",
      ),
    );
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) printRows(benchYear());
