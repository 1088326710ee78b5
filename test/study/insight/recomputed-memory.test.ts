/** The figures that stand on memory, and on time, worked out once more from the whole log. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { dayName, dayNumberOf } from "../../../base/calendar.ts";
import { habitFigures } from "../../../study/insight/habits.ts";
import { insightOf } from "../../../study/insight/insight.ts";
import type { LearnerEvent, Review } from "../../../study/log/event.ts";
import { type Grade, memoryModel } from "../../../study/memory/fsrs.ts";
import { type Standing, standingAfter } from "../../../study/memory/standing.ts";
import { countedIn, dayOf, logs } from "../../support/some-logs.ts";
import { deskAfter } from "../../support/some-study.ts";

/** A day and a half after the last event. */
const endOf = (events: readonly LearnerEvent[]): string =>
  new Date((events.at(-1)?.at ?? 0) + 36 * 3_600_000).toISOString().slice(0, 19);
const MODEL = memoryModel(null);

/** All answers of these logs are choices of five seconds: neither slow, nor ever easy. */
function gradeOf({ verdict, certainty }: Review, isOverruled: boolean): Grade {
  if (isOverruled) return 3;
  if (verdict === "wrong") return 1;
  return verdict === "partly" || certainty === "guess" ? 2 : 3;
}

interface Course {
  day: number;
  at: number;
  strength: Standing;
  lapses: number;
  slips: number;
  run: number;
  answers: number;
  right: number;
}

/** Each fact's memory, and what the model expected of each answer on a later day, by its week. */
function coursesIn(events: readonly LearnerEvent[]) {
  const counts = new Map(countedIn(events).map((answer) => [answer.review, answer]));
  const overruled = new Set(events.flatMap((event) => (event.kind === "overruled" ? [event.review] : [])));
  const courses = new Map<string, Course>();
  const expected = new Map<string, number[]>();
  let line = 0;
  for (const event of events) {
    line = Math.max(line, Math.floor((event.at + (event.zoneMin - 240) * 60_000) / 86_400_000));
    const answer = event.kind === "answered" ? counts.get(event.review) : undefined;
    if (answer === undefined) continue;
    const known = courses.get(answer.fact);
    const isOneSitting = known !== undefined && answer.at - known.at < 4 * 3_600_000;
    const on = isOneSitting ? known.day : line;
    const elapsed = known === undefined ? 0 : on - known.day;
    const grade = gradeOf(answer, overruled.has(answer.review));
    if (known !== undefined && elapsed > 0) {
      const day = dayNumberOf(dayOf(answer));
      const monday = dayName(day - ((day + 3) % 7));
      const chance = MODEL.chanceOfRecall(known.strength.stability, elapsed);
      expected.set(monday, [...(expected.get(monday) ?? []), chance]);
    }
    const strength = standingAfter(known?.strength ?? null, elapsed, grade, MODEL);
    const isRight = answer.verdict === "right";
    courses.set(answer.fact, {
      day: on,
      at: answer.at,
      strength,
      ...countsAfter(known ?? NEW, { elapsed, grade, isRight, stability: strength.stability }),
    });
  }
  return { courses, expected };
}

type Counts = Pick<Course, "lapses" | "slips" | "run" | "answers" | "right">;
const NEW: Counts = { lapses: 0, slips: 0, run: 0, answers: 0, right: 0 };

function countsAfter(
  known: Counts,
  {
    elapsed,
    grade,
    isRight,
    stability,
  }: { elapsed: number; grade: number; isRight: boolean; stability: number },
): Counts {
  const lapse = grade === 1 && elapsed > 0 ? 1 : 0;
  return {
    lapses: known.lapses + lapse,
    slips: grade > 1 && stability >= 21 ? 0 : known.slips + lapse,
    run: grade === 1 ? 0 : known.run + (elapsed > 0 ? 1 : 0),
    answers: known.answers + 1,
    right: known.right + (isRight ? 1 : 0),
  };
}

test("what comes due, what is hardest and what the model expected are those of the log", async () => {
  await fc.assert(
    fc.asyncProperty(logs, async (events) => {
      const { courses, expected } = coursesIn(events);
      const insight = insightOf(await deskAfter(events, endOf(events)));
      const today = dayNumberOf(insight.today);

      const due = [...courses.values()].map(({ day, strength }) =>
        Math.max(0, day + MODEL.daysUntil(0.9, strength.stability) - today),
      );
      expect(insight.forecast.map(({ facts }) => facts)).toEqual(
        insight.forecast.map((_, ahead) => due.filter((days) => days === ahead).length),
      );

      const hard = [...courses].flatMap(([fact, { day, strength, slips, run, lapses, answers, right }]) => {
        const recall = MODEL.chanceOfRecall(strength.stability, today - day);
        return right === answers
          ? []
          : [{ fact, recall, lapses, answers, right, slips: run > 2 ? 0 : slips }];
      });
      hard.sort(
        (a, b) =>
          b.slips - a.slips ||
          a.right / a.answers - b.right / b.answers ||
          a.recall - b.recall ||
          (a.fact < b.fact ? -1 : 1),
      );
      expect(
        insight.hardest.map(({ fact, answers, right, lapses, recall }) => ({
          fact,
          recall,
          lapses,
          answers,
          right,
        })),
      ).toEqual(hard.map(({ slips: _slips, ...figures }) => figures));

      for (const { week, expected: mean } of insight.recall) {
        const chances = expected.get(week) ?? [];
        if (chances.length === 0) expect(mean).toBeNull();
        else expect(mean).toBeCloseTo(chances.reduce((sum, one) => sum + one, 0) / chances.length, 5);
      }
    }),
  );
});

/** Milliseconds of study by day: five seconds for each answer, and what was read since the answer before in its session. */
function spentIn(events: readonly LearnerEvent[]): Map<string, number> {
  const counts = new Map(countedIn(events).map((answer) => [answer.review, answer]));
  const spent = new Map<string, number>();
  let open = "";
  let given: Review[] = [];
  for (const event of events) {
    if (event.kind === "study-started") [open, given] = [event.session, []];
    if (event.kind === "session-ended") open = "";
    if (event.kind === "undone") given = given.filter(({ review }) => review !== event.review);
    if (event.kind !== "answered") continue;
    const last = event.session === open ? given.at(-1) : undefined;
    const gap = last === undefined ? -1 : event.at - 5_000 - last.at;
    if (event.session === open) given.push(event);
    if (!counts.has(event.review)) continue;
    const read = gap >= 0 && gap <= 180_000 ? gap : 0;
    spent.set(dayOf(event), (spent.get(dayOf(event)) ?? 0) + 5_000 + read);
  }
  return spent;
}

test("minutes, the weekly goal and the streak are those of the log", async () => {
  await fc.assert(
    fc.asyncProperty(logs, async (events) => {
      const { state, now } = await deskAfter(events, endOf(events));
      const spent = Object.entries(state.days).map(([day, { spentMs }]) => [day, spentMs]);
      expect(new Map(spent as [string, number][])).toEqual(spentIn(events));

      const today = Math.floor((now.at - 4 * 3_600_000) / 86_400_000);
      const studied = [...new Set(countedIn(events).map(dayOf))].map(dayNumberOf).sort((a, b) => b - a);
      let streak = 0;
      let next = today;
      for (const day of studied) {
        if (next - day > 7) break;
        streak += 1;
        next = day;
      }
      const monday = today - ((today + 3) % 7);
      const done = studied.filter((day) => day >= monday).length;
      expect(habitFigures(state, now)).toMatchObject({ streak, done });
    }),
  );
});
