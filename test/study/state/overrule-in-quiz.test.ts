import { describe, expect, test } from "vitest";
import type { Study } from "../../../study/study.ts";
import { aLongPack } from "../../support/a-long-pack.ts";
import { aPack } from "../../support/a-pack.ts";
import { aWish, give } from "../../support/a-quiz.ts";
import { aStudy } from "../../support/a-study.ts";

/** A quiz of four with one right answer and two missed ones, the last left open; handed in. */
async function aMissedQuiz(study: Study) {
  const quiz = await study.quizzes.start(aWish());
  await give(study, quiz, 0, 0);
  await give(study, quiz, 1, 1);
  await give(study, quiz, 2, 1);
  await study.quizzes.handIn(quiz.quiz, 60_000);
  return { quiz, id: (place: number): string => quiz.questions[place]?.asked.id ?? "" };
}

describe("“I knew it” after a quiz", () => {
  test("leaves the score as it was reached, with a mark, and counts for the memory and the figures", async () => {
    const { study, store } = await aStudy([aLongPack(6)]);
    const { quiz, id } = await aMissedQuiz(study);
    const log = await store.open((await study.learners.list()).active);
    const stability = (place: number): number =>
      log.state.packs["long"]?.memories[id(place).replace("q", "f")]?.stability ?? 0;
    expect(stability(1)).toBeLessThan(stability(0));
    const mark = await study.quizzes.overrule(quiz.quiz, id(1));
    expect(mark).toMatchObject({ isOverruled: true, mayOverrule: false, outcome: { verdict: "wrong" } });
    expect(study.quizzes.result(quiz.quiz).score).toMatchObject({ right: 1, points: 1, known: 1 });
    expect(stability(1)).toBe(stability(0));
    expect(study.figures.progress()).toMatchObject({ answers: 3, rightShare: 2 / 3 });
    expect(study.figures.insight().scores).toMatchObject([{ asked: 4, rightAtOnce: 1 }]);
  });

  test("can be said once, of what was answered and missed", async () => {
    const { study } = await aStudy([aLongPack(6)]);
    const { quiz, id } = await aMissedQuiz(study);
    const may = study.quizzes.result(quiz.quiz).questions.map(({ mark }) => mark?.mayOverrule);
    expect(may).toEqual([false, true, true, false]);
    await study.quizzes.overrule(quiz.quiz, id(1));
    for (const place of [0, 1, 3]) {
      await expect(study.quizzes.overrule(quiz.quiz, id(place)), String(place)).rejects.toMatchObject({
        code: "refused",
      });
    }
  });

  test("cannot be said any more once the fact was asked again, and can when that was taken back", async () => {
    const { study } = await aStudy([aLongPack(6)]);
    const { quiz, id } = await aMissedQuiz(study);
    const session = await study.session.start({
      mode: "chosen",
      questions: [{ pack: "long", question: id(1) }],
    });
    const answer = { kind: "choice", option: 0 } as const;
    await study.session.answer({
      session: session.session,
      position: 0,
      question: id(1),
      answer,
      elapsedMs: 900,
    });
    await expect(study.quizzes.overrule(quiz.quiz, id(1))).rejects.toMatchObject({ code: "refused" });
    expect(await study.quizzes.overrule(quiz.quiz, id(2))).toMatchObject({ isOverruled: true });
    await study.session.undo();
    expect(await study.quizzes.overrule(quiz.quiz, id(1))).toMatchObject({ isOverruled: true });
  });

  test("puts an earlier answer right where a quiz asks one fact several times", async () => {
    const { study, store } = await aStudy([aPack()]);
    const quiz = await study.quizzes.start(aWish({ pack: "bridge", size: 5 }));
    for (const { asked } of quiz.questions) {
      const given = { quiz: quiz.quiz, question: asked.id, elapsedMs: 3_000, usedMs: 0 };
      await study.quizzes.answer({ ...given, answer: { kind: "typed", text: "Nobody" } });
    }
    await study.quizzes.handIn(quiz.quiz, 9_000);
    const log = await store.open((await study.learners.list()).active);
    const before = structuredClone(log.state);
    const first = quiz.questions[0]?.asked.id ?? "";
    const fact = study.packs.get("bridge").questions.find(({ id }) => id === first)?.fact ?? "";
    await study.quizzes.overrule(quiz.quiz, first);
    const { memories, questions, facts } = log.state.packs["bridge"] ?? {
      memories: {},
      traces: {},
      questions: {},
      facts: {},
    };
    expect(questions[first]).toMatchObject({ answers: 1, right: 1 });
    expect(facts[fact]).toMatchObject({ answers: before.packs["bridge"]?.facts[fact]?.answers, right: 1 });
    expect(memories[fact]?.stability).toBeGreaterThan(before.packs["bridge"]?.memories[fact]?.stability ?? 0);
    expect(memories[fact]?.answers).toBe(before.packs["bridge"]?.memories[fact]?.answers);
  });

  test("counts at once where feedback comes at once", async () => {
    const { study } = await aStudy([aLongPack(6)]);
    const quiz = await study.quizzes.start(aWish({}, { feedback: "at-once" }));
    expect((await give(study, quiz, 0, 1))?.mayOverrule).toBe(true);
    await study.quizzes.overrule(quiz.quiz, quiz.questions[0]?.asked.id ?? "");
    expect(study.figures.progress().rightShare).toBe(1);
    expect((await study.quizzes.handIn(quiz.quiz, 0))?.score).toMatchObject({ right: 0, known: 1 });
  });
});
