import { describe, expect, test } from "vitest";
import type { SessionStatus } from "../../../study/session/session.ts";
import type { Study } from "../../../study/study.ts";
import { aLongPack } from "../../support/a-long-pack.ts";
import { aPack } from "../../support/a-pack.ts";
import { aStudy } from "../../support/a-study.ts";
import { marked } from "../../support/marked.ts";

const DAY = 86_400_000;
const RIGHT = { kind: "choice", option: 0 } as const;
const WRONG = { kind: "choice", option: 1 } as const;

type Clock = Awaited<ReturnType<typeof aStudy>>["clock"];

/** Answers to the end, twelve seconds a question and six to read why; `misses` says which answers are wrong. */
async function studyThrough(
  study: Study,
  clock: Clock,
  start: SessionStatus,
  misses: (asked: number) => boolean = () => false,
  elapsedMs = 12_000,
): Promise<number> {
  let asked = 0;
  for (let status = start; status.question !== null; asked++) {
    clock.move(elapsedMs + 6_000);
    const { session, position, question } = status;
    const answer = misses(asked) ? WRONG : RIGHT;
    const given = { session, position, question: question.id, answer, elapsedMs };
    status = (await study.session.answer(given).then(marked)).session;
  }
  await study.session.end();
  return asked;
}

const begin = (study: Study, more = false): Promise<SessionStatus> =>
  study.session.start({ mode: "today", more });

describe("the budget", () => {
  test("takes as many new facts as fit: 11 of 27 seconds into five minutes", async () => {
    const { study } = await aStudy(aLongPack(60));
    expect(await study.plan.change({ minutes: 5, retention: 0.9 })).toMatchObject({
      newFacts: 60,
      newNow: 11,
      minutes: 5, // 297 seconds, rounded up
    });
    expect((await begin(study)).total).toBe(11);
  });

  test("is used up by studying, and can be gone beyond by wish", async () => {
    const { study, clock } = await aStudy(aLongPack(60));
    await study.plan.change({ minutes: 3, retention: 0.9 });
    // First meetings take less than planned when none is missed: what is left of the budget is offered again.
    let runs = 0;
    for (; study.plan.today().newNow > 0; runs++) await studyThrough(study, clock, await begin(study));
    expect(runs).toBeLessThan(6);
    expect(study.plan.today()).toMatchObject({ newNow: 0, dueNow: 0, minutes: 0, spentMinutes: 3 });
    await expect(begin(study)).rejects.toMatchObject({ code: "refused" });
    expect((await begin(study, true)).total).toBeGreaterThan(3);
  });

  test("begins anew with the day, at four in the morning", async () => {
    const { study, clock } = await aStudy(aLongPack(60));
    await study.plan.change({ minutes: 2, retention: 0.9 });
    await studyThrough(study, clock, await begin(study));
    clock.move(15 * 3_600_000); // ten past three
    expect(study.plan.today()).toMatchObject({ day: "2026-11-23" });
    expect(study.plan.today().spentMinutes).toBeGreaterThan(0);
    clock.move(3_600_000);
    expect(study.plan.today()).toMatchObject({ day: "2026-11-24", spentMinutes: 0 });
  });

  test("follows the learner's own pace", async () => {
    const counts = await Promise.all(
      [3_000, 40_000].map(async (elapsedMs) => {
        const { study, clock } = await aStudy(aLongPack(100));
        const status = await begin(study);
        await studyThrough(study, clock, status, () => false, elapsedMs);
        clock.move(DAY);
        const { minutes, newNow } = await study.plan.change({ minutes: 5, retention: 0.9 });
        expect(minutes).toBeLessThanOrEqual(6);
        return newNow;
      }),
    );
    expect(counts[0]).toBeGreaterThan(3 * (counts[1] ?? 0));
  });
});

describe("a backlog", () => {
  test("is spread over days, best known first, and no new facts come before it is worked off", async () => {
    const { study, clock } = await aStudy(aLongPack(80));
    await study.plan.change({ minutes: 60, retention: 0.9 });
    await study.session.start({
      mode: "chosen",
      questions: aLongPack(60).questions.map(({ id }) => ({ pack: "long", question: id })),
    });
    const status = study.session.status();
    if (status === null) throw new Error("No session");
    await studyThrough(study, clock, status);
    await study.plan.change({ minutes: 5, retention: 0.9 });
    clock.move(14 * DAY);
    const back = study.plan.today();
    expect(back).toMatchObject({ due: 60, newNow: 0, newFacts: 20 });
    expect(back.dueNow).toBeLessThan(20);
    expect(back.backlogDays).toBeGreaterThan(2);
    let days = 0;
    const asked: number[] = [];
    for (; study.plan.today().due > 0 && days < 30; days++, clock.move(DAY)) {
      asked.push(await studyThrough(study, clock, await begin(study)));
    }
    expect(days).toBeLessThan(2 * back.backlogDays);
    expect(Math.max(...asked)).toBeLessThan(20);
  });

  test("is asked in the order in which it is known best", async () => {
    const { study, clock } = await aStudy(aLongPack(4));
    for (const place of [2, 0, 3, 1]) {
      const questions = [{ pack: "long", question: `q${place}` }];
      await studyThrough(study, clock, await study.session.start({ mode: "chosen", questions }));
      clock.move(DAY);
    }
    clock.move(3 * DAY);
    const order: string[] = [];
    for (let status = await begin(study); status.question !== null; ) {
      order.push(status.question.id);
      const { session, position, question } = status;
      status = (
        await study.session
          .answer({ session, position, question: question.id, answer: RIGHT, elapsedMs: 1 })
          .then(marked)
      ).session;
    }
    expect(order).toEqual(["q1", "q3", "q0", "q2"]);
  });
});

describe("a test ahead", () => {
  test("spreads the pack's new facts over the days before it, ahead of everything else", async () => {
    const { study, clock } = await aStudy([aLongPack(30, "atlas"), aLongPack(20, "exam")]);
    await study.plan.change({ minutes: 2, retention: 0.9 });
    const { tests } = await study.plan.setReadyBy("exam", "2026-12-05"); // in twelve days: new ones in the first ten
    expect(tests).toMatchObject([{ pack: "exam", daysLeft: 12, newFacts: 20, due: 0, day: "2026-12-05" }]);
    const status = await begin(study);
    const packs: string[] = [];
    for (let next: SessionStatus = status; next.question !== null; ) {
      packs.push(next.pack);
      const { session, position, question } = next;
      clock.move(18_000);
      next = (
        await study.session
          .answer({
            session,
            position,
            question: question.id,
            answer: RIGHT,
            elapsedMs: 12_000,
          })
          .then(marked)
      ).session;
    }
    expect(packs.filter((pack) => pack === "exam")).toHaveLength(2);
    expect(packs.length).toBeGreaterThan(2);
  });

  test("has every fact met and known to 95 % on the day, when the budget holds it", async () => {
    const { study, clock } = await aStudy(aLongPack(20, "exam"));
    await study.plan.setReadyBy("exam", "2026-12-05");
    for (let day = 0; day < 12; day++, clock.move(DAY)) {
      if (study.plan.today().dueNow + study.plan.today().newNow > 0)
        await studyThrough(study, clock, await begin(study));
    }
    expect(study.plan.today()).toMatchObject({ day: "2026-12-05", newFacts: 0 });
    expect(study.plan.today().tests).toMatchObject([{ daysLeft: 0, newFacts: 0 }]);
    clock.move(DAY);
    expect(study.plan.today().tests).toEqual([]);
  });

  test("says when the budget is too small", async () => {
    const { study } = await aStudy(aLongPack(60, "exam"));
    await study.plan.change({ minutes: 5, retention: 0.9 });
    const [test] = (await study.plan.setReadyBy("exam", "2026-11-26")).tests;
    expect(test?.fits).toBe(false);
    expect(test?.minutesADay).toBeGreaterThan(60);
  });

  test("cannot lie in the past, and is taken away by wish", async () => {
    const { study } = await aStudy(aLongPack(2));
    await expect(study.plan.setReadyBy("long", "2026-11-22")).rejects.toMatchObject({ code: "refused" });
    await expect(study.plan.setReadyBy("gone", "2026-12-01")).rejects.toMatchObject({ code: "not-found" });
    expect((await study.plan.setReadyBy("long", "2026-11-23")).tests).toHaveLength(1);
    expect((await study.plan.setReadyBy("long", null)).tests).toEqual([]);
  });
});

test("a fact that is forgotten day after day is shown as a leech, with its words", async () => {
  const { study, clock } = await aStudy(aLongPack(1));
  for (let day = 0; day < 5; day++, clock.move(DAY)) {
    await studyThrough(study, clock, await begin(study), () => true);
  }
  expect(study.plan.today().leeches).toEqual([
    {
      pack: "long",
      packTitle: "A pack called long",
      fact: "f0",
      statement: aPack().facts[0]?.statement,
      question: study.figures.insight().hardest[0]?.question,
      lapses: 4,
    },
  ]);
});

test("a higher retention costs more time and keeps more, and the same state gives the same figures", async () => {
  const { study, clock } = await aStudy(aLongPack(60));
  await studyThrough(study, clock, await begin(study));
  const figures = study.plan.workloads();
  const byCost = figures.toSorted((a, b) => a.minutesADay - b.minutesADay);
  expect(byCost.map(({ retention }) => retention)).toEqual(figures.map(({ retention }) => retention));
  expect(figures.at(-1)?.kept).toBeGreaterThan(figures[0]?.kept ?? 1);
  expect(figures.map(({ kept }) => kept).every((kept) => kept > 0.7 && kept <= 1)).toBe(true);
  expect(study.plan.workloads()).toEqual(figures);
});
