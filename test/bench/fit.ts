/**
 * What weights learned from a learner's own answers are worth in the three months after, by how many answers they were
 * learned from: `node test/bench/fit.ts`. Thirty learners whose true memory no schedule knows, the same days for each.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { seededRandom } from "../../base/random.ts";
import { findFsrsBinding } from "../../electron/fsrs-binding.ts";
import { learnInChild } from "../../electron/main/children/weight-learner/learn-in-child.ts";
import { ENOUGH_ANSWERS, fitMemory, stepsByMemory } from "../../study/fit/fit-memory.ts";
import { isTest, predictionError } from "../../study/fit/prediction-error.ts";
import type { LearnerState } from "../../study/state/record.ts";
import { applyEvent, emptyState } from "../../study/state/state.ts";
import { type Learned, memoryModel } from "../../study/memory/fsrs.ts";
import { addStep, type Trace } from "../../study/memory/trace.ts";
import { forkInNode } from "../support/electron-stand-in.ts";
import { aFit } from "../support/some-events.ts";
import { atLeast, atMost, forComparison, printRows, type Row } from "./row.ts";
import { perFact } from "./year/schedules.ts";
import { studyYear } from "./year/study-year.ts";
import { trueMemory } from "./year/true-memory.ts";

const LEARNERS = 30;
const FACTS = 1_200;
const MINUTES = 6;
const MONTHS_AFTER = 90;
/** Days of study before the learning, and with them the answers that it has. */
const DAYS = [30, 60, 90, 180];

const learner = learnInChild(
  async (execArgv) => forkInNode(resolve("electron/main/children/weight-learner/child.ts"), [], { execArgv }),
  findFsrsBinding(resolve(".")) ?? "",
  (error) => console.error(error.message),
);

/** The answers of one learner, up to a day. */
function studied(seed: number, days: number): Trace[] {
  const traces: Trace[] = Array.from({ length: FACTS }, () => []);
  const last = new Map<number, number>();
  const schedule = perFact(FACTS);
  const noting = {
    ...schedule,
    answered(fact: number, day: number, isRight: boolean): void {
      addStep(traces[fact] ?? [], { day, elapsed: day - (last.get(fact) ?? day), grade: isRight ? 3 : 1 });
      last.set(fact, day);
      schedule.answered(fact, day, isRight);
    },
  };
  const memory = trueMemory(FACTS, seededRandom(`learner/${seed}`));
  studyYear(noting, memory, seededRandom(`luck/${seed}`), {
    facts: FACTS,
    days,
    budget: MINUTES,
    recognizing: 1,
  });
  return traces.filter((trace) => trace.length > 0);
}

function stateWith(traces: readonly Trace[]): LearnerState {
  const named = Object.fromEntries(traces.map((trace, fact) => [`f${fact}`, trace]));
  return { ...emptyState(), packs: { pack: { facts: {}, questions: {}, memories: {}, traces: named } } };
}

async function benchDays(days: number): Promise<Row[]> {
  let answers = 0;
  let taken = 0;
  let better = 0;
  let [before, after] = [0, 0];
  for (let seed = 0; seed < LEARNERS; seed++) {
    const state = stateWith(studied(seed, days));
    answers += stepsByMemory(state).flat().filter(isTest).length / LEARNERS;
    const outcome = await fitMemory(state, learner, { enough: 1 });
    if (outcome.kind !== "better") continue;
    const later = stepsByMemory(stateWith(studied(seed, days + MONTHS_AFTER)));
    const loss = (learned: Learned | null): number =>
      predictionError(memoryModel(learned), later, days).logLoss;
    const [usual, own] = [loss(null), loss(outcome.fit)];
    taken += 1;
    better += own < usual ? 1 : 0;
    before += usual;
    after += own;
  }
  const name = `${Math.round(answers)} answers`;
  const [worth, loss] = [
    `${name}: better in the months after`,
    `${name}: log loss after, to the published weights`,
  ];
  const rows = [forComparison(`${name}: taken by`, taken, ` of ${LEARNERS}`)];
  return answers < ENOUGH_ANSWERS
    ? [...rows, forComparison(worth, better, ` of ${taken}`), forComparison(loss, after / before, " x")]
    : [
        ...rows,
        atLeast(worth, better, Math.ceil(0.8 * taken), ` of ${taken}`),
        atMost(loss, after / before, 1, " x"),
      ];
}

/** How long a computer is held up when new weights come after very many answers. */
function benchTaking(): Row {
  const facts = 20_000;
  const state = emptyState();
  const pack: LearnerState["packs"][string] = { facts: {}, questions: {}, memories: {}, traces: {} };
  state.packs["pack"] = pack;
  for (let fact = 0; fact < facts; fact++) {
    const trace: Trace = [];
    for (let n = 0; n < 50; n++) addStep(trace, { day: n, elapsed: n === 0 ? 0 : 1 + (n % 9), grade: 3 });
    pack.traces[fact] = trace;
    pack.memories[fact] = {
      stability: 1,
      difficulty: 1,
      day: 50,
      answers: 50,
      lapses: 0,
      slips: 0,
      run: 0,
      missed: false,
      question: "q",
    };
  }
  const started = performance.now();
  applyEvent(state, aFit());
  return atMost(
    "all memories of a million answers by new weights",
    performance.now() - started,
    3_000,
    " ms",
  );
}

export async function benchFit(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const days of DAYS) rows.push(...(await benchDays(days)));
  return [...rows, benchTaking()];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) printRows(await benchFit());
