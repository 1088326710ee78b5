import { describe, expect, test } from "vitest";
import { AppError } from "../../../base/errors.ts";
import type { Answer } from "../../../questions/kinds/index.ts";
import type { SessionStatus } from "../../../study/session/session.ts";
import type { Study } from "../../../study/study.ts";
import { aHarbour } from "../../support/a-harbour.ts";
import { aStudy } from "../../support/a-study.ts";
import { marked } from "../../support/marked.ts";

const RIGHT: Record<string, Answer> = {
  "who-opened": { kind: "choice", option: 0 },
  "label-carries": { kind: "label", option: 1 },
  "type-who": { kind: "typed", text: "Ada Moss" },
  "multi-people": { kind: "multi", options: [0, 1] },
  "true-day": { kind: "true-false", option: 1 },
};
const WRONG: Record<string, Answer> = {
  ...RIGHT,
  "who-opened": { kind: "choice", option: 1 },
  "label-carries": { kind: "label", option: 0 },
};

const give = (study: Study, { session, position, question }: SessionStatus, answers = RIGHT) =>
  study.session
    .answer({
      session,
      position,
      question: question?.id ?? "",
      answer: answers[question?.id ?? ""] ?? { kind: "typed", text: "" },
      elapsedMs: 1200.4,
    })
    .then(marked);

async function drillToEnd(study: Study, start: SessionStatus, answers = RIGHT): Promise<string[]> {
  const asked: string[] = [];
  for (let status = start; status.question !== null; ) {
    asked.push(status.question.id);
    status = (await give(study, status, answers)).session;
  }
  return asked;
}

describe("a session", () => {
  test("asks every question once when all are right, and sums up", async () => {
    const { study } = await aStudy();
    const asked = await drillToEnd(
      study,
      await study.session.start({ mode: "pack", pack: "bridge", size: 10 }),
    );
    expect(asked.toSorted()).toEqual(Object.keys(RIGHT).toSorted());
    expect(await study.session.end()).toMatchObject({
      asked: 5,
      rightAtOnce: 5,
      rightLater: 0,
      stillMissed: 0,
    });
    expect(study.session.status()).toBeNull();
  });

  test("never asks two questions about one fact in a row while there is another", async () => {
    const { study } = await aStudy();
    const asked = await drillToEnd(
      study,
      await study.session.start({ mode: "pack", pack: "bridge", size: 4 }),
    );
    const facts = asked.map((id) => study.packs.get("bridge").questions.find((q) => q.id === id)?.fact);
    expect(facts).toEqual(["opened", "carries", "opened", "carries"]);
  });

  test("brings a missed question back after three others, and lets it rest after three tries", async () => {
    const { study } = await aStudy();
    const asked = await drillToEnd(
      study,
      await study.session.start({ mode: "pack", pack: "bridge", size: 10 }),
      {
        ...RIGHT,
        "who-opened": { kind: "choice", option: 1 },
      },
    );
    expect(asked.filter((id) => id === "who-opened")).toHaveLength(3);
    expect(asked.indexOf("who-opened", 1)).toBe(4);
  });

  test("says why each option is right or wrong, and shows the words that prove it", async () => {
    const { study } = await aStudy();
    const status = await study.session.start({ mode: "pack", pack: "bridge", size: 1 });
    const feedback = await give(study, status, WRONG);
    expect(feedback.outcome.verdict).toBe("wrong");
    expect(feedback.outcome.rightAnswer).toBe("Ada Moss");
    expect(feedback.outcome.remarks.map(({ state, why }) => [state, why])).toEqual([
      ["missed", "The article names the mayor."],
      ["wrong", "Park spoke of what the bridge carries."],
    ]);
    expect(feedback.evidence[0]?.text).toBe("Mayor Ada Moss opened the new bridge on Friday.");
  });

  test("resumes after a restart where it stopped, with the options in the same order", async () => {
    const { study, reopen } = await aStudy();
    const before = (await give(study, await study.session.start({ mode: "pack", pack: "bridge", size: 5 })))
      .session;
    const after = (await reopen()).session.status();
    expect(after).toEqual(before);
  });

  test("takes an answer once, however often it is sent", async () => {
    const { study } = await aStudy();
    const status = await study.session.start({ mode: "pack", pack: "bridge", size: 5 });
    const [first, second] = await Promise.all([give(study, status), give(study, status)]);
    expect(second.session).toEqual(first.session);
    expect(study.figures.progress().answers).toBe(1);
  });

  test("saves nothing that cannot be read as an answer, and says why; the second try counts as it is", async () => {
    const pack = aHarbour();
    const questions = pack.questions.filter(({ kind }) => kind === "number");
    const { study } = await aStudy({ ...pack, questions });
    const status = await study.session.start({ mode: "pack", pack: pack.id, size: 1 });
    const given = {
      session: status.session,
      position: 0,
      question: status.question?.id ?? "",
      answer: { kind: "number", text: "a lot" },
      elapsedMs: 900,
    } as const;
    expect(await study.session.answer(given)).toEqual({
      unreadable: { why: expect.stringMatching(/could not be read as one number/), part: 0 },
    });
    expect(study.session.status()).toEqual(status);
    expect(study.figures.progress().answers).toBe(0);
    const feedback = await study.session.answer({ ...given, isSecondTry: true }).then(marked);
    expect(feedback.outcome.verdict).toBe("wrong");
    expect(study.figures.progress().answers).toBe(1);
  });

  test("refuses an answer to a question that is not being asked", async () => {
    const { study } = await aStudy();
    const status = await study.session.start({ mode: "pack", pack: "bridge", size: 5 });
    await expect(give(study, { ...status, position: 3 })).rejects.toMatchObject({ code: "refused" });
    await expect(give(study, { ...status, session: "another" })).rejects.toMatchObject({ code: "refused" });
    expect(study.figures.progress().answers).toBe(0);
  });

  test("counts nothing when the answer could not be saved, and takes it at the next try", async () => {
    const { study, store } = await aStudy();
    const status = await study.session.start({ mode: "pack", pack: "bridge", size: 5 });
    store.failNext(new AppError("disk-full", "No room"));
    await expect(give(study, status)).rejects.toMatchObject({ code: "disk-full" });
    expect(study.session.status()).toEqual(status);
    expect((await give(study, status)).session.position).toBe(1);
  });

  test("undo takes the last answer back, with all its figures", async () => {
    const { study } = await aStudy();
    const status = await study.session.start({ mode: "pack", pack: "bridge", size: 5 });
    const before = study.figures.progress();
    await give(study, status, WRONG);
    expect(await study.session.undo()).toEqual(status);
    expect(study.figures.progress()).toEqual(before);
    await expect(study.session.undo()).rejects.toMatchObject({ code: "refused" });
  });
});

test("a second session starts with what was missed, then what was never asked", async () => {
  const { study, clock } = await aStudy();
  const status = await study.session.start({ mode: "pack", pack: "bridge", size: 2 });
  const { session } = await give(study, status);
  await give(study, session, WRONG);
  clock.move(60_000);
  const next = await study.session.start({ mode: "pack", pack: "bridge", size: 2 });
  expect(next.question?.id).toBe(session.question?.id);
});

test("progress counts answers, right ones and facts, a pack at a time", async () => {
  const { study } = await aStudy();
  await drillToEnd(study, await study.session.start({ mode: "pack", pack: "bridge", size: 5 }));
  expect(study.figures.progress()).toEqual({
    answers: 5,
    rightShare: 1,
    sessions: 0,
    today: "2026-11-23",
    days: [{ day: "2026-11-23", answers: 5, right: 5 }],
    packs: [
      {
        pack: "bridge",
        title: "The new bridge",
        answers: 5,
        rightShare: 1,
        factsRight: 2,
        factsMet: 2,
        facts: 2,
        lastAt: Date.UTC(2026, 10, 23, 12),
      },
    ],
  });
});

test("how sure the learner was is kept with the answer, and absent when nothing was said", async () => {
  const { study, store } = await aStudy();
  const status = await study.session.start({ mode: "pack", pack: "bridge", size: 2 });
  const { session, position, question } = status;
  const id = question?.id ?? "";
  const answer = RIGHT[id] ?? { kind: "typed", text: "" };
  const given = { session, position, question: id, answer, elapsedMs: 900 };
  const { session: next } = await study.session.answer({ ...given, certainty: "fairly" }).then(marked);
  await give(study, next);
  const { active } = await study.learners.list();
  const events = await (await store.open(active)).history();
  const answered = events.filter((event) => event.kind === "answered");
  expect(answered.map((event) => [event.certainty, "certainty" in event])).toEqual([
    ["fairly", true],
    [undefined, false],
  ]);
});
