import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LearnerEvent, Review } from "../../../study/log/event.ts";
import type { LearnerState } from "../../../study/state/record.ts";
import { applyEvent, emptyState } from "../../../study/state/state.ts";
import { anAnswer } from "../../support/some-events.ts";

const DAY = 86_400_000;
const NOON = Date.UTC(2026, 10, 23, 12);

const begin = (at = NOON): LearnerEvent => ({
  kind: "study-started",
  session: "session-1",
  mode: "today",
  packs: [{ pack: "harbour", version: 1 }],
  questions: ["q0", "q1", "q2", "q3"].map((question) => ({ pack: "harbour", question })),
  at,
  zoneMin: 0,
});
const answer = (index: number, change: Partial<Review> = {}): Review => ({
  ...anAnswer(index),
  at: NOON + index * 30_000,
  zoneMin: 0,
  ...change,
});
const stateAfter = (...events: LearnerEvent[]): LearnerState => {
  const state = emptyState();
  for (const event of events) applyEvent(state, event);
  return state;
};
const memoryOf = (state: LearnerState, fact: string) => state.packs["harbour"]?.memories[fact];

describe("the memory of a fact", () => {
  test("is one, whatever question asks for it", () => {
    const state = stateAfter(
      answer(1, { question: "q1", fact: "f", verdict: "right", score: 1 }),
      answer(2, {
        question: "q2",
        fact: "f",
        questionKind: "typed",
        verdict: "right",
        score: 1,
        at: NOON + 2 * DAY,
      }),
    );
    expect(Object.keys(state.packs["harbour"]?.memories ?? {})).toEqual(["f"]);
    // Good on the first day (2.3065 days), good again two days later: FSRS-6 by hand, to a hundredth.
    expect(memoryOf(state, "f")).toMatchObject({ answers: 2, lapses: 0, question: "q2" });
    expect(memoryOf(state, "f")?.stability).toBeCloseTo(10.97, 1);
  });

  test("lapses when it is missed on a later day, not when it is missed again on the same", () => {
    const miss = { question: "q1", fact: "f", verdict: "wrong", score: 0 } as const;
    const state = stateAfter(
      answer(1, miss),
      answer(2, miss),
      answer(3, { ...miss, at: NOON + DAY }),
      answer(4, { ...miss, at: NOON + DAY + 60_000 }),
    );
    expect(memoryOf(state, "f")?.lapses).toBe(1);
  });
});

describe("undo and overrule", () => {
  const before = [begin(), answer(1), answer(2, { certainty: "guess" })];

  test("undo puts the memory, the tallies, the days and the pace back as they were", () => {
    const state = stateAfter(...before, answer(3), {
      kind: "undone",
      review: "review-3",
      at: NOON,
      zoneMin: 0,
    });
    expect(state).toEqual(stateAfter(...before));
  });

  test("an overruled answer counts as if it had been marked right, on the day on which it was given", () => {
    const late = NOON + 15.9 * 3_600_000; // six minutes before the new day
    const wrong = answer(3, { verdict: "wrong", score: 0, at: late });
    const state = stateAfter(...before, wrong, {
      kind: "overruled",
      review: "review-3",
      at: late + 600_000,
      zoneMin: 0,
    });
    const known = stateAfter(...before, answer(3, { verdict: "right", score: 1, at: late }));
    expect(state.packs).toEqual(known.packs);
    expect(state.days).toEqual(known.days);
    expect(state.pace).toEqual(known.pace);
    expect(state.session?.answers.at(-1)).toMatchObject({ overruled: true, verdict: "right", score: 1 });
  });

  test("undo after an overrule takes the whole answer back", () => {
    const state = stateAfter(
      ...before,
      answer(3, { verdict: "wrong", score: 0 }),
      { kind: "overruled", review: "review-3", at: NOON, zoneMin: 0 },
      { kind: "undone", review: "review-3", at: NOON, zoneMin: 0 },
    );
    expect(state).toEqual(stateAfter(...before));
  });

  test("only the last answer of the open session can be taken back or overruled", () => {
    for (const kind of ["undone", "overruled"] as const) {
      const state = stateAfter(...before, { kind, review: "review-1", at: NOON, zoneMin: 0 });
      expect(state).toEqual(stateAfter(...before));
    }
  });
});

describe("clocks", () => {
  const known = { question: "q1", fact: "f", verdict: "right", score: 1 } as const;

  test("a clock a year ahead for an afternoon: nothing is lost, and nothing waits for a year", () => {
    const state = stateAfter(
      ...[0, 1, 2].map((day) => answer(day, { at: NOON + day * DAY })),
      answer(7, { ...known, at: NOON + 365 * DAY }),
      { kind: "learner-named", name: "Ada", at: NOON + 3 * DAY, zoneMin: 0 },
    );
    const day = (state.dayLine?.day ?? 0) - (memoryOf(state, "f")?.day ?? 0);
    expect(day).toBe(1);
  });

  test("an empty battery sends the clock to 1970: no memory moves, and no answer counts as years of keeping", () => {
    const state = stateAfter(
      ...[0, 1, 2].map((day) => answer(day, { ...known, at: NOON + day * DAY })),
      answer(7, { ...known, at: 0 }),
      answer(8, { ...known, at: NOON + 3 * DAY }),
    );
    const steady = stateAfter(
      ...[0, 1, 2].map((day) => answer(day, { ...known, at: NOON + day * DAY })),
      answer(7, { ...known, at: NOON + 2 * DAY }),
      answer(8, { ...known, at: NOON + 3 * DAY }),
    );
    expect(memoryOf(state, "f")).toEqual(memoryOf(steady, "f"));
  });

  test("a flight west over the date line counts on the day that the learner lives twice", () => {
    const state = stateAfter(
      answer(1, { at: Date.UTC(2026, 10, 23, 20), zoneMin: 780 }), // November 24, 09:00 in Auckland
      answer(2, { at: Date.UTC(2026, 10, 24, 4), zoneMin: -600 }), // November 23, 18:00 in Honolulu
    );
    expect(Object.keys(state.days).toSorted()).toEqual(["2026-11-23", "2026-11-24"]);
    expect(state.dayLine?.day).toBe(Math.floor(Date.UTC(2026, 10, 24) / DAY));
  });
});

test("replaying the log gives the snapshot, wherever it was written and read again", () => {
  const event = fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .record({
          index: fc.nat(400),
          verdict: fc.constantFrom("right", "partly", "wrong"),
          certainty: fc.constantFrom("sure", "fairly", "guess", undefined),
          elapsedMs: fc.nat(200_000),
          hours: fc.integer({ min: -30, max: 24 * 60 }),
        })
        .map(
          ({ index, verdict, certainty, elapsedMs, hours }): LearnerEvent =>
            answer(index, {
              verdict,
              score: verdict === "right" ? 1 : verdict === "partly" ? 0.5 : 0,
              elapsedMs,
              at: NOON + hours * 3_600_000,
              ...(certainty === undefined ? {} : { certainty }),
            }),
        ),
    },
    { weight: 1, arbitrary: fc.nat(400).map((hours): LearnerEvent => begin(NOON + hours * 3_600_000)) },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom<LearnerEvent["kind"]>("undone", "overruled", "session-ended")
        .map((kind) => ({ kind })),
    },
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), fc.nat(60), (drawn, cut) => {
      const whole = emptyState();
      let saved = emptyState();
      drawn.forEach((one, index) => {
        const review = whole.session?.answers.at(-1)?.review ?? "none";
        const event: LearnerEvent =
          one.kind === "undone" || one.kind === "overruled"
            ? { kind: one.kind, review, at: NOON + index, zoneMin: 0 }
            : one.kind === "session-ended"
              ? { kind: one.kind, session: "session-1", at: NOON + index, zoneMin: 0 }
              : (one as LearnerEvent);
        applyEvent(whole, event);
        applyEvent(saved, event);
        if (index === cut) saved = JSON.parse(JSON.stringify(saved)) as LearnerState;
      });
      expect(saved).toEqual(whole);
    }),
    { numRuns: 300 },
  );
});
