/** Every figure, from a log that is short enough to work them out by hand. */
import { describe, expect, test } from "vitest";
import { insightOf } from "../../../study/insight/insight.ts";
import { back, begun, deskAfter, known, over, replay, review } from "../../support/some-study.ts";

const wrong = { verdict: "wrong", score: 0 } as const;
const LOG = [
  begun("s1", "2026-11-16T10:00:00"),
  review("r1", "who-opened", "2026-11-16T10:00:20", { ...wrong, certainty: "sure", elapsedMs: 10_000 }),
  review("r2", "label-carries", "2026-11-16T10:00:40", { certainty: "fairly", elapsedMs: 5_000 }),
  review("r3", "who-opened", "2026-11-16T10:01:00", { certainty: "sure", elapsedMs: 4_000 }),
  over("s1", "2026-11-16T10:02:00"),
  begun("s2", "2026-11-18T10:00:00"),
  review("r4", "type-who", "2026-11-18T10:00:20", { session: "s2", certainty: "guess", elapsedMs: 6_000 }),
  review("r5", "true-day", "2026-11-18T10:00:40", { session: "s2", ...wrong, certainty: "sure" }),
  back("r5", "2026-11-18T10:00:45"),
  review("r6", "label-carries", "2026-11-18T10:01:00", { session: "s2", ...wrong, elapsedMs: 8_000 }),
  known("r6", "2026-11-18T10:01:05"),
  over("s2", "2026-11-18T10:02:00"),
  begun("s3", "2026-11-24T01:00:00"),
  review("r7", "true-day", "2026-11-24T01:00:20", {
    session: "s3",
    verdict: "partly",
    score: 0.5,
    certainty: "fairly",
    elapsedMs: 12_000,
  }),
];
const insight = async () => insightOf(await deskAfter(LOG, "2026-11-25T12:00:00"));

describe("figures by hand", () => {
  test("the days: what was answered at one in the morning belongs to the evening before", async () => {
    const { days, today } = await insight();
    expect(today).toBe("2026-11-25");
    expect(days).toHaveLength(52 * 7 + 3); // 52 whole weeks, and Monday to Wednesday
    expect(days[0]?.day).toBe("2025-11-24");
    expect(days.filter(({ answers }) => answers > 0)).toEqual([
      // 10 s + 5 s + 15 s of reading why + 4 s + 16 s = 50 s
      { day: "2026-11-16", answers: 3, right: 2, minutes: 0.8 },
      // 6 s + 8 s + 32 s; the answer that was taken back takes nothing
      { day: "2026-11-18", answers: 2, right: 2, minutes: 0.8 },
      { day: "2026-11-23", answers: 1, right: 0, minutes: 0.2 },
    ]);
  });

  test("the scores of sessions that ended: first tries, what the learner knew counted as known", async () => {
    expect((await insight()).scores).toEqual([
      { day: "2026-11-16", mode: "today", asked: 2, rightAtOnce: 1 },
      { day: "2026-11-18", mode: "today", asked: 2, rightAtOnce: 2 },
    ]);
  });

  test("the skills", async () => {
    expect((await insight()).skills).toEqual([
      { skill: "who", answers: 3, right: 2, share: 2 / 3 },
      { skill: "when", answers: 1, right: 0, share: 0 },
      { skill: "source", answers: 2, right: 2, share: 1 },
    ]);
  });

  test("certainty against correctness", async () => {
    expect((await insight()).certainty).toEqual([
      { certainty: "sure", answers: 2, right: 1, share: 0.5 },
      { certainty: "fairly", answers: 2, right: 1, share: 0.5 },
      { certainty: "guess", answers: 1, right: 1, share: 1 },
    ]);
  });

  test("recall of what was met on an earlier day, week by week", async () => {
    const { recall, goal } = await insight();
    expect(goal).toBe(0.9);
    expect(recall).toHaveLength(26);
    const [before, last] = recall.slice(-2);
    expect(before).toMatchObject({ week: "2026-11-16", asked: 2, recalled: 1 });
    expect(last).toMatchObject({ week: "2026-11-23", asked: 1, recalled: 1 });
    expect(recall[0]).toEqual({ week: "2026-06-01", asked: 0, recalled: null, expected: null });
  });

  test("what the memory model expected, by the formula of FSRS-6", async () => {
    const one = [
      review("a", "label-carries", "2026-11-16T10:00:00"),
      review("b", "label-carries", "2026-11-18T10:00:00", wrong),
    ];
    const { recall } = insightOf(await deskAfter(one, "2026-11-18T12:00:00"));
    // A first "good" gives a stability of 2.3065 days; recall falls as (1 + factor · t / S) ^ -0.1542.
    const factor = 0.9 ** (-1 / 0.1542) - 1;
    expect(recall.at(-1)).toMatchObject({ week: "2026-11-16", asked: 1, recalled: 0 });
    expect(recall.at(-1)?.expected).toBeCloseTo((1 + (factor * 2) / 2.3065) ** -0.1542, 5);
  });

  test("the hardest facts, each with the question that asks for it next", async () => {
    const { hardest } = await insight();
    expect(hardest).toHaveLength(1);
    expect(hardest[0]).toMatchObject({ pack: "bridge", fact: "opened", answers: 4, right: 2, lapses: 0 });
    expect(["who-opened", "type-who", "true-day"]).toContain(hardest[0]?.question);
    expect(hardest[0]?.statement).toContain("bridge");
  });

  test("what comes due: each met fact once, what is overdue today", async () => {
    const { forecast } = await insight();
    expect(forecast.map(({ day }) => day).slice(0, 2)).toEqual(["2026-11-25", "2026-11-26"]);
    expect(forecast).toHaveLength(30);
    expect(forecast.reduce((sum, { facts }) => sum + facts, 0)).toBeLessThanOrEqual(2);
    const later = insightOf(await deskAfter(LOG, "2027-11-25T12:00:00"));
    expect(later.forecast[0]).toEqual({ day: "2027-11-25", facts: 2 });
  });

  test("nothing at all before the first answer", async () => {
    const empty = insightOf(await deskAfter([], "2026-11-25T12:00:00"));
    expect(empty).toMatchObject({ scores: [], skills: [], hardest: [] });
    expect(empty.certainty.every(({ share }) => share === null)).toBe(true);
  });
});

test("taking everything back leaves no trace in any figure", () => {
  const open = LOG.slice(0, 3);
  const undone = replay([...open, back("r2", "2026-11-16T10:00:50"), back("r1", "2026-11-16T10:00:55")]);
  const { insight: figures, days, packs } = undone;
  expect(figures).toEqual(replay([begun("s1", "2026-11-16T10:00:00")]).insight);
  expect(days).toEqual({});
  expect(packs["bridge"]).toEqual({ facts: {}, questions: {}, memories: {}, traces: {} });
});
