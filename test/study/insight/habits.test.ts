import { describe, expect, test } from "vitest";
import { habitFigures } from "../../../study/insight/habits.ts";
import type { LearnerEvent } from "../../../study/log/event.ts";
import { replay, review } from "../../support/some-study.ts";

const on = (...days: string[]): LearnerEvent[] =>
  days.map((day) => review(day, "who-opened", `${day}T10:00:00`, { elapsedMs: 90_000 }));
const figures = (events: readonly LearnerEvent[], now: string) =>
  habitFigures(replay(events), { at: Date.parse(`${now}T12:00:00Z`), zoneMin: 0 });
const want = (habits: object): LearnerEvent =>
  ({ kind: "habits-changed", habits, at: Date.UTC(2026, 0, 1), zoneMin: 0 }) as LearnerEvent;

describe("the weekly goal", () => {
  test("is three days until the learner says otherwise, and begins anew each Monday", () => {
    const week = on("2026-11-15", "2026-11-16", "2026-11-18", "2026-11-18");
    expect(figures(week, "2026-11-18")).toMatchObject({
      wanted: { goal: { unit: "days", amount: 3 } },
      done: 2,
    });
    expect(figures(week, "2026-11-22").done).toBe(2);
    expect(figures(week, "2026-11-23").done).toBe(0);
  });

  test("may be minutes, and may be nothing", () => {
    const week = on("2026-11-16", "2026-11-17", "2026-11-18");
    const minutes = want({ goal: { unit: "minutes", amount: 30 }, streak: true });
    expect(figures([minutes, ...week], "2026-11-18").done).toBe(4); // three answers of a minute and a half
    expect(figures([want({ goal: null, streak: false }), ...week], "2026-11-18")).toMatchObject({
      done: null,
      streak: null,
    });
  });
});

describe("the streak", () => {
  test("counts days with an answer, and missed days do not end it", () => {
    expect(figures(on("2026-11-02", "2026-11-05", "2026-11-12", "2026-11-13"), "2026-11-18").streak).toBe(4);
  });

  test("ends only after seven days without an answer", () => {
    const studied = on("2026-11-02", "2026-11-03");
    expect(figures(studied, "2026-11-10").streak).toBe(2);
    expect(figures(studied, "2026-11-11").streak).toBe(0);
    expect(figures([...studied, ...on("2026-11-11")], "2026-11-11").streak).toBe(1);
  });

  test("is nothing before the first answer", () => {
    expect(figures([], "2026-11-18").streak).toBe(0);
  });
});
