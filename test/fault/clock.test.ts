/**
 * Clocks that jump, while a learner studies for six days: nothing is lost, nothing counts twice, and no answer that was
 * given under a right clock lies on a wrong day. Each day ends with a kill.
 */
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { dayName } from "../../base/calendar.ts";
import type { Moment } from "../../base/clock.ts";
import { openFileStore } from "../../electron/main/stores/learner/file-store.ts";
import { parsePack } from "../../questions/pack/parse-pack.ts";
import { openLibrary } from "../../study/library/library.ts";
import { createStudy, type Study } from "../../study/study.ts";
import { aLongPack } from "../support/a-long-pack.ts";
import { memoryShelf } from "../support/a-study.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { marked } from "../support/marked.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;
const YEAR = 365 * DAY;
/** Noon in Berlin on the Thursday before summer time ends there. */
const START = Date.UTC(2026, 9, 22, 10);
const DAYS = 6;
const ANSWERS = 4;

/** How the clock stands on a day, and what it does between the question and the answer of the second turn. */
interface Fault {
  readonly day: number;
  readonly offMs?: number;
  readonly stepMs?: number;
  readonly zoneMin?: number;
}

async function studySixDays(faults: readonly Fault[], zoneOf: (at: number) => number = () => 120) {
  const folder = temporaryFolder();
  let off = 0;
  let zone: number | null = null;
  let at = START;
  const clock = { now: (): Moment => ({ at: at + off, zoneMin: zone ?? zoneOf(at) }) };
  let ids = 0;
  const open = async (): Promise<Study> =>
    createStudy({
      store: openFileStore({ folder, clock, newId: randomUUID }),
      library: await openLibrary(memoryShelf(aLongPack(40)), async (text) => parsePack(text)),
      readArticle: () => Promise.reject(new Error("not asked")),
      weightLearner: null,
      clock,
      newId: () => `id-${++ids}`,
      pause: () => Promise.resolve(),
    });

  const trueDays: string[] = [];
  for (let day = 0; day < DAYS; day++) {
    at = START + day * DAY;
    const fault = faults.find((one) => one.day === day);
    off = fault?.offMs ?? 0;
    zone = fault?.zoneMin ?? null;
    const study = await open(); // the program before was killed
    let status = await study.session.start({ mode: "today", more: true });
    for (let turn = 0; turn < ANSWERS; turn++) {
      if (turn === 1) off += fault?.stepMs ?? 0;
      at += MINUTE;
      const { session, position, question } = status;
      const answer = { kind: "choice", option: 0 } as const;
      const input = { session, position, question: question?.id ?? "", answer, elapsedMs: 5_000 };
      status = (await study.session.answer(input).then(marked)).session;
    }
    trueDays.push(dayName(Math.floor((START + day * DAY) / DAY)));
  }
  off = 0;
  zone = null;
  at = START + DAYS * DAY;
  const study = await open();
  const log = await openFileStore({ folder, clock, newId: randomUUID }).open(
    (await study.learners.list()).active,
  );
  const reviews = (await log.history()).flatMap((event) => (event.kind === "answered" ? [event] : []));
  return { study, log, reviews, trueDays };
}

const FAULTS: Readonly<Record<string, readonly Fault[]>> = {
  "no fault": [],
  "a day back for a day": [{ day: 2, offMs: -DAY }],
  "a year ahead for a day": [{ day: 2, offMs: YEAR }],
  "a year ahead on the first day": [{ day: 0, offMs: YEAR }],
  "an empty battery": [{ day: 3, offMs: -(START + 3 * DAY) }],
  "a year's step between question and answer": [{ day: 2, stepMs: YEAR }],
  "a day's step back between question and answer": [{ day: 2, stepMs: -DAY }],
  "an hour's step back between question and answer": [{ day: 2, stepMs: -60 * MINUTE }],
  "a flight from Berlin to Honolulu": [{ day: 2, zoneMin: -600 }],
  "a flight from Berlin to Auckland and back": [{ day: 2, zoneMin: 780 }],
  "three faults": [
    { day: 1, offMs: YEAR },
    { day: 2, stepMs: -DAY },
    { day: 4, offMs: -DAY },
  ],
};

describe.each(Object.entries(FAULTS))("%s", (_what, faults) => {
  test("loses no answer, counts none twice, and puts those of a right clock on their days", async () => {
    const { study, log, reviews, trueDays } = await studySixDays(faults);
    const given = DAYS * ANSWERS;
    expect(reviews).toHaveLength(given);
    expect(new Set(reviews.map(({ review }) => review)).size).toBe(given);
    const { days, packs } = log.state;
    const dayOf = ({ at, zoneMin }: Moment): string =>
      new Date(at + (zoneMin - 240) * MINUTE).toISOString().slice(0, 10);
    const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
    expect(sum(Object.values(days).map(({ answers }) => answers))).toBe(given);
    const tallies = Object.values(packs).flatMap(({ facts }) => Object.values(facts));
    expect(sum(tallies.map(({ answers }) => answers))).toBe(given);
    const memories = Object.values(packs).flatMap((pack) => Object.values(pack.memories));
    expect(sum(memories.map(({ answers }) => answers))).toBe(given);
    const counted = Object.entries(days).map(([day, { answers }]) => [day, answers]);
    const said = [...Map.groupBy(reviews, dayOf)].map(([day, of]) => [day, of.length]);
    expect(counted.sort()).toEqual(said.sort());
    for (const [day, name] of trueDays.entries()) {
      const onDay = reviews.slice(day * ANSWERS, (day + 1) * ANSWERS).map(dayOf);
      if (!faults.some((fault) => fault.day === day)) expect(onDay).toEqual(onDay.map(() => name));
    }
    // A wrong clock is no time of study: four turns of five seconds, and three of reading for 55 seconds, each day.
    const spent = sum(Object.values(days).map(({ spentMs }) => spentMs));
    const lost = faults.filter(({ stepMs }) => stepMs !== undefined).length; // one turn's reading is not known
    expect(spent).toBe(DAYS * (ANSWERS * 5_000 + (ANSWERS - 1) * 55_000) - lost * 55_000);

    // Nothing waits for a year, and nothing counts as kept for years: all is due within what six days can teach.
    const today = Math.floor((START + DAYS * DAY) / DAY);
    expect(study.plan.today().day).toBe(dayName(today));
    for (const { day, stability } of memories) {
      expect(day).toBeLessThanOrEqual(today);
      expect(stability).toBeLessThan(30);
    }
    expect(study.figures.insight().forecast.reduce((total, { facts }) => total + facts, 0)).toBe(
      memories.length,
    );
  });
});

test("summer time that ends in the middle of the six days moves nothing", async () => {
  const summer = Date.UTC(2026, 9, 25, 1); // 03:00 in Berlin becomes 02:00
  const zoneOf = (at: number): number => (at < summer ? 120 : 60);
  const { log, trueDays } = await studySixDays([], zoneOf);
  expect(Object.keys(log.state.days)).toEqual(trueDays);
  const steady = await studySixDays([]);
  const strengths = (state: typeof log.state) => Object.values(state.packs).map(({ memories }) => memories);
  expect(strengths(log.state)).toEqual(strengths(steady.log.state));
});
