import { describe, expect, test } from "vitest";
import { AppError } from "../../../base/errors.ts";
import { aHarbour } from "../../support/a-harbour.ts";
import { aLongPack } from "../../support/a-long-pack.ts";
import { aPack, sourceOf } from "../../support/a-pack.ts";
import { aWish, give } from "../../support/a-quiz.ts";
import { aStudy } from "../../support/a-study.ts";
import { marked } from "../../support/marked.ts";

describe("a quiz with feedback at the end", () => {
  test("tells nothing of any answer before it is handed in, anywhere", async () => {
    const { study } = await aStudy([aLongPack(6)]);
    const before = [
      study.figures.progress(),
      study.packs.cards()[0]?.answered,
      study.plan.today(),
      study.figures.insight(),
    ];
    const quiz = await study.quizzes.start(aWish());
    expect(await give(study, quiz, 0, 0)).toBeNull();
    expect(await give(study, quiz, 1, 1)).toBeNull();
    const status = study.quizzes.status(quiz.quiz);
    expect(status.questions.map(({ mark }) => mark)).toEqual([null, null, null, null]);
    expect([
      study.figures.progress(),
      study.packs.cards()[0]?.answered,
      study.plan.today(),
      study.figures.insight(),
    ]).toEqual(before);
  });

  test("counts each answer once, as it was when it was handed in", async () => {
    const { study } = await aStudy([aLongPack(6)]);
    const quiz = await study.quizzes.start(aWish());
    await give(study, quiz, 0, 1);
    await give(study, quiz, 1, 1);
    await give(study, quiz, 0, 0, { elapsedMs: 9_000, usedMs: 21_000 });
    await give(study, quiz, 2, 0, { usedMs: 30_000 });
    await give(study, quiz, 2, null, { usedMs: 31_000 });
    const result = await study.quizzes.handIn(quiz.quiz, 32_000.4);
    expect(result?.score).toMatchObject({
      asked: 4,
      answered: 2,
      right: 1,
      points: 1,
      known: 0,
      usedMs: 32_000,
    });
    expect(result?.questions.map(({ mark }) => [mark?.outcome.verdict, mark?.outcome.given])).toEqual([
      ["right", "Ada Moss"],
      ["wrong", "Lin Park"],
      ["wrong", ""],
      ["wrong", ""],
    ]);
    expect(study.figures.progress()).toMatchObject({ answers: 2, rightShare: 0.5, sessions: 1 });
    expect(study.figures.insight().scores).toEqual([
      { day: "2026-11-23", mode: "quiz", asked: 4, rightAtOnce: 1 },
    ]);
    expect(study.plan.today().newFacts).toBe(4);
  });

  test("writes nothing for an answer that stays as it is", async () => {
    const { study, store } = await aStudy([aLongPack(6)]);
    const quiz = await study.quizzes.start(aWish());
    for (let time = 0; time < 3; time++) await give(study, quiz, 0, 0);
    const log = await store.open((await study.learners.list()).active);
    expect((await log.history()).filter(({ kind }) => kind === "quiz-answered")).toHaveLength(1);
  });

  test("goes on after a restart with every answer and the time that was used", async () => {
    const { study, reopen } = await aStudy([aLongPack(6)]);
    const quiz = await study.quizzes.start(aWish({}, { minutes: 10 }));
    await give(study, quiz, 2, 1, { usedMs: 61_000 });
    await study.quizzes.keepTime(quiz.quiz, 75_000);
    await study.quizzes.keepTime(quiz.quiz, 70_000); // a reply that came late
    const again = await reopen();
    expect(again.quizzes.setUp("long").open).toMatchObject({ answered: 1, asked: 4, usedMs: 75_000 });
    expect(again.quizzes.status(quiz.quiz)).toEqual(study.quizzes.status(quiz.quiz));
    expect(again.quizzes.status(quiz.quiz).questions[2]?.answer).toEqual({ kind: "choice", option: 1 });
    expect(again.quizzes.status(quiz.quiz).questions[2]?.asked.view).toEqual(quiz.questions[2]?.asked.view);
  });

  test("lets a session be drilled in between, and keeps both", async () => {
    const { study } = await aStudy([aLongPack(6)]);
    const session = await study.session.start({ mode: "pack", pack: "long", size: 3 });
    const quiz = await study.quizzes.start(aWish());
    await give(study, quiz, 0, 0);
    expect(study.session.status()).toEqual(session);
    await study.session.end();
    expect((await study.quizzes.handIn(quiz.quiz, 9_000))?.score.answered).toBe(1);
  });

  test("that nobody answered leaves no score", async () => {
    const { study } = await aStudy([aLongPack(6)]);
    const quiz = await study.quizzes.start(aWish());
    expect(await study.quizzes.handIn(quiz.quiz, 9_000)).toBeNull();
    expect(study.quizzes.setUp("long")).toMatchObject({ open: null, scores: [] });
    expect(study.figures.progress().sessions).toBe(0);
  });
});

describe("a quiz with feedback at once", () => {
  test("lets nobody have known what they passed over", async () => {
    const { study } = await aStudy([aLongPack(6)]);
    const quiz = await study.quizzes.start(aWish({}, { feedback: "at-once" }));
    const question = quiz.questions[0]?.asked.id ?? "";
    const given = { quiz: quiz.quiz, question, elapsedMs: 1_000, usedMs: 1_000 };
    const answer = { kind: "choice", option: null } as const;
    expect(await study.quizzes.answer({ ...given, answer }).then(marked)).toMatchObject({
      mayOverrule: false,
    });
    await expect(study.quizzes.overrule(quiz.quiz, question)).rejects.toMatchObject({ code: "refused" });
    expect(await give(study, quiz, 1, 1)).toMatchObject({ mayOverrule: true });
  });

  test("saves nothing that cannot be read as an answer until it was asked once more", async () => {
    const pack = aHarbour();
    const { study } = await aStudy({
      ...pack,
      questions: pack.questions.filter(({ kind }) => kind === "date"),
    });
    const wish = aWish({ pack: pack.id, size: 1 }, { feedback: "at-once" });
    const { quiz, questions } = await study.quizzes.start(wish);
    const answer = { kind: "date", text: "long ago" } as const;
    const given = { quiz, question: questions[0]?.asked.id ?? "", answer, elapsedMs: 900, usedMs: 900 };
    expect(await study.quizzes.answer(given)).toMatchObject({ unreadable: { part: 0 } });
    expect(study.quizzes.status(quiz).questions[0]).toMatchObject({ answer: null, mark: null });
    const mark = await study.quizzes.answer({ ...given, isSecondTry: true }).then(marked);
    expect(mark?.outcome.verdict).toBe("wrong");
  });

  test("marks each answer when it is given, and takes no second one", async () => {
    const { study } = await aStudy([aLongPack(6)]);
    const quiz = await study.quizzes.start(aWish({}, { feedback: "at-once" }));
    const mark = await give(study, quiz, 0, 1);
    expect(mark?.outcome).toMatchObject({ verdict: "wrong", rightAnswer: "Ada Moss" });
    expect(mark?.evidence[0]?.text).toBe("Mayor Ada Moss opened the new bridge on Friday.");
    expect((await give(study, quiz, 0, 0))?.outcome.verdict).toBe("wrong");
    await expect(give(study, quiz, 1, null)).rejects.toMatchObject({ code: "refused" });
    expect(study.figures.progress().answers).toBe(1);
    const result = await study.quizzes.handIn(quiz.quiz, 9_000);
    expect(result?.score).toMatchObject({ answered: 1, right: 0 });
    expect(study.figures.progress().answers).toBe(1);
  });
});

describe("a quiz with a time limit", () => {
  test("gives the learner's extra time, and keeps what it gave when that changes", async () => {
    const { study } = await aStudy([aLongPack(6)]);
    expect(await study.quizzes.setExtraTime(50)).toBe(50);
    const quiz = await study.quizzes.start(aWish({}, { minutes: 10 }));
    expect(quiz.limitMs).toBe(900_000);
    await study.quizzes.setExtraTime(0);
    expect(study.quizzes.status(quiz.quiz).limitMs).toBe(900_000);
    expect(study.quizzes.setUp("long").extraTime).toBe(0);
  });

  test("takes an answer up to the last moment and none after it", async () => {
    const { study } = await aStudy([aLongPack(6)]);
    const quiz = await study.quizzes.start(aWish({}, { minutes: 1 }));
    await give(study, quiz, 0, 0, { usedMs: 59_000 });
    await give(study, quiz, 1, 0, { usedMs: 60_400 });
    await expect(give(study, quiz, 2, 0, { usedMs: 10 })).rejects.toBeInstanceOf(AppError);
    const result = await study.quizzes.handIn(quiz.quiz, 75_000);
    expect(result?.score).toMatchObject({
      answered: 2,
      right: 2,
      by: "time",
      usedMs: 60_000,
      limitMs: 60_000,
    });
  });

  test("loses and gains nothing when the clock of the computer moves", async () => {
    const { study, clock } = await aStudy([aLongPack(6)]);
    const quiz = await study.quizzes.start(aWish({}, { minutes: 5 }));
    clock.move(7_200_000);
    await give(study, quiz, 0, 0, { usedMs: 30_000 });
    clock.move(-90_000_000);
    await give(study, quiz, 1, 0, { usedMs: 60_000 });
    expect(study.quizzes.status(quiz.quiz).usedMs).toBe(60_000);
    expect((await study.quizzes.handIn(quiz.quiz, 61_000))?.score).toMatchObject({
      answered: 2,
      by: "learner",
    });
    expect(study.figures.progress().answers).toBe(2);
  });
});

describe("what a quiz asks", () => {
  test("is the same for all who type the code, options too, and new without one", async () => {
    const ada = await aStudy([aLongPack(20)]);
    const bo = await aStudy([aLongPack(20)]);
    await bo.study.session.start({ mode: "pack", pack: "long", size: 3 }); // another past changes nothing
    const first = await ada.study.quizzes.start(aWish({ code: "k7-qfm" }));
    const second = await bo.study.quizzes.start(aWish({ code: "K7QFM" }));
    expect(second.code).toBe("K7QFM");
    expect(second.questions).toEqual(first.questions);
    await ada.study.quizzes.handIn(first.quiz, 0);
    const own = await ada.study.quizzes.start(aWish({ code: "" }));
    expect(own.code).toMatch(/^\w{5}$/);
    expect(own.questions).not.toEqual(first.questions);
  });

  test("is refused when nothing fits, or a quiz about the pack is open", async () => {
    const { study } = await aStudy([aLongPack(6)]);
    await expect(study.quizzes.start(aWish({ skills: ["quote"] }))).rejects.toMatchObject({
      code: "refused",
    });
    await expect(study.quizzes.start(aWish({ pack: "nowhere" }))).rejects.toMatchObject({
      code: "not-found",
    });
    await study.quizzes.start(aWish());
    await expect(study.quizzes.start(aWish())).rejects.toMatchObject({ code: "refused" });
  });

  test("is told by skill and kind before it begins", async () => {
    const { study } = await aStudy([aPack()]);
    expect(study.quizzes.setUp("bridge").counts).toEqual([
      { skill: "who", kind: "choice", questions: 1 },
      { skill: "source", kind: "label", questions: 1 },
      { skill: "who", kind: "typed", questions: 1 },
      { skill: "who", kind: "multi", questions: 1 },
      { skill: "when", kind: "true-false", questions: 1 },
    ]);
  });

  test("can be the mistakes of an earlier one, without those that were known", async () => {
    const { study } = await aStudy([aLongPack(6)]);
    const quiz = await study.quizzes.start(aWish({}, { minutes: 3, article: "beside" }));
    await give(study, quiz, 0, 0);
    await give(study, quiz, 1, 1);
    await give(study, quiz, 2, 1);
    await study.quizzes.handIn(quiz.quiz, 9_000);
    await study.quizzes.overrule(quiz.quiz, quiz.questions[2]?.asked.id ?? "");
    const again = await study.quizzes.start({ of: "mistakes", quiz: quiz.quiz });
    expect(again.questions.map(({ asked }) => asked.id)).toEqual(
      [1, 3].map((place) => quiz.questions[place]?.asked.id),
    );
    expect(again).toMatchObject({ limitMs: null, terms: { article: "beside" }, about: { of: "mistakes" } });
    await give(study, again, 0, 0);
    expect((await study.quizzes.handIn(again.quiz, 0))?.score).toMatchObject({
      of: "mistakes",
      asked: 2,
      right: 1,
    });
  });

  test("passes over what a newer edition of the pack has dropped", async () => {
    const pack = aLongPack(6);
    const { study } = await aStudy([pack]);
    const quiz = await study.quizzes.start(aWish());
    for (let place = 0; place < 4; place++) await give(study, quiz, place, 0);
    const gone = quiz.questions[1]?.asked.id;
    const questions = pack.questions.filter(({ id }) => id !== gone);
    await study.packs.add(sourceOf({ ...pack, version: 2, questions }));
    expect(study.quizzes.status(quiz.quiz).questions).toHaveLength(3);
    expect((await study.quizzes.handIn(quiz.quiz, 0))?.score).toMatchObject({
      asked: 3,
      answered: 3,
      right: 3,
    });
  });
});

test("scores are kept by pack, latest first, and the latest quizzes can be looked at again", async () => {
  const { study } = await aStudy([aLongPack(6), aPack()]);
  const taken: string[] = [];
  for (let time = 0; time < 12; time++) {
    const quiz = await study.quizzes.start(aWish({ code: `code ${time}` }));
    await give(study, quiz, 0, 0);
    await study.quizzes.handIn(quiz.quiz, 1_000 * time);
    taken.unshift(quiz.quiz);
  }
  const { scores } = study.quizzes.setUp("long");
  expect(scores.map(({ quiz }) => quiz)).toEqual(taken);
  expect(scores.map(({ isKept }) => isKept)).toEqual(taken.map((_, place) => place < 10));
  expect(study.quizzes.setUp("bridge").scores).toEqual([]);
  expect(study.quizzes.result(taken[0] ?? "").score).toEqual(scores[0]);
  expect(() => study.quizzes.result(taken[11] ?? "")).toThrowError(
    expect.objectContaining({ code: "not-found" }),
  );
});
