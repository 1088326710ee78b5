/**
 * A year of study, simulated: facts that are recalled without options, for each minute of study, by Dateline's schedule
 * and by what a careful person would use instead, with the same learners, facts and minutes a day.
 * `node test/bench/year.ts [LEARNERS]`
 *
 * How much recognizing teaches, beside recalling, is swept from nothing to all, for both have been found: no testing
 * effect of choices where short answers had one (Greving and Richter 2018, doi 10.3389/fpsyg.2018.02412), and about the
 * same of both (Smith and Karpicke 2014, doi 10.1080/09658211.2013.831454).
 */
import { pathToFileURL } from "node:url";
import { seededRandom } from "../../base/random.ts";
import { atLeast, printRows, type Row } from "./row.ts";
import {
  fsrsBuried,
  fsrsOneCard,
  fsrsPerCard,
  leitnerPerCard,
  perFact,
  type Schedule,
  sm2PerCard,
} from "./year/schedules.ts";
import { studyYear } from "./year/study-year.ts";
import { trueMemory } from "./year/true-memory.ts";

const FACTS = 600;
const DAYS = 365;
/** One short of what Dateline needs for all facts, and one that is plenty. */
const BUDGETS = [4, 10];
const RECOGNIZING = [0, 1 / 3, 2 / 3, 1];
/** Wherever recognizing teaches at most two thirds of recalling, the best of the others is to be beaten by so much. */
const GOAL = 1.1;

const PEERS: readonly (readonly [name: string, make: (facts: number) => Schedule])[] = [
  ["one typed card", fsrsOneCard("typed")],
  ["one gap card", fsrsOneCard("cloze")],
  ["one choice card", fsrsOneCard("choice")],
  ["three cards, siblings buried", fsrsBuried],
  ["three cards", fsrsPerCard],
  ["SM-2, three cards", sm2PerCard],
  ["Leitner boxes, three cards", leitnerPerCard],
];

interface Setting {
  readonly learners: number;
  readonly budget: number;
  readonly recognizing: number;
}

function keptPerMinute(
  make: (facts: number) => Schedule,
  { learners, budget, recognizing }: Setting,
): number {
  let kept = 0;
  let minutes = 0;
  for (let learner = 0; learner < learners; learner++) {
    const memory = trueMemory(FACTS, seededRandom(`learner/${learner}`));
    const luck = seededRandom(`luck/${learner}`);
    const year = studyYear(make(FACTS), memory, luck, { facts: FACTS, days: DAYS, budget, recognizing });
    kept += year.kept;
    minutes += year.minutes;
  }
  return kept / minutes;
}

function benchYear(learners: number): Row[] {
  return BUDGETS.flatMap((budget) =>
    RECOGNIZING.flatMap((recognizing) => {
      const setting = { learners, budget, recognizing };
      const ours = keptPerMinute(perFact, setting);
      const goal = recognizing < 0.7 ? GOAL : 0;
      return PEERS.map(([name, make]) =>
        atLeast(
          `${budget} minutes a day, recognizing teaches ${recognizing.toFixed(2)}: to ${name}`,
          ours / keptPerMinute(make, setting),
          goal,
          " x",
        ),
      );
    }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  printRows(benchYear(Number(process.argv[2] ?? 4)));
}
