/** Three days of study, with every figure worked out by hand beforehand. */
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { openFileStore } from "../../../electron/main/stores/learner/file-store.ts";
import type { SessionStatus } from "../../../study/session/session.ts";
import type { Study } from "../../../study/study.ts";
import { aHarbour } from "../../support/a-harbour.ts";
import { aPack } from "../../support/a-pack.ts";
import { aStudy, fixedClock } from "../../support/a-study.ts";
import { memoryStore } from "../../support/memory-store.ts";
import { rightAnswerTo } from "../../support/right-answer.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { marked } from "../../support/marked.ts";

const DAY = 86_400_000;

/** Answers what is asked until nothing is left. @returns each question, with + for right and - for missed */
async function studyThrough(
  study: Study,
  start: SessionStatus,
  misses: readonly string[] = [],
): Promise<string[]> {
  const asked: string[] = [];
  const missed = new Set<string>();
  for (let status = start; status.question !== null; ) {
    const { id } = status.question;
    const question = study.packs.get(status.pack).questions.find((one) => one.id === id);
    if (question === undefined) throw new Error("Nothing is asked");
    const isMissed = misses.includes(id) && !missed.has(id);
    if (isMissed) missed.add(id);
    asked.push(`${id}${isMissed ? "-" : "+"}`);
    const answer = isMissed ? ({ kind: "typed", text: "" } as const) : rightAnswerTo(question);
    const { session, position } = status;
    status = (
      await study.session.answer({ session, position, question: id, answer, elapsedMs: 5_000 }).then(marked)
    ).session;
  }
  await study.session.end();
  return asked;
}

const today = async (study: Study): Promise<SessionStatus> =>
  study.session.start({ mode: "today", more: false });

const STORES = {
  memory: () => memoryStore(),
  files: () => openFileStore({ folder: temporaryFolder(), clock: fixedClock(), newId: randomUUID }),
} as const;

test.each(Object.keys(STORES) as (keyof typeof STORES)[])("three days, kept in %s", async (kept) => {
  const { study: first, clock, reopen } = await aStudy([aPack(), aHarbour()], STORES[kept]());
  let study = first;
  const sleep = async (days: number): Promise<void> => {
    await study.close();
    clock.move(days * DAY);
    study = await reopen();
  };

  // Monday: all six facts are new, and fit into fifteen minutes. Each is asked by its easiest question.
  expect(study.plan.today()).toMatchObject({ day: "2026-11-23", due: 0, newFacts: 6, newNow: 6, next: null });
  const monday = await studyThrough(study, await today(study), ["who-opened"]);
  expect(monday.filter((one) => one === "who-opened-" || one === "who-opened+")).toHaveLength(2);
  expect(monday).toHaveLength(7);
  // Missed and then right on the same day: 0.212 days, due tomorrow. Right: 2.31 days, due the day after.
  expect(study.plan.today()).toMatchObject({ due: 0, newFacts: 0, next: { day: "2026-11-24", facts: 1 } });

  await sleep(1);
  expect(study.plan.today()).toMatchObject({
    day: "2026-11-24",
    due: 1,
    dueNow: 1,
    next: null,
    spentMinutes: 0,
  });
  const tuesday = await studyThrough(study, await today(study));
  expect(tuesday).toHaveLength(1);
  expect(study.packs.get("bridge").questions.find(({ id }) => `${id}+` === tuesday[0])?.fact).toBe("opened");
  expect(tuesday[0]).not.toBe("who-opened+"); // other words than the day before
  expect(study.plan.today()).toMatchObject({ due: 0, next: { day: "2026-11-25", facts: 5 } });

  await sleep(1);
  expect(study.plan.today()).toMatchObject({ day: "2026-11-25", due: 5, dueNow: 5, newNow: 0 });
  const wednesday = await studyThrough(study, await today(study));
  expect(wednesday).toHaveLength(5);
  // Good again after two days: 2.31 days become 10.97.
  expect(study.plan.today()).toMatchObject({ due: 0, leeches: [] });
  await sleep(11);
  expect(study.plan.today().due).toBeGreaterThanOrEqual(5);
});
