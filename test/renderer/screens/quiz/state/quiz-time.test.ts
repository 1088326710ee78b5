import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { QuizTime, saidBetween } from "../../../../../renderer/screens/quiz/state/quiz-time.ts";

function aTime(limitMs: number | null, usedMs = 0) {
  let now = 1_000_000;
  const time = new QuizTime(() => now, { usedMs, limitMs });
  return {
    time,
    wait: (ms: number) => {
      now += ms;
      time.tick();
    },
  };
}

describe("the time of a quiz", () => {
  test("goes on second by second while it is open, from what was used before", () => {
    const { time, wait } = aTime(60_000, 10_000);
    time.start();
    for (let second = 0; second < 20; second++) wait(1_000);
    expect([time.usedMs, time.leftMs]).toEqual([30_000, 30_000]);
  });

  test("stands still before it starts and after it stops", () => {
    const { time, wait } = aTime(null);
    wait(5_000);
    time.start();
    wait(1_000);
    time.stop();
    wait(5_000);
    expect([time.usedMs, time.leftMs]).toEqual([1_000, null]);
  });

  test("goes on behind other windows, where a browser ticks once a minute, and not while the computer sleeps", () => {
    const { time, wait } = aTime(3_600_000);
    time.start();
    wait(60_000);
    wait(8 * 3_600_000);
    wait(1_000);
    expect(time.usedMs).toBe(61_000);
  });

  test("never goes back, and never beyond the limit", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5_000, max: 130_000 })), (waits) => {
        const { time, wait } = aTime(90_000);
        time.start();
        let before = 0;
        for (const ms of waits) {
          wait(ms);
          expect(time.usedMs).toBeGreaterThanOrEqual(before);
          expect(time.usedMs).toBeLessThanOrEqual(90_000);
          before = time.usedMs;
        }
      }),
    );
  });
});

test.each([
  [20, ["half", "left", "left"]],
  [10, ["half", "left"]],
  [4, ["half", "left"]],
  [1, ["half"]],
])("of %i minutes are said: %j", (minutes, expected) => {
  const said: string[] = [];
  for (let left = minutes * 60_000; left > 0; left -= 1_000) {
    const say = saidBetween(minutes * 60_000, left, left - 1_000);
    if (say !== null) said.push(say);
  }
  expect(said).toEqual(expected);
});
