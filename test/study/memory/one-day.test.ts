/** One day of a fact is one test of it, however often it is asked: sequences of our own making. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Grade, memoryModel, WEIGHT_LIMITS } from "../../../study/memory/fsrs.ts";
import { countingDay, dueDay, type FactMemory, isLeech, memoryAfter } from "../../../study/memory/memory.ts";
import { begun, over, replay, review } from "../../support/some-study.ts";

const PUBLISHED = memoryModel(null);
type Given = readonly [day: number, grade: Grade];

function after(given: readonly Given[], model = PUBLISHED): FactMemory {
  const memory = given.reduce<FactMemory | null>(
    (before, [day, grade]) => memoryAfter(before, { day, grade, question: "q" }, model),
    null,
  );
  if (memory === null) throw new Error("nothing was answered");
  return memory;
}

const daysLeft = (memory: FactMemory, model = PUBLISHED): number => dueDay(memory, 0.9, model) - memory.day;
const grade = fc.constantFrom<Grade>(1, 2, 3, 4);
const passed = fc.constantFrom<Grade>(2, 3, 4);
/** Some days of study before, each answered once. */
const past = fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), grade), { maxLength: 8 }).map((steps) => {
  let day = 100;
  return steps.map(([days, given]): Given => [(day += days), given]);
});
const own = fc
  .tuple(...WEIGHT_LIMITS.map(([least, most]) => fc.double({ min: least, max: most, noNaN: true })))
  .map((weights) => memoryModel({ weights, longestGap: 60 }));

describe("a fact that is asked again and again on one day", () => {
  test("is due when it was due after the first answer, give or take a day, as long as it is not missed", () => {
    fc.assert(
      fc.property(past, passed, fc.array(passed, { maxLength: 60 }), (before, first, more) => {
        const once = [...before, [900, first] as const];
        const drilled = after([...once, ...more.map((given) => [900, given] as const)]);
        const moved = daysLeft(drilled) - daysLeft(after(once));
        expect(moved).toBeGreaterThanOrEqual(0);
        expect(moved).toBeLessThanOrEqual(1);
        expect(drilled.difficulty).toBe(after(once).difficulty);
      }),
    );
  });

  test("loses to its first miss, and to no other, whatever stands between them", () => {
    fc.assert(
      fc.property(past, grade, fc.array(grade, { maxLength: 60 }), (before, first, more) => {
        const once = [...before, [900, first] as const, [900, 1] as const];
        const drilled = after([...once, ...more.map((given) => [900, given] as const)]);
        expect(Math.abs(daysLeft(drilled) - daysLeft(after(once)))).toBeLessThanOrEqual(1);
        expect(drilled.lapses).toBe(after(once).lapses);
        expect(drilled.difficulty).toBe(after(once).difficulty);
      }),
    );
  });

  test("is not moved far by any weights of one's own either", () => {
    fc.assert(
      fc.property(
        own,
        past,
        passed,
        passed,
        fc.integer({ min: 1, max: 60 }),
        (model, before, first, then, times) => {
          const once = [...before, [900, first] as const];
          const drilled = after(
            [...once, ...Array.from({ length: times }, () => [900, then] as const)],
            model,
          );
          const beforehand = after(once, model);
          expect(drilled.stability).toBeLessThanOrEqual(Math.max(2, beforehand.stability));
          expect(drilled.stability).toBeGreaterThanOrEqual(beforehand.stability);
        },
      ),
    );
  });

  test("comes back after eight days, typed, sure and quick, once or sixty times", () => {
    const dues = [1, 5, 40, 60].map((times) => {
      const state = replay(
        Array.from({ length: times }, (_, turn) => {
          const at = new Date(Date.UTC(2026, 10, 23, 18, turn)).toISOString().slice(0, 19);
          const timing = {
            questionKind: "typed",
            certainty: "sure",
            elapsedMs: 3_000 * (1 + (turn % 2)),
          } as const;
          return [
            begun(`s${turn}`, at),
            review(`r${turn}`, "type-who", at, { session: `s${turn}`, ...timing }),
            over(`s${turn}`, at),
          ];
        }).flat(),
      );
      return daysLeft(Object.values(state.packs["bridge"]?.memories ?? {})[0] as FactMemory);
    });
    expect(dues).toEqual([8, 8, 8, 8]);
  });
});

describe("misses within minutes", () => {
  const at = (time: string) => Date.parse(`${time}Z`);

  test("are one lapse also where a day of study begins between them", () => {
    const missed = { verdict: "wrong", score: 0 } as const;
    const state = replay([
      begun("s", "2026-03-01T20:00:00"),
      review("a", "who-opened", "2026-03-01T20:01:00", { session: "s" }),
      review("b", "who-opened", "2026-03-06T03:58:00", { session: "s", ...missed }),
      review("c", "who-opened", "2026-03-06T04:02:00", { session: "s", ...missed }),
      review("d", "who-opened", "2026-03-06T04:05:00", { session: "s" }),
    ]);
    expect(state.packs["bridge"]?.memories["opened"]).toMatchObject({ lapses: 1, answers: 4 });
    const tests = Object.values(state.insight.recall).map(({ asked }) => asked);
    expect(tests.reduce((sum, one) => sum + one, 0)).toBe(1);
  });

  test("a night between two answers is a new day, and so is a clock that went back", () => {
    const memory = after([[100, 3]]);
    const lastAt = at("2026-03-06T23:00:00");
    expect(countingDay(memory, { day: 101, lastAt, at: at("2026-03-07T07:00:00") })).toBe(101);
    expect(countingDay(memory, { day: 101, lastAt, at: at("2026-03-07T01:30:00") })).toBe(100);
    expect(countingDay(memory, { day: 101, lastAt, at: at("2026-03-06T22:00:00") })).toBe(101);
    expect(countingDay(null, { day: 101, lastAt: null, at: lastAt })).toBe(101);
  });
});

describe("a fact that kept slipping away", () => {
  const slipped: Given[] = [100, 101, 102, 103, 104].map((day) => [day, 1]);

  test("lets go once it was recalled on three later days, or holds for three weeks", () => {
    expect(isLeech(after(slipped))).toBe(true);
    expect(isLeech(after([...slipped, [105, 3], [106, 3]]))).toBe(true);
    const held = after([...slipped, [105, 3], [106, 3], [107, 3]]);
    expect(isLeech(held)).toBe(false);
    expect(held.lapses).toBe(4);
    const strong = after([...slipped, [130, 4]]);
    expect(isLeech(strong)).toBe(strong.stability < 21);
  });

  test("is back with its next miss, but not when it had held for weeks", () => {
    const recalls: Given[] = [105, 106, 107].map((day) => [day, 3]);
    expect(isLeech(after([...slipped, ...recalls, [109, 1]]))).toBe(true);
    const weeks: Given[] = [108, 112, 125, 160, 220].map((day) => [day, 3]);
    const held = after([...slipped, ...recalls, ...weeks]);
    expect(held.stability).toBeGreaterThan(21);
    const missedOnce = after([...slipped, ...recalls, ...weeks, [300, 1]]);
    expect(missedOnce).toMatchObject({ lapses: 5, slips: 1 });
    expect(isLeech(missedOnce)).toBe(false);
  });

  test("never is one after three recalls on later days, whatever was before", () => {
    fc.assert(
      fc.property(past, fc.array(passed, { minLength: 3, maxLength: 6 }), (before, recalls) => {
        const given = recalls.map((one, index): Given => [900 + 3 * index, one]);
        expect(isLeech(after([[90, 1], ...before, ...given]))).toBe(false);
      }),
    );
  });
});

describe("weights of one's own", () => {
  const HIGH = WEIGHT_LIMITS.map(([, most], index) =>
    index < 4 ? 40 : index === 4 || index === 7 || index === 9 ? 1 : most,
  );

  test("are trusted for twice the longest gap, and beyond it only as far as the published ones go", () => {
    fc.assert(
      fc.property(own, past, (model, before) => {
        let memory: FactMemory | null = null;
        for (const [day, one] of [...before, [1_200, 3] as Given]) {
          const next: FactMemory = memoryAfter(memory, { day, grade: one, question: "q" }, model);
          const elapsed = memory === null ? 0 : day - memory.day;
          const published = PUBLISHED.strengthAfter(memory, elapsed, one).stability;
          expect(next.stability).toBeLessThanOrEqual(Math.max(120, published, memory?.stability ?? 0));
          memory = next;
        }
      }),
    );
  });

  test("from somebody who never forgot in two months do not put a fact off for decades", () => {
    const model = memoryModel({ weights: HIGH, longestGap: 60 });
    let memory = after([[0, 3]], model);
    const gaps: number[] = [];
    for (let turn = 0; turn < 4; turn++) {
      const day = dueDay(memory, 0.9, model);
      gaps.push(day - memory.day);
      memory = memoryAfter(memory, { day, grade: 3, question: "q" }, model);
    }
    // each gap against the longest that was bridged before it, in the lessons or since
    gaps.forEach((gap, turn) => expect(gap).toBeLessThanOrEqual(4 * Math.max(60, ...gaps.slice(0, turn))));
    expect(gaps[1]).toBeLessThanOrEqual(3 * 60);
    const untold = memoryModel({ weights: HIGH });
    expect(
      daysLeft(
        after(
          [
            [0, 3],
            [40, 3],
          ],
          untold,
        ),
        untold,
      ),
    ).toBeLessThanOrEqual(4 * 40);
  });
});
