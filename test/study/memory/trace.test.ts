import fc from "fast-check";
import { expect, test } from "vitest";
import type { LearnerEvent } from "../../../study/log/event.ts";
import type { Fit } from "../../../study/log/fit.ts";
import { type Grade, memoryModel } from "../../../study/memory/fsrs.ts";
import {
  addStep,
  countTestsIn,
  LONGEST_TRACE,
  type Step,
  stepsOf,
  type Trace,
} from "../../../study/memory/trace.ts";
import { aFit } from "../../support/some-events.ts";
import { workedOut } from "../../../study/memory/memory.ts";
import { back, begun, known, replay, review } from "../../support/some-study.ts";

const { fit: FIT } = aFit();
const fitted = (fit: Fit | null): LearnerEvent => ({ kind: "fit-changed", fit, at: 0, zoneMin: 0 });
const memories = (events: readonly LearnerEvent[]) => replay(events).packs["bridge"]?.memories;

const DAYS = ["2026-01-05", "2026-01-06", "2026-01-09", "2026-02-20", "2026-02-21"];
const STUDY: LearnerEvent[] = DAYS.flatMap((day, index) => [
  begun(`s${index}`, `${day}T09:00:00`),
  review(`a${index}`, "who-opened", `${day}T09:01:00`, { session: `s${index}` }),
  review(`b${index}`, "label-carries", `${day}T09:02:00`, {
    session: `s${index}`,
    ...(index % 2 === 0 ? {} : { verdict: "wrong", score: 0 }),
  }),
]);

test("a trace gives back the steps that were added, and does not grow beyond its length", () => {
  const step = fc.record({ elapsed: fc.nat(40_000), grade: fc.constantFrom<Grade>(1, 2, 3, 4) });
  fc.assert(
    fc.property(fc.nat(30_000), fc.array(step, { maxLength: 2 * LONGEST_TRACE }), (first, drawn) => {
      let day = first;
      const steps = drawn.map(({ elapsed, grade }, place): Step => {
        const days = place === 0 ? 0 : elapsed;
        day += days;
        return { day, elapsed: days, grade };
      });
      const trace: Trace = [];
      for (const one of steps) addStep(trace, one);
      expect(stepsOf(trace)).toEqual(steps.slice(0, LONGEST_TRACE));
      expect(countTestsIn(trace)).toBe(stepsOf(trace).filter(({ elapsed }) => elapsed > 0).length);
    }),
  );
});

test("the trace of a memory gives all that is known of it, to the last digit", () => {
  const { memories: kept = {}, traces = {} } = replay(STUDY).packs["bridge"] ?? {};
  expect(Object.keys(kept)).toEqual(["opened", "carries"]);
  for (const [fact, memory] of Object.entries(kept)) {
    const blank = { ...memory, stability: 1, difficulty: 1, lapses: 9, slips: 9, run: 9, day: 0 };
    expect(workedOut(blank, traces[fact] ?? [], memoryModel(null))).toEqual(memory);
    expect(traces[fact]).toHaveLength(memory.answers);
  }
});

test("weights that come late give the memories that they would have given from the start", () => {
  const late = memories([...STUDY, fitted(FIT)]);
  expect(late).toEqual(memories([fitted(FIT), ...STUDY]));
  expect(late).not.toEqual(memories(STUDY));
});

test("going back to the published weights gives the memories as they were", () => {
  expect(memories([...STUDY, fitted(FIT), fitted(null)])).toEqual(memories(STUDY));
});

test("an answer that is taken back or overruled after new weights came leaves no trace of the old ones", () => {
  const last = `s${DAYS.length - 1}`;
  const when = "2026-02-21T09:03:00";
  const missed = review("c", "type-who", when, { session: last, verdict: "wrong", score: 0 });
  const right = { ...missed, verdict: "right", score: 1 } as const;
  const undone = replay([...STUDY, missed, fitted(FIT), back("c", when)]);
  expect(undone.packs).toEqual(replay([fitted(FIT), ...STUDY]).packs);
  const overruled = memories([...STUDY, missed, fitted(FIT), known("c", when)]);
  expect(overruled).toEqual(memories([fitted(FIT), ...STUDY, right]));
});

test("a memory of very many answers keeps its strength, and follows new weights with its next answer", () => {
  const many = Array.from({ length: LONGEST_TRACE + 6 }, (_, index) =>
    review(`m${index}`, "who-opened", new Date(Date.UTC(2026, 0, 5 + index, 9)).toISOString().slice(0, 19)),
  );
  const [before, after] = [memories(many), memories([...many, fitted(FIT)])];
  expect(after).toEqual(before);
  const next = review("next", "who-opened", "2026-06-01T09:00:00");
  expect(memories([...many, fitted(FIT), next])).not.toEqual(memories([...many, next]));
  const { traces = {} } = replay(many).packs["bridge"] ?? {};
  expect(traces["opened"]).toHaveLength(LONGEST_TRACE);
});
